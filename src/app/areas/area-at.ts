import type { LngLat } from '../../geo/lng-lat';
import { isInPolygon } from '../../geo/point-in-polygon';
import type { Area } from '../../survey/area';
import type { Records } from '../records';

/** The first area that a place lies in. */
export function areaAt(place: LngLat, records: Records): Area | undefined {
  return [...records.area.values()].find(({ polygon }) => isInPolygon(place, polygon));
}
