import { boundsOf, doTouch } from '../geo/bounds';
import { centroid } from '../geo/centroid';
import { areaM2, distanceM } from '../geo/geodesic';
import type { LngLat } from '../geo/lng-lat';
import type { Polygon } from '../geo/polygon';
import { polygonIntersection } from '../geo/polygon-intersection';
import type { Area } from './area';
import type { District } from './district';

export interface Settlement {
  readonly place: LngLat;
  /** KATO code of its district. */
  readonly kato: string;
}

export interface DistrictSources {
  readonly districts: readonly District[];
  readonly settlements: readonly Settlement[];
}

/** A settlement farther away says nothing about the district, m. */
const farthestSettlementM = 100_000;

/**
 * The district that holds the largest part of an area's ground, by its boundary (`geometry`); where no boundary holds any, the
 * district of the settlement nearest to the area's middle, a mere suggestion (`nearest-settlement`); else undefined.
 */
export function assignDistrict(area: Polygon, { districts, settlements }: DistrictSources): Area['district'] {
  const kato = districtByGeometry(area, districts);
  if (kato !== undefined) return { kato, by: 'geometry' };
  const suggested = nearestSettlement(centroid(area), settlements)?.kato;
  return suggested === undefined ? undefined : { kato: suggested, by: 'nearest-settlement' };
}

function districtByGeometry(area: Polygon, districts: readonly District[]): string | undefined {
  const near = districts.filter(({ polygons }) => polygons.some((polygon) => boxesMeet(area, polygon)));
  const shares = near.map(({ kato, polygons }) => ({ kato, heldM2: areaM2(polygonIntersection([area], polygons)) }));
  const [most] = shares
    .filter(({ heldM2 }) => heldM2 > 0)
    .toSorted((a, b) => b.heldM2 - a.heldM2 || order(a.kato, b.kato));
  return most?.kato;
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function boxesMeet([one]: Polygon, [other]: Polygon): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a !== undefined && b !== undefined && doTouch(a, b);
}

function nearestSettlement(place: LngLat, settlements: readonly Settlement[]): Settlement | undefined {
  let [nearest, nearestM]: [Settlement | undefined, number] = [undefined, farthestSettlementM];
  for (const settlement of settlements) {
    const awayM = distanceM(place, settlement.place);
    if (awayM < nearestM) [nearest, nearestM] = [settlement, awayM];
  }
  return nearest;
}
