import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';

/** Farther off than this, or more than this higher or lower, a sortie's file no longer fits the launch site, m. */
const farthestOffM = 50;
const highestOffM = 5;

/** How far the aircraft's real launch site is from the planned one. */
export interface LaunchCheck {
  readonly offM: number;
  /** Absent where a ground height is not known. Positive: the real one is higher. */
  readonly higherM?: number;
  readonly fits: boolean;
}

/** Compares where the aircraft stands with where its sortie takes off: heights in the file count from there. */
export function launchCheck(
  planned: { readonly place: LngLat; readonly elevationM?: number | undefined },
  real: { readonly place: LngLat; readonly elevationM?: number | undefined },
): LaunchCheck {
  const offM = distanceM(planned.place, real.place);
  const higherM =
    planned.elevationM === undefined || real.elevationM === undefined
      ? undefined
      : real.elevationM - planned.elevationM;
  const fits = offM <= farthestOffM && Math.abs(higherM ?? 0) <= highestOffM;
  return { offM, ...(higherM !== undefined && { higherM }), fits };
}
