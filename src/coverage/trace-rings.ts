import type { PixelRun } from './pixel-patches';

/** A corner of pixels, x to the east, y to the south. */
export type PixelCorner = readonly [x: number, y: number];

/** Headings, clockwise, so that one less is a turn to the left. */
const [east, south, west, north] = [0, 1, 2, 3];
const stepX = [1, 0, -1, 0];
const stepY = [0, 1, 0, -1];

/**
 * The outlines of pixels in one piece along their edges, ground to the right: the outer one first, then its holes. A corner where
 * two pixels touch only there is passed by turning left, so that no ring touches itself: a hole may touch the outer ring there.
 */
export function traceRings(runs: readonly PixelRun[]): readonly (readonly PixelCorner[])[] {
  const keys = cornerKeys(runs);
  const edges = edgesOf(runs, keys);
  const rings: PixelCorner[][] = [];
  for (const start of edges.first.keys()) {
    while (edges.first.has(start)) rings.push(traceRing(edges, keys, start));
  }
  return rings.toSorted((one, other) => signedArea(other) - signedArea(one));
}

/** An edge as one number: its heading and four times its length. A whole region has millions. */
type Edge = number;

/** Edges by the corner at which they begin: one, or two where pixels touch only at it. */
interface Edges {
  readonly first: Map<number, Edge>;
  readonly second: Map<number, Edge>;
}

/** Corners as whole numbers that are small enough to be found quickly: counted row by row in the box around the pixels. */
interface CornerKeys {
  readonly left: number;
  readonly top: number;
  readonly stride: number;
}

function cornerKeys(runs: readonly PixelRun[]): CornerKeys {
  let [left, right, top] = [Infinity, -Infinity, Infinity];
  for (const { row, from, to } of runs) {
    left = Math.min(left, from);
    right = Math.max(right, to);
    top = Math.min(top, row);
  }
  return { left, top, stride: right - left + 1 };
}

function keyOf({ left, top, stride }: CornerKeys, x: number, y: number): number {
  return (y - top) * stride + x - left;
}

function edgesOf(runs: readonly PixelRun[], keys: CornerKeys): Edges {
  const edges: Edges = { first: new Map(), second: new Map() };
  const rows = new Map<number, PixelRun[]>();
  for (const run of runs) {
    const row = rows.get(run.row);
    if (row) row.push(run);
    else rows.set(run.row, [run]);
    add(edges, keyOf(keys, run.to, run.row), edgeOf(south, 1));
    add(edges, keyOf(keys, run.from, run.row + 1), edgeOf(north, 1));
  }
  for (const [row, own] of rows) {
    for (const { from, to } of without(own, rows.get(row - 1) ?? [])) {
      add(edges, keyOf(keys, from, row), edgeOf(east, to - from));
    }
    for (const { from, to } of without(own, rows.get(row + 1) ?? [])) {
      add(edges, keyOf(keys, to, row + 1), edgeOf(west, to - from));
    }
  }
  return edges;
}

/** The parts of runs that others, all from west to east, do not have. */
function without(runs: readonly PixelRun[], others: readonly PixelRun[]): readonly Omit<PixelRun, 'row'>[] {
  const parts: Omit<PixelRun, 'row'>[] = [];
  let next = 0;
  for (const { from, to } of runs) {
    let at = from;
    while (next < others.length && (others[next]?.to ?? 0) <= from) next += 1;
    for (let i = next; i < others.length && (others[i]?.from ?? to) < to; i++) {
      const other = others[i];
      if (other && other.from > at) parts.push({ from: at, to: other.from });
      at = Math.max(at, other?.to ?? at);
    }
    if (at < to) parts.push({ from: at, to });
  }
  return parts;
}

function edgeOf(heading: number, length: number): Edge {
  return heading + 4 * length;
}

function add({ first, second }: Edges, key: number, edge: Edge): void {
  (first.has(key) ? second : first).set(key, edge);
}

function traceRing(edges: Edges, { left, top, stride }: CornerKeys, start: number): PixelCorner[] {
  const corners: PixelCorner[] = [];
  let heading = -1;
  let key = start;
  do {
    const edge = take(edges, key, heading);
    if ((edge & 3) !== heading) corners.push([left + (key % stride), top + Math.floor(key / stride)]);
    heading = edge & 3;
    key += ((stepY[heading] ?? 0) * stride + (stepX[heading] ?? 0)) * (edge >> 2);
  } while (key !== start);
  return corners;
}

/** The edge that goes on from a corner, the one to the left where there are two; it is taken out. */
function take({ first, second }: Edges, key: number, heading: number): Edge {
  const [one, other] = [first.get(key), second.get(key)];
  if (one === undefined) throw new Error(`An outline ends at corner ${key} of its box.`);
  if (other === undefined) {
    first.delete(key);
    return one;
  }
  second.delete(key);
  if ((other & 3) === (heading + 3) % 4) return other;
  first.set(key, other);
  return one;
}

function signedArea(corners: readonly PixelCorner[]): number {
  return corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
