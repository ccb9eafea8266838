import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Leg, Sortie } from '../../survey/sortie';

/** Where the photos of a sortie are to be taken, in their order: from the start of each transect, every `distanceM` metres. */
export function photoPoints(sortie: Sortie, photoDistanceM: number): readonly LngLat[] {
  return sortie.legs.flatMap((leg) => (leg.kind === 'transect' ? photosOn(leg, photoDistanceM) : []));
}

function photosOn({ points }: Leg, photoDistanceM: number): readonly LngLat[] {
  const places: LngLat[] = [];
  let untilNextM = 0;
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1]?.position, points[i]?.position];
    if (!from || !to) continue;
    const lengthM = distanceM(from, to);
    for (; untilNextM <= lengthM; untilNextM += photoDistanceM) places.push(between(from, to, untilNextM / lengthM));
    untilNextM -= lengthM;
  }
  return places;
}

/** Part of the way along a transect: at most half a metre from the geodesic on 5 km. */
function between(from: LngLat, to: LngLat, share: number): LngLat {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
