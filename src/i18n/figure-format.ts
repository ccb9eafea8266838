/** A language's figures with a true minus sign (U+2212), where Intl writes a hyphen; what is rounded to nothing has none. */
export class FigureFormat extends Intl.NumberFormat {
  override format(value: number | bigint): string {
    const text = super.format(value);
    return text.replace('-', /[1-9]/.test(text) ? '\u2212' : '');
  }
}
