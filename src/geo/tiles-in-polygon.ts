import { toWorld, type WorldPoint } from './mercator';
import type { Polygon } from './polygon';

/** A row of tiles: columns from `from` to `to`, both included. */
export interface TileRun {
  readonly zoom: number;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The tiles that a polygon touches at a zoom, row by row from the north. */
export function* tilesInPolygon(polygon: Polygon, zoom: number): Generator<TileRun> {
  const size = 2 ** zoom;
  const rings = polygon.map((ring) => ring.map((place) => scaled(toWorld(place), size)));
  const ys = (rings[0] ?? []).map(({ y }) => y);
  const first = Math.max(0, Math.floor(Math.min(...ys)));
  const last = Math.min(size - 1, Math.floor(Math.max(...ys)));
  for (let row = first; row <= last; row++) {
    for (const [from, to] of joined(spansInRow(rings, row))) {
      yield { zoom, row, from: Math.max(0, from), to: Math.min(size - 1, to) };
    }
  }
}

/** Number of tiles that a polygon touches from one zoom to another. */
export function countTiles(polygon: Polygon, { minZoom, maxZoom }: { minZoom: number; maxZoom: number }): number {
  let count = 0;
  for (let zoom = minZoom; zoom <= maxZoom; zoom++) {
    for (const { from, to } of tilesInPolygon(polygon, zoom)) count += to - from + 1;
  }
  return count;
}

type Span = readonly [from: number, to: number];

/** Columns under the outline within the row, and columns inside along the row's middle. */
function spansInRow(rings: readonly (readonly WorldPoint[])[], row: number): Span[] {
  const spans: Span[] = [];
  const cuts: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (!a || !b) continue;
      const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
      if (upper.y > row + 1 || lower.y < row) continue;
      const xAt = (y: number) =>
        lower.y === upper.y ? upper.x : upper.x + ((lower.x - upper.x) * (y - upper.y)) / (lower.y - upper.y);
      const ends = lower.y === upper.y ? [a.x, b.x] : [xAt(Math.max(upper.y, row)), xAt(Math.min(lower.y, row + 1))];
      spans.push([Math.floor(Math.min(...ends)), Math.floor(Math.max(...ends))]);
      if (upper.y <= row + 0.5 && lower.y > row + 0.5) cuts.push(xAt(row + 0.5));
    }
  }
  cuts.sort((one, other) => one - other);
  for (let i = 1; i < cuts.length; i += 2) spans.push([Math.floor(cuts[i - 1] ?? 0), Math.floor(cuts[i] ?? 0)]);
  return spans;
}

function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
    const before = whole.at(-1);
    if (before && from <= before[1] + 1) whole[whole.length - 1] = [before[0], Math.max(before[1], to)];
    else whole.push([from, to]);
  }
  return whole;
}

function scaled({ x, y }: WorldPoint, size: number): WorldPoint {
  return { x: x * size, y: y * size };
}
