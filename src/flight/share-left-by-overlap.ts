/** Part of an image that the next one does not repeat: 1 - overlap. Throws for 100 % or more, where the step would be 0. */
export function shareLeftByOverlap(overlapPct: number): number {
  if (!(overlapPct < 100)) throw new Error(`Overlap ${overlapPct} % leaves no step between images.`);
  return 1 - overlapPct / 100;
}
