import { degreeLengths } from './curvature';
import type { LngLat } from './lng-lat';

/** A position that a device reported; accuracy is the radius of 68 %, m. */
export interface ReportedFix {
  readonly place: LngLat;
  readonly accuracyM: number;
  readonly at: Date;
}

/** Fixes of a device that stands still, as one place. */
export interface FixAverage {
  readonly place: LngLat;
  readonly accuracyM: number;
  readonly count: number;
  readonly firstAt: Date;
  /** Sum of the fixes' weights, 1 / accuracy^2. */
  readonly weight: number;
}

/** Errors of neighbouring fixes are alike; only after about this time a fix tells something new. */
const independentAfterS = 30;
/** What no receiver of a tablet gets below, however long it stands. */
const leastAccuracyM = 1;
/** A fix this many accuracies from the average comes from a device that moved. */
const movedAfterSigmas = 3;

/**
 * The average with one more fix, each weighted by 1 / accuracy^2. Its accuracy is that of one weighted fix over the root of the
 * number of independent ones: one, and one more for each 30 s. A device that has moved begins a new average.
 */
export function withFix(average: FixAverage | undefined, { place, accuracyM, at }: ReportedFix): FixAverage {
  const ownM = Math.max(accuracyM, leastAccuracyM);
  const weight = 1 / ownM ** 2;
  if (!average || hasMoved(average, place, ownM)) {
    return { place, accuracyM: ownM, count: 1, firstAt: at, weight };
  }
  const total = average.weight + weight;
  const count = average.count + 1;
  const spanS = Math.max(0, at.getTime() - average.firstAt.getTime()) / 1000;
  const independent = Math.min(count, 1 + spanS / independentAfterS);
  const blend = (before: number, now: number) => (before * average.weight + now * weight) / total;
  return {
    place: [blend(average.place[0], place[0]), blend(average.place[1], place[1])],
    accuracyM: Math.max(leastAccuracyM, Math.sqrt(count / total / independent)),
    count,
    firstAt: average.firstAt,
    weight: total,
  };
}

function hasMoved(average: FixAverage, place: LngLat, accuracyM: number): boolean {
  const { lngM, latM } = degreeLengths(average.place[1]);
  const apartM = Math.hypot((place[0] - average.place[0]) * lngM, (place[1] - average.place[1]) * latM);
  return apartM > movedAfterSigmas * Math.hypot(average.accuracyM, accuracyM);
}
