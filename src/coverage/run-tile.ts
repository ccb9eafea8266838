import { tileSide } from './pixel-grid';

/**
 * The pixels of one tile, row by row as runs of equal value. A run is one number: its last column (8 bits), passes (8 bits),
 * views (16 bits). The run that ends a row has column 255, so that rows need no index, and an empty row is one run.
 */
export type RunTile = Uint32Array;

/** More passes or views than this are counted as this many: a flight that circles one spot. */
export const mostPasses = 255;
export const mostViews = 65_535;

const lastColumn = tileSide - 1;

/** One run. Passes and views beyond the most are cut to it. */
export function packRun(last: number, passes: number, views: number): number {
  return (last | (Math.min(passes, mostPasses) << 8) | (Math.min(views, mostViews) << 16)) >>> 0;
}

/** A tile whose views are its passes, runs that became equal joined. */
export function withOneViewAPass(tile: RunTile): RunTile {
  const runs = new Uint32Array(tile.length);
  let length = 0;
  tile.forEach((run, i) => {
    const [passes, next] = [(run >>> 8) & 255, tile[i + 1] ?? 0];
    const isRowEnd = (run & lastColumn) === lastColumn;
    if (isRowEnd || passes !== ((next >>> 8) & 255)) runs[length++] = packRun(run & lastColumn, passes, passes);
  });
  return runs.slice(0, length);
}

/** Passes and views of one pixel. */
export function countsAt(
  tile: RunTile,
  column: number,
  row: number,
): { readonly passes: number; readonly views: number } {
  let rowInHand = 0;
  for (const run of tile) {
    const last = run & lastColumn;
    if (rowInHand === row && last >= column) return { passes: (run >>> 8) & 255, views: run >>> 16 };
    if (last === lastColumn) rowInHand += 1;
  }
  throw new Error(`A tile has ${rowInHand} rows, row ${row} is missing.`);
}

/** What one run of several tiles above each other holds. Columns are those of the tile, both inside the run. */
export interface SummedRun {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly passes: number;
  readonly views: number;
  /** Latest day among the layers that saw the ground; 0 for none. */
  readonly day: number;
}

/** A tile of one flight with the day on which it was flown, days since 1970, 0 where unknown. */
export interface TileLayer {
  readonly tile: RunTile;
  readonly day: number;
}

/**
 * The sum of tiles, run by run, from the north-west: passes and views are added, the day is the latest. With a `mask` only the
 * ground that the mask has (passes above 0). The same object is handed over each time.
 */
export function sumTiles(layers: readonly TileLayer[], visit: (run: SummedRun) => void, mask?: RunTile): void {
  const [only] = layers;
  const isWhole = !mask || isFull(mask);
  const other = layers[1];
  if (layers.length === 0 && isWhole) visitTile({ tile: emptyTile, day: 0 }, visit);
  else if (only && layers.length === 1 && isWhole) visitTile(only, visit);
  else if (only && other && layers.length === 2 && isWhole) mergeTwo(only, other, visit);
  else mergeTiles(layers, visit, isWhole ? undefined : mask);
}

const emptyTile: RunTile = new Uint32Array(tileSide).fill(lastColumn);

function isFull(mask: RunTile): boolean {
  return mask.length === tileSide && mask.every((run) => run >>> 8 !== 0);
}

function visitTile({ tile, day }: TileLayer, visit: (run: SummedRun) => void): void {
  const sum = { row: 0, first: 0, last: 0, passes: 0, views: 0, day: 0 };
  for (let i = 0; i < tile.length; i++) {
    const run = tile[i] ?? 0;
    sum.last = run & lastColumn;
    sum.passes = (run >>> 8) & 255;
    sum.views = run >>> 16;
    sum.day = sum.passes === 0 ? 0 : day;
    visit(sum);
    if (sum.last === lastColumn) sum.row += 1;
    sum.first = sum.last === lastColumn ? 0 : sum.last + 1;
  }
}

/** Most tiles that have two flights lie on the border of theirs: the same as `mergeTiles` without its lists. */
function mergeTwo(one: TileLayer, other: TileLayer, visit: (run: SummedRun) => void): void {
  const sum = { row: 0, first: 0, last: 0, passes: 0, views: 0, day: 0 };
  const [tileA, tileB] = [one.tile, other.tile];
  let [a, b] = [0, 0];
  while (sum.row < tileSide) {
    const runA = tileA[a] ?? 0;
    const runB = tileB[b] ?? 0;
    const [endA, endB] = [runA & lastColumn, runB & lastColumn];
    sum.last = endA < endB ? endA : endB;
    sum.passes = ((runA >>> 8) & 255) + ((runB >>> 8) & 255);
    sum.views = (runA >>> 16) + (runB >>> 16);
    const dayA = runA > lastColumn ? one.day : 0;
    const dayB = runB > lastColumn ? other.day : 0;
    sum.day = dayA > dayB ? dayA : dayB;
    visit(sum);
    if (endA === sum.last) a += 1;
    if (endB === sum.last) b += 1;
    if (sum.last === lastColumn) sum.row += 1;
    sum.first = sum.last === lastColumn ? 0 : sum.last + 1;
  }
}

/** Tiles one after another while they are merged, so that each step reads one array. */
let side = new Uint32Array(1 << 16);

/** Puts tiles side by side; gives where each begins. */
function sideBySide(tiles: readonly RunTile[]): Uint32Array {
  const at = new Uint32Array(tiles.length);
  let length = 0;
  tiles.forEach((tile, i) => {
    at[i] = length;
    length += tile.length;
  });
  if (length > side.length) side = new Uint32Array(2 * length);
  tiles.forEach((tile, i) => side.set(tile, at[i]));
  return at;
}

function mergeTiles(layers: readonly TileLayer[], visit: (run: SummedRun) => void, mask: RunTile | undefined): void {
  const tiles = layers.map(({ tile }) => tile);
  const days = Uint32Array.from(layers, ({ day }) => day);
  if (mask) tiles.push(mask);
  const at = sideBySide(tiles);
  const heads = at.map((index) => side[index] ?? 0);
  const sum = { row: 0, first: 0, last: 0, passes: 0, views: 0, day: 0 };
  const maskAt = mask ? layers.length : -1;
  for (let row = 0; row < tileSide; ) {
    let last = lastColumn;
    let passes = 0;
    let views = 0;
    let day = 0;
    for (let i = 0; i < heads.length; i++) {
      const run = heads[i] ?? 0;
      const end = run & lastColumn;
      if (end < last) last = end;
      if (run <= lastColumn || i === maskAt) continue;
      passes += (run >>> 8) & 255;
      views += run >>> 16;
      if ((days[i] ?? 0) > day) day = days[i] ?? 0;
    }
    sum.last = last;
    if (maskAt < 0 || (heads[maskAt] ?? 0) > lastColumn) {
      sum.row = row;
      sum.passes = passes;
      sum.views = views;
      sum.day = day;
      visit(sum);
    }
    passRuns(heads, at, last);
    if (last === lastColumn) row += 1;
    sum.first = last === lastColumn ? 0 : last + 1;
  }
}

/** Whether a run is ground that was seen. */
export function hasPasses(run: number): boolean {
  return run > lastColumn;
}

/** Goes on to the next run of each tile whose run ends at `last`. */
function passRuns(heads: Uint32Array, at: Uint32Array, last: number): void {
  for (let i = 0; i < heads.length; i++) {
    if (((heads[i] ?? 0) & lastColumn) !== last) continue;
    const next = (at[i] ?? 0) + 1;
    at[i] = next;
    heads[i] = side[next] ?? 0;
  }
}
