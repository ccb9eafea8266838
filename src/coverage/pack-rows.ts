import { tileKey, tileSide } from './pixel-grid';
import type { RowSpans } from './row-spans';
import { packRun, type RunTile } from './run-tile';

/** Tiles of the stretches. Takes time by the number of stretches and runs, not of pixels. */
export function packRows(spans: RowSpans): ReadonlyMap<number, RunTile> {
  const tiles = new Map<number, RunTile>();
  const [left, right] = columnsOf(spans);
  if (right <= left) return tiles;
  const firstColumn = left >> 8;
  const row = emptyRow(firstColumn * tileSide, right);
  const writers = tileWriters((right >> 8) - firstColumn + 1);
  const rows = spans.starts.length - 1;
  for (let i = 0; i < rows; i++) {
    const worldRow = spans.firstRow + i;
    if ((spans.ends[i] ?? 0) > (spans.starts[i] ?? 0)) {
      markRow(row, spans, i);
      writeRow(row, writers, worldRow & 255);
    }
    if ((worldRow & 255) === 255 || i === rows - 1) {
      for (const [column, tile] of writers.end()) tiles.set(tileKey(firstColumn + column, worldRow >> 8), tile);
    }
  }
  return tiles;
}

function columnsOf({ starts, ends, from, to }: RowSpans): readonly [left: number, right: number] {
  let [left, right] = [Infinity, -Infinity];
  for (let i = 0; i < starts.length; i++) {
    for (let at = starts[i] ?? 0; at < (ends[i] ?? 0); at++) {
      if ((from[at] ?? 0) < left) left = from[at] ?? 0;
      if ((to[at] ?? 0) > right) right = to[at] ?? 0;
    }
  }
  return [left, right];
}

/**
 * Changes of the counts at the columns of the row in hand, counted from `left`; all zero between rows. Bits mark the columns that
 * have one, and in `groups` the words of `marks` that have a bit.
 */
interface StepRow {
  readonly left: number;
  /** Of passes and views in turn. */
  readonly steps: Int32Array;
  readonly marks: Uint32Array;
  readonly groups: Uint32Array;
}

function emptyRow(left: number, right: number): StepRow {
  const width = right - left + 1;
  const words = (width >> 5) + 1;
  return {
    left,
    steps: new Int32Array(2 * width),
    marks: new Uint32Array(words),
    groups: new Uint32Array((words >> 5) + 1),
  };
}

function markRow(row: StepRow, { starts, ends, from, to, passes }: RowSpans, index: number): void {
  const end = ends[index] ?? 0;
  for (let i = starts[index] ?? 0; i < end; ) {
    const begin = i;
    const pass = passes[i];
    let first = from[i] ?? 0;
    let last = to[i] ?? 0;
    let isOnePiece = true;
    for (; i < end && passes[i] === pass; i++) {
      const spanFirst = from[i] ?? 0;
      const spanLast = to[i] ?? 0;
      step(row, ofViews, spanFirst, spanLast);
      if (spanFirst > last || spanLast < first) isOnePiece = false;
      if (spanFirst < first) first = spanFirst;
      if (spanLast > last) last = spanLast;
    }
    if (isOnePiece) step(row, ofPasses, first, last);
    else stepPieces(row, piecesOf(from, to, { begin, end: i }));
  }
}

const ofPasses = 0;
const ofViews = 1;

function step({ left, steps, marks, groups }: StepRow, of: number, fromColumn: number, toColumn: number): void {
  const from = fromColumn - left;
  const to = toColumn - left;
  const word = from >> 5;
  const wordTo = to >> 5;
  steps[2 * from + of] = (steps[2 * from + of] ?? 0) + 1;
  steps[2 * to + of] = (steps[2 * to + of] ?? 0) - 1;
  marks[word] = (marks[word] ?? 0) | (1 << (from & 31));
  marks[wordTo] = (marks[wordTo] ?? 0) | (1 << (to & 31));
  groups[word >> 5] = (groups[word >> 5] ?? 0) | (1 << (word & 31));
  groups[wordTo >> 5] = (groups[wordTo >> 5] ?? 0) | (1 << (wordTo & 31));
}

type Piece = readonly [from: number, to: number];

function piecesOf(from: Int32Array, to: Int32Array, { begin, end }: { begin: number; end: number }): readonly Piece[] {
  return Array.from({ length: end - begin }, (_, i): Piece => [from[begin + i] ?? 0, to[begin + i] ?? 0]);
}

