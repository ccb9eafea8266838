/** The figure that a field for numbers holds, while it is typed too (`12.`, `0.50`); undefined for none. */
export function typedFigure(typed: string | number): number | undefined {
  const figure = typed === '' ? Number.NaN : Number(typed);
  return Number.isNaN(figure) ? undefined : figure;
}
