import { samePlace } from './crossing';
import type { LngLat } from './lng-lat';

/** The places of a ring without the closing one and without repeats of the place before. */
export function distinctPlaces(ring: readonly LngLat[]): LngLat[] {
  const places = ring.filter((place, i) => {
    const before = ring[i - 1];
    return !before || !samePlace(before, place);
  });
  const [first] = places;
  const last = places.at(-1);
  return first && last && places.length > 1 && samePlace(first, last) ? places.slice(0, -1) : places;
}
