/** Passes one spacing apart that a corridor of a width needs. */
export function corridorPasses(widthM: number, spacingM: number): number {
  return Math.max(1, Math.ceil(widthM / spacingM - 1e-9));
}
