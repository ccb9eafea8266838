import type { Polygon as GeoJsonPolygon } from 'geojson';
import type { Polygon } from './polygon';

const converted = new WeakMap<Polygon, GeoJsonPolygon>();

/** The polygon as Turf takes it; made once for each polygon, since asking for many places would copy its rings each time. */
export function turfPolygon(polygon: Polygon): GeoJsonPolygon {
  const known = converted.get(polygon);
  if (known) return known;
  const made: GeoJsonPolygon = {
    type: 'Polygon',
    coordinates: polygon.map((ring) => ring.map(([lng, lat]) => [lng, lat])),
  };
  converted.set(polygon, made);
  return made;
}
