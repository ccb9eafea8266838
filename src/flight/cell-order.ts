import type { Cell } from './cells';
import type { Links } from './links';

/** Entry ends of transects in the order flown (see `Links`): entered at `e`, left at `e ^ 1`. */
export type Order = Int32Array;

const MOST_STARTS = 8;
const MOST_LOOKUPS = 400_000;

/**
 * A first order: cells flown to and fro, always on to the entry corner that is nearest in time, from the best of several first
 * cells.
 */
export function cellOrder(cells: readonly Cell[], links: Links): Order {
  const ways = cells.map((cell) => ENTRIES.map((entry) => sweep(cell, entry)));
  const starts = Math.max(1, Math.min(MOST_STARTS, cells.length, Math.floor(MOST_LOOKUPS / (16 * cells.length ** 2))));
  let best: TimedOrder | undefined;
  for (let start = 0; start < starts; start++) {
    const first = Math.floor((start * cells.length) / starts);
    for (const way of ways[first] ?? []) {
      best = nearestFrom(ways, { first, way }, { links, best });
    }
  }
  return best?.order ?? new Int32Array();
}

const ENTRIES = [
  { backwards: false, fromHigh: false },
  { backwards: false, fromHigh: true },
  { backwards: true, fromHigh: false },
  { backwards: true, fromHigh: true },
] as const;

/** The transects of a cell to and fro, from its first or last row, from the low or the high end. */
function sweep(cell: Cell, { backwards, fromHigh }: (typeof ENTRIES)[number]): Int32Array {
  const rows = backwards ? cell.toReversed() : cell;
  return Int32Array.from(rows, (transect, i) => 2 * transect + ((i % 2 === 1) !== fromHigh ? 1 : 0));
}

interface TimedOrder {
  readonly order: Order;
  readonly timeS: number;
}

/** The order begun with a way over the first cell, or the best one known where that takes no longer. */
function nearestFrom(
  ways: readonly (readonly Int32Array[])[],
  { first, way: firstWay }: { readonly first: number; readonly way: Int32Array },
  { links, best }: { readonly links: Links; readonly best: TimedOrder | undefined },
): TimedOrder {
  const open = new Set(ways.keys());
  open.delete(first);
  const flown: Int32Array[] = [firstWay];
  let [timeS, exit] = [0, (firstWay.at(-1) ?? 0) ^ 1];
  while (open.size > 0) {
    if (best && timeS >= best.timeS) return best;
    let [bestCell, bestWay] = nearestUnobstructed(ways, open, { exit, links });
    let bestS = bestWay ? links.timeS(exit, bestWay[0] ?? 0) : Infinity;
    for (const cell of open) {
      for (const way of ways[cell] ?? []) {
        const entry = way[0] ?? 0;
        if (links.leastS(exit, entry) >= bestS) continue;
        const linkS = links.timeS(exit, entry);
        if (linkS < bestS) [bestS, bestCell, bestWay] = [linkS, cell, way];
      }
    }
    if (!bestWay) break;
    open.delete(bestCell);
    flown.push(bestWay);
    timeS += bestS;
    exit = (bestWay.at(-1) ?? 0) ^ 1;
  }
  return best && timeS >= best.timeS ? best : { order: concatenated(flown), timeS };
}

/** The way into an open cell that would be nearest if nothing stood between: exact ways are asked of few others then. */
function nearestUnobstructed(
  ways: readonly (readonly Int32Array[])[],
  open: ReadonlySet<number>,
  { exit, links }: { readonly exit: number; readonly links: Links },
): [number, Int32Array | undefined] {
  let [leastS, nearestCell, nearestWay]: [number, number, Int32Array | undefined] = [Infinity, -1, undefined];
  for (const cell of open) {
    for (const way of ways[cell] ?? []) {
      const linkS = links.leastS(exit, way[0] ?? 0);
      if (linkS < leastS || !nearestWay) [leastS, nearestCell, nearestWay] = [linkS, cell, way];
    }
  }
  return [nearestCell, nearestWay];
}

function concatenated(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
