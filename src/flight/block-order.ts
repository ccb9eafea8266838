import { reversedPairs } from './links';
import type { Track } from './track';
import { endOf, startOf } from './track-order';

/** Tracks that are flown one after another as they are listed, or all the other way around. */
type Block = readonly Track[];

const LEAST_GAIN_M = 0.01;

/**
 * The tracks of blocks in an order with short straight ways between them: always on to the nearest end of a block not yet flown, then
 * each block moved to where it fits best, either way around, until none gains.
 */
export function blockOrder(blocks: readonly Block[]): readonly Track[] {
  let [best, bestM]: [readonly Block[], number] = [blocks, Infinity];
  blocks.forEach((first, i) => {
    const others = blocks.filter((_, k) => k !== i);
    for (const begun of bothWays(first)) {
      const order = nearestFrom(begun, others);
      const lengthM = waysM(order);
      if (lengthM < bestM) [best, bestM] = [order, lengthM];
    }
  });
  return moved(best).flat();
}

function nearestFrom(first: Block, others: readonly Block[]): readonly Block[] {
  const open = new Set(others);
  const order = [first];
  while (open.size > 0) {
    let [next, own, nextM]: [Block, Block | undefined, number] = [[], undefined, Infinity];
    for (const block of open) {
      for (const way of bothWays(block)) {
        const awayM = wayM(order.at(-1), way);
        if (awayM < nextM) [next, own, nextM] = [way, block, awayM];
      }
    }
    if (!own) break;
    open.delete(own);
    order.push(next);
  }
  return order;
}

function moved(order: readonly Block[]): readonly Block[] {
  let [best, bestM] = [order, waysM(order)];
  for (let i = 0; i < best.length; i++) {
    const block = best[i];
    if (!block) continue;
    const rest = best.toSpliced(i, 1);
    const tried = best.flatMap((_, at) => bothWays(block).map((way) => rest.toSpliced(at, 0, way)));
    const found = tried.find((candidate) => waysM(candidate) < bestM - LEAST_GAIN_M);
    if (found) [best, bestM, i] = [found, waysM(found), -1];
  }
  return best;
}

function bothWays(block: Block): readonly [Block, Block] {
  return [block, block.map(reversedPairs).reverse()];
}

function waysM(order: readonly Block[]): number {
  return order.reduce((sum, block, i) => (i === 0 ? 0 : sum + wayM(order[i - 1], block)), 0);
}

function wayM(from: Block | undefined, to: Block): number {
  const [[u, v], [toU, toV]] = [endOf(from?.at(-1)), startOf(to[0])];
  return Math.hypot(toU - u, toV - v);
}
