/** The longest of 1, 2 or 5 times a power of ten that is at most the length given: what a scale bar says. */
export function roundLength(atMostM: number): number {
  const power = 10 ** Math.floor(Math.log10(atMostM));
  return ([5, 2, 1].find((digit) => digit * power <= atMostM) ?? 1) * power;
}
