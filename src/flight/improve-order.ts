import type { Order } from './cell-order';
import type { Links } from './links';
import { nearEnds } from './near-ends';

export interface ImprovedOrder {
  readonly order: Order;
  readonly stepsUsed: number;
  readonly stopped: boolean;
}

export interface ImproveOptions {
  /** Moves that may be tried. */
  readonly steps: number;
  shouldStop?(): boolean;
}

const NEIGHBOURS = 6;
const LEAST_GAIN_S = 1e-6;
const LONG_LINK_S = 25;
const STEPS_BETWEEN_LOOKS = 2048;

/**
 * Local search on the order of transects: turning a stretch of it around (2-opt) and moving a stretch elsewhere, either way
 * around (or-opt), tried where an end has another transect near. Every move that shortens the time is taken; the search ends when
 * none is left or the steps are used, so one task gives one order on every machine.
 */
export function improveOrder(first: Order, links: Links, { steps, shouldStop }: ImproveOptions): ImprovedOrder {
  const n = first.length;
  const order: Order = first.slice();
  const place = new Int32Array(n);
  let knownLong: readonly number[] | undefined;
  const index = (from: number, to: number): void => {
    for (let i = from; i <= to; i++) place[(order[i] ?? 0) >> 1] = i;
    knownLong = undefined;
  };
  index(0, n - 1);
  const near = nearEnds(links, NEIGHBOURS);
  let [used, stopped, improved] = [0, false, true];
  const exitAt = (i: number): number => (i >= 0 && i < n ? (order[i] ?? 0) ^ 1 : -1);
  const entryAt = (i: number): number => (i >= 0 && i < n ? (order[i] ?? 0) : -1);
  const linkS = (exit: number, entry: number): number => (exit < 0 || entry < 0 ? 0 : links.timeS(exit, entry));
  const leastS = (exit: number, entry: number): number => (exit < 0 || entry < 0 ? 0 : links.leastS(exit, entry));
  const cutS = (i: number): number => linkS(exitAt(i - 1), entryAt(i));

  const turnAround = (i: number, j: number): boolean => {
    if (i < 0 || j >= n || i > j) return false;
    used++;
    const now = cutS(i) + cutS(j + 1);
    if (!(now - leastS(exitAt(i - 1), exitAt(j)) - leastS(entryAt(i), entryAt(j + 1)) > LEAST_GAIN_S)) return false;
    const gain = now - linkS(exitAt(i - 1), exitAt(j)) - linkS(entryAt(i), entryAt(j + 1));
    if (!(gain > LEAST_GAIN_S)) return false;
    reverseStretch(order, i, j);
    index(i, j);
    return true;
  };
  /** Moves the stretch i..j to the gap before k (outside i..j + 1), as it is or turned around. */
  const move = (i: number, j: number, k: number): boolean => {
    if (i < 0 || j >= n || i > j || k < 0 || k > n || (k >= i && k <= j + 1)) return false;
    used++;
    const now = cutS(i) + cutS(j + 1) + cutS(k);
    const gap = [exitAt(i - 1), entryAt(j + 1)] as const;
    const into = [exitAt(k - 1), entryAt(k)] as const;
    const least = Math.min(
      leastS(into[0], entryAt(i)) + leastS(exitAt(j), into[1]),
      leastS(into[0], exitAt(j)) + leastS(entryAt(i), into[1]),
    );
    if (!(now - leastS(...gap) - least > LEAST_GAIN_S)) return false;
    const out = now - linkS(...gap);
    const asIs = linkS(exitAt(k - 1), entryAt(i)) + linkS(exitAt(j), entryAt(k));
    const turned = linkS(exitAt(k - 1), exitAt(j)) + linkS(entryAt(i), entryAt(k));
    if (!(out - Math.min(asIs, turned) > LEAST_GAIN_S)) return false;
    if (turned < asIs) reverseStretch(order, i, j);
    moveStretch(order, i, j, k);
    index(Math.min(i, k), Math.max(j, k - 1));
    return true;
  };
  /** Places in the order that a long link leads to, until the next change. */
  const longLinks = (): readonly number[] =>
    (knownLong ??= Array.from(order.keys()).filter((i) => cutS(i) > LONG_LINK_S));
  const stretchEnds = (i: number, step: 1 | -1): number[] => {
    const long =
      step > 0
        ? longLinks().filter((j) => j > i)
        : longLinks()
            .filter((j) => j <= i)
            .reverse();
    return [i, i + step, i + 2 * step, ...long.slice(0, 2).map((j) => (step > 0 ? j - 1 : j))];
  };
  const tryEnd = (entry: number, other: number): boolean => {
    const i = place[entry >> 1] ?? 0;
    const j = place[other >> 1] ?? 0;
    if (turnAround(Math.min(i, j), Math.max(i, j))) return true;
    if (turnAround(Math.min(i, j) + 1, Math.max(i, j)) || turnAround(Math.min(i, j), Math.max(i, j) - 1)) return true;
    for (const gap of [j, j + 1]) {
      for (const end of stretchEnds(i, 1)) if (move(i, end, gap)) return true;
      for (const end of stretchEnds(i, -1)) if (move(end, i, gap)) return true;
    }
    return false;
  };

  while (improved && used < steps && !stopped) {
    improved = false;
    for (let end = 0; end < 2 * n && used < steps; end++) {
      if (shouldStop && used % STEPS_BETWEEN_LOOKS < NEIGHBOURS && shouldStop()) {
        stopped = true;
        break;
      }
      const i = place[end >> 1] ?? 0;
      if (isSettled(end, i)) continue;
      for (let k = 0; k < NEIGHBOURS && used < steps; k++) {
        const other = near.ends[end * NEIGHBOURS + k] ?? -1;
        if (other >= 0 && tryEnd(end, other)) improved = true;
      }
    }
  }
  return { order, stepsUsed: used, stopped };

  /** An end whose link is as short as to its nearest neighbour cannot gain. */
  function isSettled(end: number, i: number): boolean {
    const nearest = near.ends[end * NEIGHBOURS] ?? -1;
    if (nearest < 0) return true;
    const own = entryAt(i) === end ? cutS(i) : cutS(i + 1);
    return own <= links.timeS(end, nearest) + LEAST_GAIN_S;
  }
}

function reverseStretch(order: Order, i: number, j: number): void {
  order.subarray(i, j + 1).reverse();
  for (let k = i; k <= j; k++) order[k] = (order[k] ?? 0) ^ 1;
}

function moveStretch(order: Order, i: number, j: number, k: number): void {
  const stretch = order.slice(i, j + 1);
  if (k > j) {
    order.copyWithin(i, j + 1, k);
    order.set(stretch, k - stretch.length);
  } else {
    order.copyWithin(k + stretch.length, k, i);
    order.set(stretch, k);
  }
}
