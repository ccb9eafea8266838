import { crsOfEpsg } from '../crs';
import type { LngLat } from '../lng-lat';

/** A point of SK-42 in Gauss-Kruger: X to the north, Y to the east with the zone before its last six digits, m. */
export interface Sk42Point {
  readonly xM: number;
  readonly yM: number;
}

/** The point in its own six-degree zone; undefined outside 6 E to 168 W, where SK-42 has no zone. */
export function toSk42(place: LngLat): Sk42Point | undefined {
  const zone = Math.floor((place[0] < -168 ? place[0] + 360 : place[0]) / 6) + 1;
  const [yM, xM] = crsOfEpsg(zone >= 2 ? 28400 + zone : 0)?.fromLngLat(place) ?? [];
  return xM === undefined || yM === undefined ? undefined : { xM, yM };
}

/** The place of a point; undefined where Y carries no zone 2 to 32, or lies more than 450 km beside its zone's middle. */
export function fromSk42({ xM, yM }: Sk42Point): LngLat | undefined {
  const zone = Math.floor(yM / 1_000_000);
  const offMiddleM = Math.abs((yM % 1_000_000) - 500_000);
  if (zone < 2 || zone > 32 || offMiddleM > 450_000 || Math.abs(xM) > 10_002_000) return undefined;
  return crsOfEpsg(28400 + zone)?.toLngLat(yM, xM);
}
