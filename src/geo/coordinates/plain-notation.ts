const primes: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02B9\u02BC\u00B4\u0060\u2032]/g, "'"],
  [/[\u201C\u201D\u201E\u02BA\u2033]|''/g, '"'],
  [/[\u00BA\u02DA\u2070]/g, '°'],
  [/[\u2212\u2013\u2014]/g, '-'],
  [/[\u00A0\u2009\u202F\s]+/g, ' '],
];

/**
 * Typed text in one plain notation: capitals, ASCII primes and minus, a point for the decimals. A comma is a decimal comma
 * only where digits stand on both sides and it cannot be what separates latitude from longitude.
 */
export function plainNotation(text: string): string {
  const plain = primes.reduce((changed, [from, to]) => changed.replace(from, to), text.toUpperCase());
  return withDecimalPoints(plain).trim();
}

function withDecimalPoints(text: string): string {
  if (/\d\.\d/.test(text)) return text;
  const between = [...text.matchAll(/\d,(?=\d)/g)].map(({ index }) => index + 1);
  if (between.length === 1 && !separatesOtherwise(text)) return text;
  // `43,6,73,76`: the middle one separates.
  const decimal = new Set(between.length === 3 ? [between[0], between[2]] : between);
  return text.replaceAll(',', (comma, at: number) => (decimal.has(at) ? '.' : comma));
}

/** Whether something else than a comma between digits stands between two numbers. */
function separatesOtherwise(text: string): boolean {
  return /\d[^\d,]*[;\s°'"A-ZА-Я][^\d]*\d/.test(text);
}
