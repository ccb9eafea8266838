import type { PixelRun } from './pixel-patches';

/** A corner of pixels, x to the east, y to the south. */
export type PixelCorner = readonly [x: number, y: number];

/** Headings, clockwise, so that one less is a turn to the left. */
const [east, south, west, north] = [0, 1, 2, 3];
const stepX = [1, 0, -1, 0];
const stepY = [0, 1, 0, -1];

/** Longer than any row of the raster. */
const stride = 2 ** 26;

/**
 * The outlines of pixels in one piece along their edges, ground to the right: the outer one first, then its holes. A corner where
 * two pixels touch only there is passed by turning left, so that no ring touches itself: a hole may touch the outer ring there.
 */
export function traceRings(runs: readonly PixelRun[]): readonly (readonly PixelCorner[])[] {
  const edges = edgesOf(runs);
  const rings: PixelCorner[][] = [];
  for (const start of edges.keys()) {
    while ((edges.get(start)?.length ?? 0) > 0) rings.push(traceRing(edges, start));
  }
  return rings.toSorted((one, other) => signedArea(other) - signedArea(one));
}

interface Edge {
  readonly heading: number;
  readonly length: number;
}

/** Edges that begin at each corner: one, or two where pixels touch only at it. */
type Edges = Map<number, Edge[]>;

function edgesOf(runs: readonly PixelRun[]): Edges {
  const edges: Edges = new Map();
  const rows = new Map<number, PixelRun[]>();
  for (const run of runs) {
    const row = rows.get(run.row);
    if (row) row.push(run);
    else rows.set(run.row, [run]);
    add(edges, [run.to, run.row], { heading: south, length: 1 });
    add(edges, [run.from, run.row + 1], { heading: north, length: 1 });
  }
  for (const [row, own] of rows) {
    for (const { from, to } of without(own, rows.get(row - 1) ?? [])) {
      add(edges, [from, row], { heading: east, length: to - from });
    }
    for (const { from, to } of without(own, rows.get(row + 1) ?? [])) {
      add(edges, [to, row + 1], { heading: west, length: to - from });
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

function add(edges: Edges, [x, y]: PixelCorner, edge: Edge): void {
  const key = y * stride + x;
  const there = edges.get(key);
  if (there) there.push(edge);
  else edges.set(key, [edge]);
}

function traceRing(edges: Edges, start: number): PixelCorner[] {
  const corners: PixelCorner[] = [];
  let heading = -1;
  let key = start;
  do {
    const edge = take(edges, key, heading);
    const [x, y] = [key % stride, Math.floor(key / stride)];
    if (edge.heading !== heading) corners.push([x, y]);
    heading = edge.heading;
    key = (y + (stepY[heading] ?? 0) * edge.length) * stride + x + (stepX[heading] ?? 0) * edge.length;
  } while (key !== start);
  return corners;
}

/** The edge that goes on from a corner, the one to the left where there are two; it is taken out. */
function take(edges: Edges, key: number, heading: number): Edge {
  const there = edges.get(key) ?? [];
  const left = there.findIndex((edge) => edge.heading === (heading + 3) % 4);
  const [edge] = there.splice(Math.max(0, left), 1);
  if (!edge) throw new Error(`An outline ends at ${key % stride}, ${Math.floor(key / stride)}.`);
  return edge;
}

function signedArea(corners: readonly PixelCorner[]): number {
  return corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
