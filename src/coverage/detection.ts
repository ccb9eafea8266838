/** How likely a target in a strip is found in one pass over it. */
export type DetectionLaw = 'random' | 'definite-range';

export interface PassOptions {
  /** Effective sweep width and distance between neighbouring lines, m. */
  readonly sweepWidthM: number;
  readonly spacingM: number;
  readonly law: DetectionLaw;
}

/**
 * Probability of detection of one pass, 0 to 1. `random`: 1 - exp(-W/S), for lines that are not flown exactly (Koopman 1980, the
 * exponential detection function); `definite-range`: W/S up to 1, for a calibrated camera on even lines.
 */
export function passDetection({ sweepWidthM, spacingM, law }: PassOptions): number {
  if (!(sweepWidthM >= 0) || !(spacingM > 0))
    throw new Error(`A sweep width of ${sweepWidthM} m at a spacing of ${spacingM} m.`);
  const effort = sweepWidthM / spacingM;
  return law === 'random' ? 1 - Math.exp(-effort) : Math.min(1, effort);
}

/** Probability that at least one of independent passes detects, 0 to 1. */
export function cumulativeDetection(passes: readonly number[]): number {
  return 1 - passes.reduce((missed, detection) => missed * (1 - detection), 1);
}

/** An area with the chance that the target is there before any search, and what searching it again costs. */
export interface SearchGround {
  readonly id: string;
  /** Relative: past sightings and the person's own weight. */
  readonly weight: number;
  /** Detection over the area so far, and that of one more search. */
  readonly searched: number;
  readonly next: number;
  readonly flightHours: number;
}

/** Where one more search finds most for its time. */
export interface SearchRank {
  readonly id: string;
  /** Chance that the target is here, given that it was not found where it was looked for, 0 to 1. */
  readonly containment: number;
  /** Expected finds of one target in all areas, per flight hour. */
  readonly findsPerHour: number;
}

/** Areas by expected finds per flight hour, the best first (Bayes: what was searched without a find counts less). */
export function rankSearches(grounds: readonly SearchGround[]): readonly SearchRank[] {
  const left = grounds.map(({ weight, searched }) => weight * (1 - searched));
  const all = left.reduce((sum, weight) => sum + weight, 0);
  return grounds
    .map(({ id, next, flightHours }, i): SearchRank => {
      const containment = all > 0 ? (left[i] ?? 0) / all : 0;
      return { id, containment, findsPerHour: flightHours > 0 ? (containment * next) / flightHours : 0 };
    })
    .toSorted((one, other) => other.findsPerHour - one.findsPerHour);
}
