import type { Transect } from './transect';

/** Neighbouring transects, one a row, that can be flown to and fro: indices into the list, in the order of their rows. */
export type Cell = readonly number[];

/**
 * Boustrophedon decomposition of transects sorted by row: a cell grows while each transect lies beside exactly one of the
 * next row and that one beside no other.
 */
export function cells(transects: readonly Transect[]): readonly Cell[] {
  const { after, before } = neighbours(transects);
  const found: number[][] = [];
  const cellOf = new Map<number, number[]>();
  transects.forEach((_, i) => {
    const [previous, ...others] = before[i] ?? [];
    const follows = previous !== undefined && others.length === 0 && after[previous]?.length === 1;
    const cell = follows ? cellOf.get(previous) : undefined;
    if (cell) cell.push(i);
    else found.push([i]);
    const own = cell ?? found.at(-1);
    if (own) cellOf.set(i, own);
  });
  return found;
}

function neighbours(transects: readonly Transect[]): { after: number[][]; before: number[][] } {
  const after: number[][] = transects.map(() => []);
  const before: number[][] = transects.map(() => []);
  let [rowStart, nextStart] = [0, 0];
  while (rowStart < transects.length) {
    const row = transects[rowStart]?.row ?? 0;
    nextStart = rowStart;
    while (transects[nextStart]?.row === row) nextStart++;
    for (let i = rowStart; i < nextStart; i++) {
      for (let j = nextStart; transects[j]?.row === row + 1; j++) {
        if (!overlaps(transects[i], transects[j])) continue;
        after[i]?.push(j);
        before[j]?.push(i);
      }
    }
    rowStart = nextStart;
  }
  return { after, before };
}

function overlaps(a: Transect | undefined, b: Transect | undefined): boolean {
  return a !== undefined && b !== undefined && a.fromUM < b.toUM && a.toUM > b.fromUM;
}
