/** The first code `{prefix}{nn}` that is not taken, counting from 01 above the highest in use. */
export function nextCode(prefix: string, taken: readonly string[]): string {
  const highest = taken.reduce((most, code) => {
    const number = code.startsWith(prefix) ? Number(code.slice(prefix.length)) : Number.NaN;
    return Number.isInteger(number) ? Math.max(most, number) : most;
  }, 0);
  return `${prefix}${String(highest + 1).padStart(2, '0')}`;
}
