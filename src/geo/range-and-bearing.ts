import { type ErrorEllipse, errorEllipse } from './error-ellipse';
import { destination } from './geodesic';
import type { LngLat } from './lng-lat';
import { radians } from './radians';

/** A place seen from another one, and how far off it may be. */
export interface SightedPlace {
  readonly place: LngLat;
  readonly ellipse: ErrorEllipse;
  /** Radius of 68 %, m. */
  readonly accuracyM: number;
}

/** Standard deviations of a range finder or pacing, as a share, and of a hand-held compass, degrees. */
export const usualSightingErrors = { rangeShare: 0.05, bearingDeg: 2 };

/** The place at a range and a true bearing from where the observer stands. */
export function sightedPlace(
  from: { readonly place: LngLat; readonly accuracyM: number },
  rangeM: number,
  trueBearingDeg: number,
): SightedPlace {
  const bearing = radians(trueBearingDeg);
  const alongM = rangeM * usualSightingErrors.rangeShare;
  const acrossM = rangeM * radians(usualSightingErrors.bearingDeg);
  // A radius of 68 % is 1.51 standard deviations of a circular normal distribution.
  const ownM2 = (from.accuracyM / 1.51) ** 2;
  const [sin, cos] = [Math.sin(bearing), Math.cos(bearing)];
  const ellipse = errorEllipse({
    eastM2: ownM2 + (alongM * sin) ** 2 + (acrossM * cos) ** 2,
    northM2: ownM2 + (alongM * cos) ** 2 + (acrossM * sin) ** 2,
    eastNorthM2: (alongM ** 2 - acrossM ** 2) * sin * cos,
  });
  const accuracyM = 1.51 * Math.sqrt((ellipse.majorM ** 2 + ellipse.minorM ** 2) / 2);
  return { place: destination(from.place, trueBearingDeg, rangeM), ellipse, accuracyM };
}
