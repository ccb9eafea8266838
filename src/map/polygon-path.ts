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
  let best: Span | undefined;
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    const span = longestSpan(rings, share);
    if (span && span.length > (best?.length ?? 0) * 1.15) best = span;
  }
  return best?.middle ?? middleOf(rings);
}

/** A point for the label of ground that other things stand on: near the top, as far up as the ground is wide enough. */
export function topLabelPoint(rings: PolygonPath): WorldPoint {
  const spans = [0.12, 0.2, 0.3, 0.4, 0.5].flatMap((share) => longestSpan(rings, share) ?? []);
  const widest = Math.max(...spans.map(({ length }) => length));
  return spans.find(({ length }) => length >= 0.7 * widest)?.middle ?? middleOf(rings);
}

interface Span {
  readonly middle: WorldPoint;
  readonly length: number;
}

/** The longest stretch inside a polygon on the horizontal cut at a share of its height. */
function longestSpan(rings: PolygonPath, share: number): Span | undefined {
  const { top, bottom } = rings[0].box;
  const y = top + (bottom - top) * share;
  const cuts = crossings(rings, y);
  let longest: Span | undefined;
  for (let i = 1; i < cuts.length; i += 2) {
    const [from, to] = [cuts[i - 1] ?? 0, cuts[i] ?? 0];
    if (to - from > (longest?.length ?? 0)) longest = { middle: { x: (from + to) / 2, y }, length: to - from };
  }
  return longest;
}

function middleOf([{ box }]: PolygonPath): WorldPoint {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
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
