/** Pixels `from` to `to` (not included) of a row. */
export interface PixelRun {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Runs in one piece: those that share an edge with one of the next row belong together. Rows' runs come from west to east. */
export function pixelPatches(rows: ReadonlyMap<number, readonly PixelRun[]>): readonly (readonly PixelRun[])[] {
  const runs = [...rows.keys()].toSorted((a, b) => a - b).flatMap((row) => rows.get(row) ?? []);
  const numbers = new Map(runs.map((run, i) => [run, i]));
  const roots = Int32Array.from(runs.keys());
  for (const [row, above] of rows) {
    const below = rows.get(row + 1) ?? [];
    for (let i = 0, j = 0; i < above.length && j < below.length; ) {
      const [one, other] = [above[i], below[j]];
      if (!one || !other) break;
      if (one.from < other.to && other.from < one.to) join(roots, numbers.get(one) ?? 0, numbers.get(other) ?? 0);
      if (one.to < other.to) i += 1;
      else j += 1;
    }
  }
  const patches = new Map<number, PixelRun[]>();
  runs.forEach((run, i) => {
    const root = rootOf(roots, i);
    const patch = patches.get(root);
    if (patch) patch.push(run);
    else patches.set(root, [run]);
  });
  return [...patches.values()];
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
