import { fillConvex, fillRings, type FillRow, outlineRows, type RowRange } from './fill-rows';
import type { PixelOutline } from './pixel-grid';

/** Ground that was seen in one go: the convex outlines of a transect's images, of one stretch of a log, of one strip. */
export type Pass = readonly PixelOutline[];

/**
 * Stretches of pixels row by row, `from` to `to` (not included). Those of row `firstRow + i` are `starts[i]` to `ends[i]` (not
 * included), in the order of their passes. Valid until the next are made: the memory is the same.
 */
export interface RowSpans {
  readonly firstRow: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly passes: Uint32Array;
}

/** The stretches of passes of convex outlines. How many rows each has is known beforehand, so that each is written once, in its place. */
export function passSpans(passes: readonly Pass[]): RowSpans {
  const ranges = passes.flatMap((pass) => pass.map(outlineRows));
  const spans = emptySpans(ranges);
  const add = adder(spans);
  passes.forEach((outlines, pass) => {
    add.pass = pass;
    for (const outline of outlines) fillConvex(outline, add.row);
  });
  return spans;
}

/** The stretches of polygons' rings, all of one pass. */
export function ringSpans(polygons: readonly (readonly PixelOutline[])[]): RowSpans {
  const ranges: RowRange[] = [];
  for (const rings of polygons) fillRings(rings, (row) => ranges.push({ first: row, end: row + 1 }));
  const spans = emptySpans(ranges);
  const add = adder(spans);
  for (const rings of polygons) fillRings(rings, add.row);
  return spans;
}

/** Kept from one raster to the next: a season is filled flight by flight, and new memory for each costs more than the filling. */
let scratch = newScratch(1 << 16);

function newScratch(length: number) {
  return { from: new Int32Array(length), to: new Int32Array(length), passes: new Uint32Array(length) };
}

/** Room for one stretch in each row of each range. */
function emptySpans(ranges: readonly RowRange[]): RowSpans {
  let [firstRow, endRow, count] = [Infinity, -Infinity, 0];
  for (const { first, end } of ranges) {
    if (end <= first) continue;
    if (first < firstRow) firstRow = first;
    if (end > endRow) endRow = end;
    count += end - first;
  }
  const starts = new Uint32Array(Math.max(0, endRow - firstRow) + 1);
  for (const { first, end } of ranges) {
    if (end <= first) continue;
    starts[first - firstRow] = (starts[first - firstRow] ?? 0) + 1;
    starts[end - firstRow] = (starts[end - firstRow] ?? 0) - 1;
  }
  let [open, before] = [0, 0];
  for (let i = 0; i < starts.length; i++) {
    open = (open + (starts[i] ?? 0)) | 0;
    starts[i] = before;
    before += open;
  }
  if (count > scratch.from.length) scratch = newScratch(2 * count);
  return { firstRow, starts, ends: starts.slice(), ...scratch };
}

function adder({ firstRow, ends, from, to, passes }: RowSpans): { pass: number; readonly row: FillRow } {
  const state = {
    pass: 0,
    row(row: number, left: number, right: number) {
      const at = ends[row - firstRow] ?? 0;
      ends[row - firstRow] = at + 1;
      from[at] = left;
      to[at] = right;
      passes[at] = state.pass;
    },
  };
  return state;
}
