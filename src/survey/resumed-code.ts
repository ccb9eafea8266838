/** The code of a sortie that flies the rest of another: `A01-P01-S07` becomes `A01-P01-S07b`, that one `S07c`. */
export function resumedCode(code: string, taken: ReadonlySet<string>): string {
  const whole = wholeCode(code);
  for (const letter of 'bcdefghijklmnopqrstuvwxyz') {
    const next = `${whole}${letter}`;
    if (!taken.has(next)) return next;
  }
  throw new Error(`Sortie ${whole} was resumed 25 times.`);
}

/** Whether a sortie flies the rest of another. */
export function isResumedCode(code: string): boolean {
  return /-S\d+[b-z]$/.test(code);
}

/** The code of the sortie that was planned first. */
export function wholeCode(code: string): string {
  return code.replace(/(-S\d+)[b-z]$/, '$1');
}
