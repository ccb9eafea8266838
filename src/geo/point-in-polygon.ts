import { booleanPointInPolygon } from '@turf/turf';
import type { LngLat } from './lng-lat';
import type { Polygon } from './polygon';
import { turfPolygon } from './turf-polygon';

/** Whether a place lies inside a polygon and in none of its holes; on an edge counts as inside. Edges are straight in degrees. */
export function isInPolygon(place: LngLat, polygon: Polygon): boolean {
  return booleanPointInPolygon([...place], turfPolygon(polygon));
}
