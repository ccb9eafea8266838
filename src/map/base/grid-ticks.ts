const stepsDeg = [30, 15, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];

/** Meridians stand at least this far apart on screen. */
const closestPx = 220;

/** Degrees between grid lines at a zoom. */
export function gridStepDeg(zoom: number): number {
  const pxPerDeg = (256 * 2 ** zoom) / 360;
  return stepsDeg.findLast((stepDeg) => stepDeg * pxPerDeg >= closestPx) ?? 30;
}

/** Multiples of a step within a range, in degrees. */
export function gridTicks(from: number, to: number, stepDeg: number): number[] {
  const first = Math.ceil(from / stepDeg);
  const count = Math.max(0, Math.floor(to / stepDeg) - first + 1);
  return Array.from({ length: count }, (_, i) => (first + i) * stepDeg);
}

/** A grid line's degrees with the letters for above and below zero: `43.5° N`. */
export function degreeLabel(deg: number, stepDeg: number, letters: 'NS' | 'EW'): string {
  const decimals = Math.max(0, Math.ceil(-Math.log10(stepDeg) - 1e-9));
  return `${Math.abs(deg).toFixed(decimals)}° ${deg < 0 ? letters[1] : letters[0]}`;
}
