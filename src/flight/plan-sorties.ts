import { cellOrder } from './cell-order';
import { cells } from './cells';
import type { PlannedSortie, SortieSetting } from './close-sortie';
import type { SortieOptions } from './flight-pattern';
import { improveOrder } from './improve-order';
import { links } from './links';
import { loopSorties } from './loop-sorties';
import type { PatternPlan } from './pattern-plan';
import { routeSorties, totalTime } from './route-sorties';
import { territories } from './territories';
import type { Transect } from './transect';
import { transectRoute } from './transect-route';

/** Transects longer than this share of what a sortie can fly are worth cutting into loops. */
const LONG_SHARE = 0.3;

/**
 * Sorties over a pattern: its order cut where the battery ends; where transects are long, loops of pairs first and the rest in an order
 * of its own; where not the battery but the range limits them, the ground of each launch site by itself. The fewest sorties win,
 * then the least time. Undefined where no launch site reaches all of it.
 */
export function planSorties(pattern: PatternPlan, options: SortieOptions): readonly PlannedSortie[] | undefined {
  const { order, links: ways, obstacles } = pattern;
  const { launches, budget } = options;
  const setting: SortieSetting = { launches, obstacles, budget, motion: ways.motion };
  let best = routeSorties(transectRoute(order, ways), setting);
  if (best?.length === 1) return best;
  const offer = (sorties: readonly PlannedSortie[] | undefined): void => {
    if (sorties && (!best || isFewer(sorties, best))) best = sorties;
  };
  const flyableM = (budget.usableS - budget.overheadS) * ways.motion.speedMS;
  if (launches.length > 1 && budget.rangeM < flyableM / 2) offer(bySite(ways.transects, setting, options));
  const longestM = ways.transects.reduce((most, { fromUM, toUM }) => Math.max(most, toUM - fromUM), 0);
  if (longestM < LONG_SHARE * flyableM) return best;
  for (const side of ['high', 'low'] as const) {
    const { sorties, rest } = loopSorties(ways.transects, setting, { side });
    if (sorties.length === 0) continue;
    const others = ordered(rest, setting, options);
    if (others) offer([...sorties, ...others]);
  }
  return best;
}

function bySite(
  transects: readonly Transect[],
  setting: SortieSetting,
  options: SortieOptions,
): readonly PlannedSortie[] | undefined {
  const found: PlannedSortie[] = [];
  for (const pieces of territories(transects, setting.launches, setting.budget.overlapM)) {
    const sorties = ordered(pieces, setting, options);
    if (!sorties) return undefined;
    found.push(...sorties);
  }
  return found;
}

/** Transects in an order of their own, cut into sorties. */
function ordered(
  transects: readonly Transect[],
  setting: SortieSetting,
  { steps }: SortieOptions,
): readonly PlannedSortie[] | undefined {
  const ways = links(transects, setting.obstacles, setting.motion);
  const order = improveOrder(cellOrder(cells(transects), ways), ways, { steps }).order;
  return routeSorties(transectRoute(order, ways), setting);
}

/** Whether sorties are fewer than others, or as many in less time. */
export function isFewer(a: readonly PlannedSortie[], b: readonly PlannedSortie[]): boolean {
  return a.length < b.length || (a.length === b.length && totalTime(a) < totalTime(b));
}
