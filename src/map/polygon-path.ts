import type { Polygon } from '../geo/polygon';
import type { WorldPoint } from '../geo/mercator';
import { pointAt, pointCount, type WorldPath, worldPath } from './world-path';

/** A polygon's rings, projected: the outer one first. */
export type PolygonPath = readonly [outer: WorldPath, ...holes: WorldPath[]];

/** Projects a polygon for drawing. */
export function polygonPath([outer, ...holes]: Polygon): PolygonPath {
  return [worldPath(outer), ...holes.map(worldPath)];
}

/** A point well inside the polygon for its label: the middle of the longest span of a few horizontal cuts. */
export function labelPoint(rings: PolygonPath): WorldPoint {
  const { top, bottom, left, right } = rings[0].box;
  let best = { x: (left + right) / 2, y: (top + bottom) / 2, span: 0 };
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    const y = top + (bottom - top) * share;
    const cuts = crossings(rings, y);
    for (let i = 1; i < cuts.length; i += 2) {
      const [from, to] = [cuts[i - 1] ?? 0, cuts[i] ?? 0];
      if (to - from > best.span * 1.15) best = { x: (from + to) / 2, y, span: to - from };
    }
  }
  return { x: best.x, y: best.y };
}

function crossings(rings: PolygonPath, y: number): number[] {
  const xs: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < pointCount(ring); i++) {
      const [a, b] = [pointAt(ring, i - 1), pointAt(ring, i)];
      if (a.y > y !== b.y > y) xs.push(a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y));
    }
  }
  return xs.sort((one, other) => one - other);
}
