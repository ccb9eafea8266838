import type { LocalPoint } from '../../geo/local-point';
import { isInRegion } from '../../geo/clip-line';
import { lineCrossings } from '../../geo/line-crossings';
import { type PlaneRegion, regionAreaM2 } from '../../geo/plane-region';

const ROWS = 31;

/** The centroid of a region. */
export function middleOfGround(region: PlaneRegion): LocalPoint {
  const six = 6 * regionAreaM2(region);
  let [xM, yM] = [0, 0];
  for (const ring of region) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = [ring[j], ring[j + 1], ring[i], ring[i + 1]];
      const cross = ax * by - bx * ay;
      xM += ((ax + bx) * cross) / six;
      yM += ((ay + by) * cross) / six;
    }
  }
  return { xM, yM };
}

/** The centroid where it lies inside the region, else the nearest to it of the middles of level rows through the region. */
export function placeInside(region: PlaneRegion): LocalPoint {
  const middle = middleOfGround(region);
  if (isInRegion(region, middle.xM, middle.yM)) return middle;
  const ys = region.flatMap((ring) => Array.from(ring).filter((_, i) => i % 2 === 1));
  const [low, high] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))];
  const stepM = (high - low) / ROWS;
  const firstVM = low + stepM / 2;
  const { start, uM } = lineCrossings(region, { firstVM, stepM, lines: ROWS });
  let [best, bestM] = [middle, Infinity];
  for (let row = 0; row < ROWS; row++) {
    for (let i = start[row] ?? 0; i + 1 < (start[row + 1] ?? 0); i += 2) {
      const place = { xM: ((uM[i] ?? 0) + (uM[i + 1] ?? 0)) / 2, yM: firstVM + row * stepM };
      const away = Math.hypot(place.xM - middle.xM, place.yM - middle.yM);
      if (away < bestM) [best, bestM] = [place, away];
    }
  }
  return best;
}
