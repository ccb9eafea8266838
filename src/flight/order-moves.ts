import type { Order } from './cell-order';
import type { Links } from './links';

/** Less than this is no gain, s. */
export const LEAST_GAIN_S = 1e-6;
const LONG_LINK_S = 25;

/**
 * An order of transects and the moves that may shorten it. A move is made only where it saves time, and says whether it was made; each
 * that is tried is one step.
 */
export function orderMoves(first: Order, links: Links) {
  const n = first.length;
  const order: Order = first.slice();
  const place = new Int32Array(n);
  let knownLong: readonly number[] | undefined;
  let used = 0;
  const index = (from: number, to: number): void => {
    for (let i = from; i <= to; i++) place[(order[i] ?? 0) >> 1] = i;
    knownLong = undefined;
  };
  index(0, n - 1);
  const exitAt = (i: number): number => (i >= 0 && i < n ? (order[i] ?? 0) ^ 1 : -1);
  const entryAt = (i: number): number => (i >= 0 && i < n ? (order[i] ?? 0) : -1);
  const linkS = (exit: number, entry: number): number => (exit < 0 || entry < 0 ? 0 : links.timeS(exit, entry));
  const leastS = (exit: number, entry: number): number => (exit < 0 || entry < 0 ? 0 : links.leastS(exit, entry));
  const cutS = (i: number): number => linkS(exitAt(i - 1), entryAt(i));
  const placeOf = (end: number): number => place[end >> 1] ?? 0;

  return {
    order,
    stepsUsed: (): number => used,

    /** Where in the order the transect of an end lies. */
    placeOf,

    /** The time of the link at an end, s. */
    linkAtS(end: number): number {
      const i = placeOf(end);
      return entryAt(i) === end ? cutS(i) : cutS(i + 1);
    },

    /** Places in the order that a long link leads to, until the next change. */
    longLinks: (): readonly number[] => (knownLong ??= Array.from(order.keys()).filter((i) => cutS(i) > LONG_LINK_S)),

    /** Turns the stretch i..j around. */
    turnAround(i: number, j: number): boolean {
      if (i < 0 || j >= n || i > j) return false;
      used++;
      const now = cutS(i) + cutS(j + 1);
      if (!(now - leastS(exitAt(i - 1), exitAt(j)) - leastS(entryAt(i), entryAt(j + 1)) > LEAST_GAIN_S)) return false;
      const gain = now - linkS(exitAt(i - 1), exitAt(j)) - linkS(entryAt(i), entryAt(j + 1));
      if (!(gain > LEAST_GAIN_S)) return false;
      reverseStretch(order, i, j);
      index(i, j);
      return true;
    },

    /** Moves the stretch i..j to the gap before k (outside i..j + 1), as it is or turned around. */
    move(i: number, j: number, k: number): boolean {
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
    },
  };
}

export type OrderMoves = ReturnType<typeof orderMoves>;

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
