import type { Order } from './cell-order';
import type { Links } from './links';
import { type NearEnds, nearEnds } from './near-ends';
import { LEAST_GAIN_S, type OrderMoves, orderMoves } from './order-moves';

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
const STEPS_BETWEEN_LOOKS = 2048;

/**
 * Local search on the order of transects: turning a stretch of it around (2-opt) and moving a stretch elsewhere, either way
 * around (or-opt), tried where an end has another transect near. Every move that shortens the time is taken; the search ends when
 * none is left or the steps are used, so one task gives one order on every machine.
 */
export function improveOrder(first: Order, links: Links, { steps, shouldStop }: ImproveOptions): ImprovedOrder {
  const moves = orderMoves(first, links);
  const { order, stepsUsed } = moves;
  const near = nearEnds(links, NEIGHBOURS);
  let [stopped, improved] = [false, true];
  while (improved && stepsUsed() < steps && !stopped) {
    improved = false;
    for (let end = 0; end < 2 * order.length && stepsUsed() < steps; end++) {
      if (shouldStop && stepsUsed() % STEPS_BETWEEN_LOOKS < NEIGHBOURS && shouldStop()) {
        stopped = true;
        break;
      }
      if (isSettled(end, moves, { near, links })) continue;
      for (let k = 0; k < NEIGHBOURS && stepsUsed() < steps; k++) {
        const other = near.ends[end * NEIGHBOURS + k] ?? -1;
        if (other >= 0 && bringNear(end, other, moves)) improved = true;
      }
    }
  }
  return { order, stepsUsed: stepsUsed(), stopped };
}

/** An end whose link is as short as to its nearest neighbour cannot gain. */
function isSettled(end: number, moves: OrderMoves, { near, links }: { near: NearEnds; links: Links }): boolean {
  const nearest = near.ends[end * NEIGHBOURS] ?? -1;
  return nearest < 0 || moves.linkAtS(end) <= links.timeS(end, nearest) + LEAST_GAIN_S;
}

/** Makes the first move that brings the transects of two ends together and saves time. */
function bringNear(end: number, other: number, moves: OrderMoves): boolean {
  const { turnAround, move } = moves;
  const i = moves.placeOf(end);
  const j = moves.placeOf(other);
  if (turnAround(Math.min(i, j), Math.max(i, j))) return true;
  if (turnAround(Math.min(i, j) + 1, Math.max(i, j)) || turnAround(Math.min(i, j), Math.max(i, j) - 1)) return true;
  for (const gap of [j, j + 1]) {
    for (const last of stretchEnds(i, 1, moves)) if (move(i, last, gap)) return true;
    for (const first of stretchEnds(i, -1, moves)) if (move(first, i, gap)) return true;
  }
  return false;
}

/** Where a stretch that begins or ends at i may end: within two transects, or where a long link leads away. */
function stretchEnds(i: number, step: 1 | -1, { longLinks }: OrderMoves): number[] {
  const long =
    step > 0
      ? longLinks().filter((j) => j > i)
      : longLinks()
          .filter((j) => j <= i)
          .reverse();
  return [i, i + step, i + 2 * step, ...long.slice(0, 2).map((j) => (step > 0 ? j - 1 : j))];
}
