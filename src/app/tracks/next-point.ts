import { distanceM } from '../../geo/geodesic';
import type { TrackPoint } from '../../survey/track-points';
import type { DeviceFix } from '../ports/locator';

/** Fixes worse than this tell nothing of a way, m. */
const worstAccuracyM = 50;
/** Silence longer than this is a gap: the screen was off, or there was no sky. */
const longestSilenceMs = 30_000;
/** A device that stands still is noted this often, so that standing is no gap. */
const heartbeatMs = 15_000;
/** Less than this is noise, m. */
const leastStepM = 3;
const mostNoiseM = 15;

/** The point that a fix adds to a track; undefined if it adds none. `isBroken`: the page was away since the last one. */
export function nextPoint(
  last: TrackPoint | undefined,
  { place, accuracyM, at }: DeviceFix,
  { isBroken }: { readonly isBroken: boolean },
): TrackPoint | undefined {
  if (accuracyM > worstAccuracyM) return undefined;
  const timeMs = at.getTime();
  if (!last) return { place, timeMs, accuracyM, isAfterGap: false };
  const sinceMs = timeMs - last.timeMs;
  if (sinceMs <= 0) return undefined;
  if (isBroken || sinceMs > longestSilenceMs) return { place, timeMs, accuracyM, isAfterGap: true };
  const hasMoved = distanceM(last.place, place) >= Math.max(leastStepM, Math.min(accuracyM, mostNoiseM));
  if (hasMoved) return { place, timeMs, accuracyM, isAfterGap: false };
  return sinceMs >= heartbeatMs ? { ...last, timeMs, isAfterGap: false } : undefined;
}
