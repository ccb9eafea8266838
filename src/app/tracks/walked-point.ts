import type { TrackPoint } from '../../survey/track-points';
import type { DeviceFix } from '../ports/locator';
import { nextPoint } from './next-point';

/** When a fix becomes a corner of an outline that is walked. */
export interface WalkRule {
  readonly intervalS: number;
  /** Fixes worse than this are waited out, m. */
  readonly mostAccuracyM: number;
}

/** Intervals between corners to choose from, s. */
export const walkIntervalsS = [2, 5, 15] as const;

/** What a corner of an outline needs, m: half of what a single sighting may have, since an area doubles it. */
export const walkAccuracyM = 10;

/** The corner that a fix adds; undefined too early, too inaccurate, or where the device stands still. */
export function walkedPoint(
  last: TrackPoint | undefined,
  fix: DeviceFix,
  { intervalS, mostAccuracyM }: WalkRule,
): TrackPoint | undefined {
  if (fix.accuracyM > mostAccuracyM) return undefined;
  if (last && fix.at.getTime() - last.timeMs < intervalS * 1000) return undefined;
  const point = nextPoint(last, fix, { isBroken: false });
  return point && point.place !== last?.place ? point : undefined;
}
