import { distinctPlaces } from './distinct-places';
import type { LngLat } from './lng-lat';
import type { Polygon, Ring } from './polygon';

/**
 * The polygon as RFC 7946 wants it: rings closed, without repeated places, the outer one counter-clockwise, holes clockwise.
 * Places keep their order's start and their exact numbers. What encloses nothing stays as it is: `checkPolygon` names it.
 */
export function toCanonicalPolygon([outer, ...holes]: Polygon): Polygon {
  return [toWoundRing(outer, 1), ...holes.map((hole) => toWoundRing(hole, -1))];
}

function toWoundRing(ring: readonly LngLat[], sign: 1 | -1): Ring {
  const places = distinctPlaces(ring);
  const [first, ...others] = places;
  if (!first) return [];
  const wound = twiceSignedArea(places) * sign < 0 ? [first, ...others.reverse()] : places;
  return [...wound, first];
}

/** Shoelace sum in square degrees, relative to the first place; positive for counter-clockwise. */
function twiceSignedArea(places: readonly LngLat[]): number {
  const [first] = places;
  if (!first) return 0;
  const [lng0, lat0] = first;
  return places.reduce((sum, [lng, lat], i) => {
    const [nextLng, nextLat] = places[(i + 1) % places.length] ?? first;
    return sum + (lng - lng0) * (nextLat - lat0) - (nextLng - lng0) * (lat - lat0);
  }, 0);
}
