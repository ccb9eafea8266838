import { boundsOf, centerOf } from '../geo/bounds';
import type { LngLat } from '../geo/lng-lat';
import { localFrame } from '../geo/local-frame';
import type { LocalPoint } from '../geo/local-point';

/** A sensor's reach: a circle, m. */
export interface Reach {
  readonly place: LngLat;
  readonly radiusM: number;
}

/** Which part of a line's length lies within reach of any sensor, 0 to 1; 0 for a line without length. */
export function watchedShare(line: readonly LngLat[], reaches: readonly Reach[]): number {
  const bounds = boundsOf(line);
  if (!bounds) return 0;
  const frame = localFrame(centerOf(bounds));
  const circles = reaches.map(({ place, radiusM }) => ({ center: frame.toLocal(place), radiusM }));
  const points = line.map((place) => frame.toLocal(place));
  let [watchedM, lengthM] = [0, 0];
  points.slice(1).forEach((to, i) => {
    const from = points[i];
    if (!from) return;
    const segmentM = Math.hypot(to.xM - from.xM, to.yM - from.yM);
    lengthM += segmentM;
    watchedM += segmentM * coveredPart(circles.flatMap((circle) => partInside(from, to, circle)));
  });
  return lengthM > 0 ? watchedM / lengthM : 0;
}

interface Circle {
  readonly center: LocalPoint;
  readonly radiusM: number;
}

type Part = readonly [from: number, to: number];

/** The part of a segment inside a circle, as fractions of its length. */
function partInside(from: LocalPoint, to: LocalPoint, { center, radiusM }: Circle): readonly Part[] {
  const [dx, dy] = [to.xM - from.xM, to.yM - from.yM];
  const [cx, cy] = [from.xM - center.xM, from.yM - center.yM];
  const a = dx * dx + dy * dy;
  const b = cx * dx + cy * dy;
  const inside = b * b - a * (cx * cx + cy * cy - radiusM * radiusM);
  if (a === 0 || inside <= 0) return [];
  const root = Math.sqrt(inside);
  const part: Part = [Math.max(0, (-b - root) / a), Math.min(1, (-b + root) / a)];
  return part[1] > part[0] ? [part] : [];
}

/** The length of the union of parts. */
function coveredPart(parts: readonly Part[]): number {
  let [covered, end] = [0, 0];
  for (const [from, to] of parts.toSorted((one, other) => one[0] - other[0])) {
    covered += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return covered;
}
