import { inOneStep, type PixelRun } from './pixel-patches';

/** A corner of pixels, x to the east, y to the south. */
export type PixelCorner = readonly [x: number, y: number];

/** Headings, clockwise, so that one less is a turn to the left. */
const [east, south, west, north] = [0, 1, 2, 3];
const stepX = [1, 0, -1, 0];
const stepY = [0, 1, 0, -1];

/**
 * The outlines of pixels in one piece along their edges, ground to the right: the outer one first, then its holes. A corner where
 * two pixels touch only there is passed by turning left, so that no ring touches itself: a hole may touch the outer ring there.
 * Runs come row by row.
 */
export function* traceRings(runs: readonly PixelRun[]): Generator<void, readonly (readonly PixelCorner[])[]> {
  const edges = yield* edgesOf(runs);
  const rings: TracedRing[] = [];
  for (const [i, { row, from, to }] of runs.entries()) {
    // Every ring has edges to the south or the north.
    while (hasEdge(edges, to, row)) rings.push(yield* traceRing(edges, to, row));
    while (hasEdge(edges, from, row + 1)) rings.push(yield* traceRing(edges, from, row + 1));
    if (i % inOneStep === inOneStep - 1) yield;
  }
  return rings.toSorted((one, other) => other.twiceArea - one.twiceArea).map(({ corners }) => corners);
}

interface TracedRing {
  readonly corners: readonly PixelCorner[];
  /** In pixels, positive for the outer ring. */
  readonly twiceArea: number;
}

/** An edge as one number: its heading and four times its length. A whole region has millions. */
type Edge = number;

/** Edges by the row and the column of the corner at which they begin: one, or two where pixels touch only at it. */
interface Edges {
  readonly top: number;
  readonly first: readonly Map<number, Edge>[];
  readonly second: readonly Map<number, Edge>[];
}

function* edgesOf(runs: readonly PixelRun[]): Generator<void, Edges> {
  const [top, bottom] = [runs[0]?.row ?? 0, runs.at(-1)?.row ?? 0];
  const maps = () => Array.from({ length: bottom - top + 2 }, () => new Map<number, Edge>());
  const edges: Edges = { top, first: maps(), second: maps() };
  const rows = new Map<number, PixelRun[]>();
  for (const [i, run] of runs.entries()) {
    const row = rows.get(run.row);
    if (row) row.push(run);
    else rows.set(run.row, [run]);
    add(edges, [run.to, run.row], edgeOf(south, 1));
    add(edges, [run.from, run.row + 1], edgeOf(north, 1));
    if (i % inOneStep === inOneStep - 1) yield;
  }
  for (const [row, own] of rows) {
    for (const { from, to } of without(own, rows.get(row - 1) ?? [])) add(edges, [from, row], edgeOf(east, to - from));
    for (const { from, to } of without(own, rows.get(row + 1) ?? []))
      add(edges, [to, row + 1], edgeOf(west, to - from));
    yield;
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

function add({ top, first, second }: Edges, [x, y]: PixelCorner, edge: Edge): void {
  (first[y - top]?.has(x) ? second : first)[y - top]?.set(x, edge);
}

function hasEdge({ top, first }: Edges, x: number, y: number): boolean {
  return first[y - top]?.has(x) ?? false;
}

function* traceRing(edges: Edges, startX: number, startY: number): Generator<void, TracedRing> {
  const corners: PixelCorner[] = [];
  let [x, y, heading, twiceArea] = [startX, startY, -1, 0];
  do {
    const edge = take(edges, [x, y], heading);
    if ((edge & 3) !== heading) {
      corners.push([x, y]);
      if (corners.length % inOneStep === 0) yield;
    }
    heading = edge & 3;
    const [nextX, nextY] = [x + (stepX[heading] ?? 0) * (edge >> 2), y + (stepY[heading] ?? 0) * (edge >> 2)];
    twiceArea += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  } while (x !== startX || y !== startY);
  return { corners, twiceArea };
}

/** The edge that goes on from a corner, the one to the left where there are two; it is taken out. */
function take({ top, first, second }: Edges, [x, y]: PixelCorner, heading: number): Edge {
  const [firsts, seconds] = [first[y - top], second[y - top]];
  const [one, other] = [firsts?.get(x), seconds?.get(x)];
  if (one === undefined) throw new Error(`An outline ends at corner ${x}, ${y}.`);
  if (other === undefined) {
    firsts?.delete(x);
    return one;
  }
  seconds?.delete(x);
  if ((other & 3) === (heading + 3) % 4) return other;
  firsts?.set(x, other);
  return one;
}
