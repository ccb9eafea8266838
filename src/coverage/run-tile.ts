import { tileSide } from './pixel-grid';

/**
 * The pixels of one tile, row by row as runs of equal value. A run is one number: its last column (8 bits), passes (8 bits),
 * views (16 bits). The run that ends a row has column 255, so that rows need no index, and an empty row is one run.
 */
export type RunTile = Uint32Array;

/** More passes or views than this are counted as this many: a flight that circles one spot. */
const mostPasses = 255;
const mostViews = 65_535;

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
  if (only && layers.length === 1 && isWhole) visitTile(only, visit);
  else mergeTiles(layers, visit, isWhole ? undefined : mask);
}

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

function mergeTiles(layers: readonly TileLayer[], visit: (run: SummedRun) => void, mask: RunTile | undefined): void {
  const tiles = layers.map(({ tile }) => tile);
  const days = layers.map(({ day }) => day);
  if (mask) tiles.push(mask);
  const at = new Uint32Array(tiles.length);
  const sum = { row: 0, first: 0, last: 0, passes: 0, views: 0, day: 0 };
  const maskAt = layers.length;
  while (sum.row < tileSide) {
    let last = lastColumn;
    let inMask = true;
    sum.passes = 0;
    sum.views = 0;
    sum.day = 0;
    for (let i = 0; i < tiles.length; i++) {
      const run = tiles[i]?.[at[i] ?? 0] ?? lastColumn;
      last = Math.min(last, run & lastColumn);
      if (i === maskAt) inMask = run >>> 8 !== 0;
      else if (run >>> 8 !== 0) {
        sum.passes += (run >>> 8) & 255;
        sum.views += run >>> 16;
        sum.day = Math.max(sum.day, days[i] ?? 0);
      }
    }
    sum.last = last;
    if (inMask) visit(sum);
    for (let i = 0; i < tiles.length; i++) {
      const index = at[i] ?? 0;
      if (((tiles[i]?.[index] ?? lastColumn) & lastColumn) === last) at[i] = index + 1;
    }
    if (last === lastColumn) sum.row += 1;
    sum.first = last === lastColumn ? 0 : last + 1;
  }
}
