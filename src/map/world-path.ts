import type { LngLat } from '../geo/lng-lat';
import { toWorld, type WorldBox, type WorldPoint } from '../geo/mercator';

/** A line or ring, projected once: x, y, x, y on the square world, and the box around it. */
export interface WorldPath {
  readonly xy: Float64Array;
  readonly box: WorldBox;
}

/** Projects a line or ring for drawing. */
export function worldPath(places: readonly LngLat[]): WorldPath {
  const xy = new Float64Array(places.length * 2);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  places.forEach((place, i) => {
    const { x, y } = toWorld(place);
    xy[2 * i] = x;
    xy[2 * i + 1] = y;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  });
  return { xy, box: { left, top, right, bottom } };
}

/** The box around what has one each. */
export function boxAround(things: readonly { readonly box: WorldBox }[]): WorldBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box } of things) {
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
    top = Math.min(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

/** The box around points. */
export function boxAroundPoints(points: Iterable<WorldPoint>): WorldBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Number of points of a path. */
export function pointCount(path: WorldPath): number {
  return path.xy.length / 2;
}

/** A point of a path, counted from 0. */
export function pointAt({ xy }: WorldPath, i: number): WorldPoint {
  const [x, y] = [xy[2 * i], xy[2 * i + 1]];
  if (x === undefined || y === undefined) throw new Error(`Point ${i} of a path of ${xy.length / 2} points.`);
  return { x, y };
}

/** Whether a point lies inside closed paths by the even-odd rule, so that holes are outside. */
export function isInside(rings: readonly WorldPath[], { x, y }: WorldPoint): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < pointCount(ring); i++) {
      const [a, b] = [pointAt(ring, i - 1), pointAt(ring, i)];
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  }
  return inside;
}

/** The nearest point on a path, and how far it is in world units; undefined for an empty path. */
export function nearestOn(path: WorldPath, to: WorldPoint): { point: WorldPoint; distance: number } | undefined {
  let best: { point: WorldPoint; distance: number } | undefined;
  for (let i = Math.min(1, pointCount(path) - 1); i >= 0 && i < pointCount(path); i++) {
    const point = nearestOnSegment(pointAt(path, Math.max(0, i - 1)), pointAt(path, i), to);
    const distance = Math.hypot(point.x - to.x, point.y - to.y);
    if (!best || distance < best.distance) best = { point, distance };
  }
  return best;
}

function nearestOnSegment(a: WorldPoint, b: WorldPoint, to: WorldPoint): WorldPoint {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((to.x - a.x) * dx + (to.y - a.y) * dy) / squared));
  return { x: a.x + t * dx, y: a.y + t * dy };
}

/** Whether a point lies in a box grown by `reach` on every side. */
export function isNearBox(box: WorldBox, { x, y }: WorldPoint, reach: number): boolean {
  return x >= box.left - reach && x <= box.right + reach && y >= box.top - reach && y <= box.bottom + reach;
}
