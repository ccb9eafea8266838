import { distanceM } from '../geo/geodesic';
import type { LngLat } from '../geo/lng-lat';
import type { HeightGrid } from './height-grid';

/** The ground at one place of a line. */
export interface ProfilePoint {
  /** From the beginning of the line, m. */
  readonly alongM: number;
  readonly place: LngLat;
  /** Above mean sea level, m; undefined where it is not known. */
  readonly groundM: number | undefined;
}

/** The ground along a line: at its points, and between them at most `stepM` apart. */
export function heightProfile(grid: HeightGrid, line: readonly LngLat[], stepM: number): readonly ProfilePoint[] {
  if (!(stepM > 0)) throw new Error(`A profile with a step of ${stepM} m.`);
  const points: ProfilePoint[] = [];
  let alongM = 0;
  line.forEach((to, i) => {
    const from = line[i - 1] ?? to;
    const lengthM = distanceM(from, to);
    const pieces = i === 0 ? 1 : Math.max(1, Math.ceil(lengthM / stepM));
    for (let piece = 1; piece <= pieces; piece++) {
      const place = piece === pieces ? to : between(from, to, piece / pieces);
      points.push({ alongM: alongM + (lengthM * piece) / pieces, place, groundM: grid.heightAt(place) });
    }
    alongM += lengthM;
  });
  return points;
}

/** Straight in degrees: over the length of a transect within centimetres of the geodesic. */
function between(from: LngLat, to: LngLat, share: number): LngLat {
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}
