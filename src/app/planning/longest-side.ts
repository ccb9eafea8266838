import { bearingDeg, distanceM } from '../../geo/geodesic';
import type { Polygon } from '../../geo/polygon';

/** True bearing, 0 to 180, of the longest side of the polygons' outer rings, in whole degrees. */
export function longestSideDeg(polygons: readonly Polygon[]): number {
  let longest = { lengthM: 0, deg: 0 };
  for (const [outer] of polygons) {
    outer.forEach((to, i) => {
      const from = outer[i - 1];
      if (!from) return;
      const lengthM = distanceM(from, to);
      if (lengthM > longest.lengthM) longest = { lengthM, deg: bearingDeg(from, to) };
    });
  }
  return ((Math.round(longest.deg) % 180) + 180) % 180;
}
