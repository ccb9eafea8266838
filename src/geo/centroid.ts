import { centerOfMass } from '@turf/turf';
import type { LngLat } from './lng-lat';
import type { Polygon } from './polygon';
import { turfPolygon } from './turf-polygon';

/** Centre of mass of a polygon's outer ring, in the plane of degrees: for labels and rough distances. It may lie outside the polygon. */
export function centroid([outer]: Polygon): LngLat {
  // Holes left out: Turf would take their places for more of the outline.
  const [lng = Number.NaN, lat = Number.NaN] = centerOfMass(turfPolygon([outer])).geometry.coordinates;
  return [lng, lat];
}
