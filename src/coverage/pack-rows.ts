import { tileSide } from './pixel-grid';
import { packRun, type RunTile } from './run-tile';

/** Stretches of tiles row by row; those of row `i` are `starts[i]` to `starts[i + 1]`, in the order in which they came. */
export interface SortedSpans {
  readonly starts: Uint32Array;
  /** First column in bits 8 to 15, last column in bits 0 to 7. */
  readonly spans: Uint32Array;
  readonly passes: Uint32Array;
}

/** Changes of the counts at the columns of the row in hand; all zero between rows. Bits mark the columns that have one. */
const passSteps = new Int32Array(tileSide + 1);
const viewSteps = new Int32Array(tileSide + 1);
const marked = new Uint32Array(tileSide / 32 + 1);

let runs = new Uint32Array(1 << 14);

/** One tile of the stretches, whose 256 rows begin at `firstRow`. Takes time by the number of stretches and runs, not of pixels. */
export function packRows(sorted: SortedSpans, firstRow: number): RunTile {
  let length = 0;
  for (let row = firstRow; row < firstRow + tileSide; row++) {
    if (length + tileSide > runs.length) {
      const larger = new Uint32Array(2 * runs.length);
      larger.set(runs);
      runs = larger;
    }
    const [from, to] = [sorted.starts[row] ?? 0, sorted.starts[row + 1] ?? 0];
    if (from === to) runs[length++] = tileSide - 1;
    else {
      markRow(sorted, from, to);
      length = endRow(length);
    }
  }
  return runs.slice(0, length);
}

function markRow({ spans, passes }: SortedSpans, from: number, to: number): void {
  for (let i = from; i < to; ) {
    const begin = i;
    const pass = passes[i];
    let first = tileSide;
    let last = -1;
    let isOnePiece = true;
    for (; i < to && passes[i] === pass; i++) {
      const span = spans[i] ?? 0;
      const spanFirst = span >>> 8;
      const spanLast = span & 255;
      step(viewSteps, spanFirst, spanLast);
      if (last >= 0 && (spanFirst > last + 1 || spanLast < first - 1)) isOnePiece = false;
      if (spanFirst < first) first = spanFirst;
      if (spanLast > last) last = spanLast;
    }
    if (isOnePiece) step(passSteps, first, last);
    else stepPieces(spans.subarray(begin, i));
  }
}

function step(steps: Int32Array, first: number, last: number): void {
  steps[first] = (steps[first] ?? 0) + 1;
  steps[last + 1] = (steps[last + 1] ?? 0) - 1;
  marked[first >> 5] = (marked[first >> 5] ?? 0) | (1 << (first & 31));
  marked[(last + 1) >> 5] = (marked[(last + 1) >> 5] ?? 0) | (1 << ((last + 1) & 31));
}

/** One pass whose stretches lie apart: each of its pieces counts once. */
function stepPieces(spans: Uint32Array): void {
  let first = -1;
  let last = -1;
  for (const span of spans.slice().sort()) {
    const spanFirst = span >>> 8;
    if (first < 0 || spanFirst > last + 1) {
      if (first >= 0) step(passSteps, first, last);
      first = spanFirst;
      last = span & 255;
    } else last = Math.max(last, span & 255);
  }
  if (first >= 0) step(passSteps, first, last);
}

/** Writes the runs of the row in hand and clears it; gives the new length of `runs`. */
function endRow(length: number): number {
  let at = length;
  let passes = 0;
  let views = 0;
  for (let word = 0; word < marked.length; word++) {
    let bits = marked[word] ?? 0;
    marked[word] = 0;
    for (; bits !== 0; bits &= bits - 1) {
      const column = word * 32 + 31 - Math.clz32(bits & -bits);
      const passStep = passSteps[column] ?? 0;
      const viewStep = viewSteps[column] ?? 0;
      passSteps[column] = 0;
      viewSteps[column] = 0;
      if (column === tileSide || (passStep === 0 && viewStep === 0)) continue;
      if (column > 0) runs[at++] = packRun(column - 1, passes, views);
      passes += passStep;
      views += viewStep;
    }
  }
  runs[at++] = packRun(tileSide - 1, passes, views);
  return at;
}
