/** Pixels `from` to `to` (not included) of a row. */
export interface PixelRun {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Runs and corners that are gone through in one step of long work: well under a millisecond. */
export const inOneStep = 1000;

/** Runs in one piece: those that share an edge with one of the next row belong together. Rows' runs come from west to east. */
export function* pixelPatches(
  rows: ReadonlyMap<number, readonly PixelRun[]>,
): Generator<void, readonly (readonly PixelRun[])[]> {
  const runs: PixelRun[] = [];
  const starts = new Map<number, number>();
  for (const row of [...rows.keys()].toSorted((a, b) => a - b)) {
    starts.set(row, runs.length);
    for (const run of rows.get(row) ?? []) runs.push(run);
    yield;
  }
  const roots = new Int32Array(runs.length);
  for (let i = 0; i < roots.length; i += 1) roots[i] = i;
  for (const [row, start] of starts) {
    const below = starts.get(row + 1);
    if (below !== undefined)
      joinRows(roots, { runs: rows.get(row) ?? [], start }, { runs: rows.get(row + 1) ?? [], start: below });
    yield;
  }
  return yield* gathered(runs, roots);
}

interface RunRow {
  readonly runs: readonly PixelRun[];
  /** Number of the first of them among all. */
  readonly start: number;
}

function joinRows(roots: Int32Array, above: RunRow, below: RunRow): void {
  for (let i = 0, j = 0; i < above.runs.length && j < below.runs.length; ) {
    const [one, other] = [above.runs[i], below.runs[j]];
    if (!one || !other) break;
    if (one.from < other.to && other.from < one.to) join(roots, above.start + i, below.start + j);
    if (one.to < other.to) i += 1;
    else j += 1;
  }
}

/** Runs by their root, which is the first of them. */
function* gathered(runs: readonly PixelRun[], roots: Int32Array): Generator<void, readonly (readonly PixelRun[])[]> {
  const patches: PixelRun[][] = [];
  const patchOf = new Int32Array(runs.length);
  for (const [i, run] of runs.entries()) {
    const root = rootOf(roots, i);
    if (root === i) patchOf[i] = patches.push([run]) - 1;
    else patches[patchOf[root] ?? 0]?.push(run);
    if (i % inOneStep === inOneStep - 1) yield;
  }
  return patches;
}

function join(roots: Int32Array, one: number, other: number): void {
  const [a, b] = [rootOf(roots, one), rootOf(roots, other)];
  roots[Math.max(a, b)] = Math.min(a, b);
}

function rootOf(roots: Int32Array, index: number): number {
  let at = index;
  for (let root = roots[at] ?? at; root !== at; root = roots[at] ?? at) {
    roots[at] = roots[root] ?? root;
    at = root;
  }
  return at;
}
