import type { LngLat } from '../../src/geo/lng-lat';
import type { Polygon, Ring } from '../../src/geo/polygon';
import { seeded } from '../support/seeded';

/** A star around `center` that never crosses itself, some with a hole: radius 5 to 10 km, corners at random. */
export function randomPolygon(seed: number, center: LngLat = [72, 44.5]): Polygon {
  const random = seeded(seed);
  const corners = 3 + Math.floor(40 * random());
  const outer = star(center, corners, () => 0.05 + 0.05 * random());
  return random() < 0.5 ? [outer] : [outer, star(center, corners, () => 0.02 * (0.5 + random())).toReversed()];
}

function star([lng, lat]: LngLat, corners: number, radiusDeg: () => number): Ring {
  const places = Array.from({ length: corners }, (_, i): LngLat => {
    const angle = (2 * Math.PI * i) / corners;
    const radius = radiusDeg();
    return [lng + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return [...places, ...places.slice(0, 1)];
}
