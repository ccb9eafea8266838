import { cellOrder } from './cell-order';
import { cells } from './cells';
import type { PlannedSortie, SortieSetting } from './close-sortie';
import type { SortieOptions } from './flight-pattern';
import { improveOrder } from './improve-order';
import { links } from './links';
import { loopSorties } from './loop-sorties';
import type { PatternPlan } from './pattern-plan';
import { splitRoute } from './split-route';
import { transectRoute } from './transect-route';

/** Transects longer than this share of what a sortie can fly are worth cutting into loops. */
const LONG_SHARE = 0.3;

/**
 * Sorties over a pattern: its order cut where the battery ends, or, where transects are long, loops of pairs first and the rest
 * in an order of its own. The fewest sorties win, then the least time. Undefined where no launch site reaches all of it.
 */
export function planSorties(
  pattern: PatternPlan,
  { launches, budget, steps }: SortieOptions,
): readonly PlannedSortie[] | undefined {
  const { order, links: ways, obstacles } = pattern;
  const setting: SortieSetting = { launches, obstacles, budget, motion: ways.motion };
  const split = splitRoute(transectRoute(order, ways), setting);
  let best = split.stuckAt ? undefined : split.sorties;
  const flyableM = (budget.usableS - budget.overheadS) * ways.motion.speedMS;
  const longestM = ways.transects.reduce((most, { fromUM, toUM }) => Math.max(most, toUM - fromUM), 0);
  if (longestM < LONG_SHARE * flyableM || best?.length === 1) return best;
  for (const side of ['high', 'low'] as const) {
    const { sorties, rest } = loopSorties(ways.transects, setting, { side });
    if (sorties.length === 0) continue;
    const restLinks = links(rest, obstacles, ways.motion);
    const restOrder = improveOrder(cellOrder(cells(rest), restLinks), restLinks, { steps }).order;
    const restSplit = splitRoute(transectRoute(restOrder, restLinks), setting);
    if (restSplit.stuckAt) continue;
    const all = [...sorties, ...restSplit.sorties];
    if (!best || isFewer(all, best)) best = all;
  }
  return best;
}

/** Whether sorties are fewer than others, or as many in less time. */
export function isFewer(a: readonly PlannedSortie[], b: readonly PlannedSortie[]): boolean {
  return a.length < b.length || (a.length === b.length && totalTime(a) < totalTime(b));
}

function totalTime(sorties: readonly PlannedSortie[]): number {
  return sorties.reduce((sum, { durationS }) => sum + durationS, 0);
}