/** One pass whose stretches lie apart: each of its pieces counts once. */
function stepPieces(row: StepRow, pieces: readonly Piece[]): void {
  let [first, last] = [-1, -1];
  for (const [from, to] of pieces.toSorted((one, other) => one[0] - other[0])) {
    if (first >= 0 && from <= last) {
      last = Math.max(last, to);
      continue;
    }
    if (first >= 0) step(row, ofPasses, first, last);
    [first, last] = [from, to];
  }
  if (first >= 0) step(row, ofPasses, first, last);
}

/** Writes the runs of the row in hand from west to east and clears it. */
function writeRow({ steps, marks, groups }: StepRow, writers: TileWriters, tileRow: number): void {
  let [begin, passCount, viewCount] = [0, 0, 0];
  for (let group = 0; group < groups.length; group++) {
    let words = groups[group] ?? 0;
    groups[group] = 0;
    for (; words !== 0; words &= words - 1) {
      const word = group * 32 + 31 - Math.clz32(words & -words);
      let bits = marks[word] ?? 0;
      marks[word] = 0;
      for (; bits !== 0; bits &= bits - 1) {
        const column = word * 32 + 31 - Math.clz32(bits & -bits);
        const passStep = steps[2 * column] ?? 0;
        const viewStep = steps[2 * column + 1] ?? 0;
        if (passStep === 0 && viewStep === 0) continue;
        steps[2 * column] = 0;
        steps[2 * column + 1] = 0;
        if (viewCount > 0) writers.write(tileRow, begin, column - 1, packRun(0, passCount, viewCount));
        begin = column;
        passCount += passStep;
        viewCount += viewStep;
      }
    }
  }
  writers.endRow();
}

/** Tiles of one row of tiles while their rows are written. */
interface TileWriters {
  /** Ground `first` to `last` of a row, columns from the westernmost tile on, with a run's counts; comes from west to east. */
  write(tileRow: number, first: number, last: number, counts: number): void;
  endRow(): void;
  /** The tiles that have any ground, by column of tiles; the next row of tiles begins. */
  end(): readonly (readonly [column: number, tile: RunTile])[];
}

const lastColumn = tileSide - 1;
/** A row has no more runs than columns. */
const room = 2 * tileSide;

/** Kept from one raster to the next, by column of tiles. */
const buffers: Uint32Array[] = [];

/** Writers for so many columns of tiles. */
function tileWriters(columns: number): TileWriters {
  /** Filled so far, and rows that are written, of each column. */
  const lengths = new Int32Array(columns);
  const rowsOf = new Int32Array(columns);
  let [open, length, next] = [-1, 0, 0];
  let buffer: Uint32Array = new Uint32Array();

  function begin(column: number, tileRow: number): void {
    open = column;
    next = 0;
    length = lengths[column] ?? 0;
    buffer = buffers[column] ??= new Uint32Array(2048);
    if (length + room > buffer.length) {
      const larger = new Uint32Array(2 * buffer.length + room);
      larger.set(buffer);
      buffer = larger;
      buffers[column] = buffer;
    }
    for (let row = rowsOf[column] ?? 0; row < tileRow; row++) buffer[length++] = lastColumn;
    rowsOf[column] = tileRow + 1;
  }

  function close(): void {
    if (open < 0) return;
    if (next < tileSide) buffer[length++] = lastColumn;
    lengths[open] = length;
    open = -1;
  }

  return {
    write(tileRow, first, last, counts) {
      for (let column = first >> 8; column <= last >> 8; column++) {
        if (column !== open) {
          close();
          begin(column, tileRow);
        }
        const left = column << 8;
        const from = first > left ? first - left : 0;
        const to = last < left + lastColumn ? last - left : lastColumn;
        if (from > next) buffer[length++] = from - 1;
        buffer[length++] = counts | to;
        next = to + 1;
      }
    },
    endRow: close,
    end() {
      const tiles: [column: number, tile: RunTile][] = [];
      lengths.forEach((filled, column) => {
        if (filled === 0) return;
        const tile = new Uint32Array(filled + tileSide - (rowsOf[column] ?? 0)).fill(lastColumn, filled);
        tile.set((buffers[column] ?? new Uint32Array()).subarray(0, filled));
        tiles.push([column, tile]);
      });
      lengths.fill(0);
      rowsOf.fill(0);
      return tiles;
    },
  };
}
