import { simplify } from '@turf/turf';
import { boundsOf, centerOf } from './bounds';
import type { LngLat } from './lng-lat';
import { localFrame } from './local-frame';

/**
 * A line with fewer places, none of the dropped ones farther than `toleranceM` metres from it; ends stay, and places keep their
 * exact numbers (Ramer-Douglas-Peucker, Turf). It runs on metres: Turf's own tolerance is in degrees, which are 1.4 times
 * longer to the north than to the east here.
 */
export function simplifyLine(line: readonly LngLat[], toleranceM: number): LngLat[] {
  const bounds = boundsOf(line);
  if (!bounds || line.length < 3) return [...line];
  const frame = localFrame(centerOf(bounds));
  const places = new Map<string, LngLat>();
  const coordinates = line.map((place) => {
    const { xM, yM } = frame.toLocal(place);
    places.set(`${xM},${yM}`, place);
    return [xM, yM];
  });
  const kept = simplify({ type: 'LineString', coordinates }, { tolerance: toleranceM, highQuality: true }).coordinates;
  return kept.flatMap(([xM, yM]) => {
    const place = places.get(`${xM},${yM}`);
    return place ? [place] : [];
  });
}
