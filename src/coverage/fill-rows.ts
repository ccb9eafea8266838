import type { PixelOutline } from './pixel-grid';

/** Takes pixels `from` to `to` (not included) of a row. */
export type FillRow = (row: number, from: number, to: number) => void;

/** Rows `first` to `end` (not included). */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** First and last crossing of each row of the outline in hand: where its edges run down, and where they run up. */
let down = new Int32Array(1024);
let up = new Int32Array(1024);

/** Rows that may have pixels whose centres lie inside an outline. */
export function outlineRows(outline: PixelOutline): RowRange {
  let [top, bottom] = [Infinity, -Infinity];
  for (let i = 1; i < outline.length; i += 2) {
    const y = outline[i] ?? 0;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { first: Math.ceil(top - 0.5), end: Math.ceil(bottom - 0.5) };
}

/** Rows of the pixels whose centres lie inside a convex outline. Time by its height, not its ground. */
export function fillConvex(outline: PixelOutline, fill: FillRow): void {
  const { first: firstRow, end } = outlineRows(outline);
  const rows = end - firstRow;
  if (rows > down.length) {
    down = new Int32Array(2 * rows);
    up = new Int32Array(2 * rows);
  }
  for (let i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
    const rise = (outline[i + 1] ?? 0) - (outline[j + 1] ?? 0);
    if (rise > 0) crossRows(outline, j, i, down, firstRow);
    else if (rise < 0) crossRows(outline, i, j, up, firstRow);
  }
  for (let i = 0; i < rows; i++) {
    const a = down[i] ?? 0;
    const b = up[i] ?? 0;
    if (a < b) fill(firstRow + i, a, b);
    else if (b < a) fill(firstRow + i, b, a);
  }
}

/** Notes where the edge from corner `a` to the lower corner `b` crosses the middles of rows. */
function crossRows(outline: PixelOutline, a: number, b: number, crossings: Int32Array, firstRow: number): void {
  const ax = outline[a] ?? 0;
  const ay = outline[a + 1] ?? 0;
  const by = outline[b + 1] ?? 0;
  const slope = ((outline[b] ?? 0) - ax) / (by - ay);
  const end = Math.ceil(by - 0.5);
  const begin = Math.ceil(ay - 0.5);
  const x = ax + (begin + 0.5 - ay) * slope - 0.5;
  for (let row = begin; row < end; row++) crossings[row - firstRow] = Math.ceil(x + (row - begin) * slope);
}

/** Rows of the pixels whose centres lie inside an odd number of the rings. */
export function fillRings(rings: readonly PixelOutline[], fill: FillRow): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) addCrossings(ring, crossings);
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const [from, to] = [Math.ceil((xs[i] ?? 0) - 0.5), Math.ceil((xs[i + 1] ?? 0) - 0.5)];
      if (from < to) fill(row, from, to);
    }
  }
}

function addCrossings(ring: PixelOutline, crossings: Map<number, number[]>): void {
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay] = [ring[j] ?? 0, ring[j + 1] ?? 0];
    const [bx, by] = [ring[i] ?? 0, ring[i + 1] ?? 0];
    const slope = (bx - ax) / (by - ay);
    const end = Math.ceil(Math.max(ay, by) - 0.5);
    for (let row = Math.ceil(Math.min(ay, by) - 0.5); row < end; row++) {
      const x = ax + (row + 0.5 - ay) * slope;
      const xs = crossings.get(row);
      if (xs) xs.push(x);
      else crossings.set(row, [x]);
    }
  }
}
