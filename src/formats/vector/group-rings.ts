import type { RawPosition } from './raw-geometry';

type RawRing = readonly RawPosition[];

interface BoxedRing {
  readonly ring: RawRing;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

/**
 * Polygons of loose rings, each with its holes. A ring is outer or hole by how many others contain it, whatever its direction:
 * files with rings the wrong way round are common. Rings must not cross.
 */
export function groupRings(rings: readonly RawRing[]): readonly (readonly RawRing[])[] {
  const boxed = rings.map((ring): BoxedRing => ({ ring, box: boxOf(ring) }));
  const parents = boxed.map((inner) => boxed.filter((outer) => outer !== inner && contains(outer, inner)));
  const isOuter = parents.map((around) => around.length % 2 === 0);
  return boxed.flatMap((outer, i) => {
    if (!isOuter[i]) return [];
    const depth = parents[i]?.length ?? 0;
    const holes = boxed.filter((_, j) => parents[j]?.length === depth + 1 && parents[j]?.includes(outer));
    return [[outer.ring, ...holes.map(({ ring }) => ring)]];
  });
}

function boxOf(ring: RawRing): BoxedRing['box'] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = Number.NaN, y = Number.NaN] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

function contains(outer: BoxedRing, inner: BoxedRing): boolean {
  const [a, b] = [outer.box, inner.box];
  if (a[0] > b[0] || a[1] > b[1] || a[2] < b[2] || a[3] < b[3]) return false;
  return isMostlyInside(inner.ring, outer.ring);
}

/** Five corners vote, since one may lie on the outer ring. */
function isMostlyInside(inner: RawRing, outer: RawRing): boolean {
  const step = Math.max(1, Math.floor(inner.length / 5));
  const samples = inner.filter((_, i) => i % step === 0);
  const inside = samples.filter((position) => isInside(position, outer));
  return inside.length * 2 > samples.length;
}

function isInside([x = 0, y = 0]: RawPosition, ring: RawRing): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    const [bx = 0, by = 0] = ring[j] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
