import type { LngLat } from './lng-lat';

/** Two places joined by a straight line in degrees. */
export type Segment = readonly [from: LngLat, to: LngLat];

/** How two segments meet: `cross` inside both, `touch` with an end of one on the other, `overlap` along a shared length. */
export interface Crossing {
  readonly how: 'cross' | 'touch' | 'overlap';
  readonly at: LngLat;
}

/** Where and how two segments meet, or undefined. Plain doubles: what lies within a nanometre of touching may go either way. */
export function crossing(first: Segment, second: Segment): Crossing | undefined {
  const [a, b] = first;
  const [c, d] = second;
  const [aSide, bSide] = [side(c, d, a), side(c, d, b)];
  const [cSide, dSide] = [side(a, b, c), side(a, b, d)];
  if (aSide === 0 && bSide === 0) return alongOneLine(first, second);
  if (aSide * bSide < 0 && cSide * dSide < 0) {
    const share = aSide / (aSide - bSide);
    return { how: 'cross', at: [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])] };
  }
  if (aSide === 0 && inBox(a, second)) return { how: 'touch', at: a };
  if (bSide === 0 && inBox(b, second)) return { how: 'touch', at: b };
  if (cSide === 0 && inBox(c, first)) return { how: 'touch', at: c };
  if (dSide === 0 && inBox(d, first)) return { how: 'touch', at: d };
  return undefined;
}

/** Twice the area of the triangle: positive where `place` lies to the left of the line from `from` to `to`. */
function side(from: LngLat, to: LngLat, place: LngLat): number {
  return (to[0] - from[0]) * (place[1] - from[1]) - (to[1] - from[1]) * (place[0] - from[0]);
}

function alongOneLine(first: Segment, second: Segment): Crossing | undefined {
  const ends = [...first.filter((end) => inBox(end, second)), ...second.filter((end) => inBox(end, first))];
  const [at, ...others] = ends;
  if (!at) return undefined;
  const shared = others.find((end) => !samePlace(end, at));
  return { how: shared ? 'overlap' : 'touch', at };
}

function inBox([lng, lat]: LngLat, [a, b]: Segment): boolean {
  return (
    lng >= Math.min(a[0], b[0]) &&
    lng <= Math.max(a[0], b[0]) &&
    lat >= Math.min(a[1], b[1]) &&
    lat <= Math.max(a[1], b[1])
  );
}

/** Whether two places are the same numbers. */
export function samePlace(a: LngLat, b: LngLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
