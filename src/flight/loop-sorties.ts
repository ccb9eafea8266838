import { cells } from './cells';
import { closeSortie, type PlannedSortie, type SortieSetting } from './close-sortie';
import { fitToBudget } from './fit-to-budget';
import { type PlaneLeg, transitLeg } from './flight-route';
import type { Transect } from './transect';

export interface LoopSorties {
  readonly sorties: readonly PlannedSortie[];
  /** What the loops leave, sorted as the transects were. */
  readonly rest: readonly Transect[];
}

const CLOSE_ENOUGH_M = 2;
/** Share of a battery that a loop flies on its transects. */
const GUESS_SHARE = 0.93;
/** A loop that ends with its transects and uses less than this share of the budget is left to be flown with its neighbours. */
const FULL_ENOUGH = 0.9;

/**
 * Where transects are longer than a battery flies out and back, neighbouring ones are taken in pairs and cut, from the end at
 * `side` on, into loops out along one and back along the other, each as long as its budget: a loop can be entered wherever it
 * passes nearest to a launch site, so nearly nothing is lost on the way. What is left at the other end is a band of shorter
 * transects.
 */
export function loopSorties(
  transects: readonly Transect[],
  setting: SortieSetting,
  { side }: { readonly side: 'high' | 'low' },
): LoopSorties {
  const sorties: PlannedSortie[] = [];
  const left = [...transects];
  for (const cell of cells(transects)) {
    for (let i = 0; i + 1 < cell.length; i += 2) {
      const [a = -1, b = -1] = [cell[i], cell[i + 1]];
      const [first, second] = [transects[a], transects[b]];
      if (!first || !second) continue;
      let pair: Pair | undefined = { first, second };
      for (let cut = cutLoop(pair, setting, side); pair && cut; cut = pair && cutLoop(pair, setting, side)) {
        sorties.push(cut.sortie);
        pair = cut.rest;
      }
      left[a] = pair?.first ?? EMPTY;
      left[b] = pair?.second ?? EMPTY;
    }
  }
  return { sorties, rest: left.filter(({ fromUM, toUM }) => toUM - fromUM >= 1) };
}

const EMPTY: Transect = { row: -1, vM: 0, fromUM: 0, toUM: 0 };

interface Pair {
  readonly first: Transect;
  readonly second: Transect;
}

/** The longest loop at one end of a pair, and the rest of the pair; undefined if the pair is too short for a full one. */
function cutLoop(
  { first, second }: Pair,
  setting: SortieSetting,
  side: 'high' | 'low',
): { sortie: PlannedSortie; rest: Pair | undefined } | undefined {
  const isHigh = side === 'high';
  const innerUM = isHigh ? Math.max(first.fromUM, second.fromUM) : Math.min(first.toUM, second.toUM);
  const outerUM = isHigh ? Math.min(first.toUM, second.toUM) : Math.max(first.fromUM, second.fromUM);
  const mostM = isHigh ? outerUM - innerUM : innerUM - outerUM;
  if (mostM <= CLOSE_ENOUGH_M) return undefined;
  const inward = isHigh ? -1 : 1;
  const loop = (lengthM: number): PlannedSortie | undefined => {
    const legs = loopLegs({ first, second }, outerUM + inward * lengthM, { setting, isHigh });
    return legs && closeSortie(legs, setting);
  };
  const { budget } = setting;
  const found = fitToBudget({
    mostM,
    leastM: CLOSE_ENOUGH_M,
    usableS: budget.usableS,
    guessM: ((budget.usableS - budget.overheadS) * setting.motion.speedMS * GUESS_SHARE) / 2,
    paceMS: setting.motion.speedMS / 2,
    trial: loop,
  });
  if (!found || found.fit.durationS < budget.usableS * FULL_ENOUGH) return undefined;
  if (found.lengthM < budget.overlapM + CLOSE_ENOUGH_M && found.lengthM < mostM) return undefined;
  const isWhole = found.lengthM === mostM;
  const cutUM = isWhole ? innerUM : outerUM + inward * found.lengthM;
  return {
    sortie: found.fit,
    rest: restOf({ first, second }, cutUM, { isHigh, overlapM: isWhole ? 0 : budget.overlapM }),
  };
}

function loopLegs(
  { first, second }: Pair,
  cutUM: number,
  { setting, isHigh }: { readonly setting: SortieSetting; readonly isHigh: boolean },
): PlaneLeg[] | undefined {
  const endOf = ({ fromUM, toUM }: Transect): number => (isHigh ? toUM : fromUM);
  const turn = transitLeg(setting.obstacles, [endOf(first), first.vM], [endOf(second), second.vM]);
  return (
    turn && [
      { kind: 'transect', line: Float64Array.of(cutUM, first.vM, endOf(first), first.vM) },
      turn,
      { kind: 'transect', line: Float64Array.of(endOf(second), second.vM, cutUM, second.vM) },
    ]
  );
}

function restOf(
  { first, second }: Pair,
  cutUM: number,
  { isHigh, overlapM }: { readonly isHigh: boolean; readonly overlapM: number },
): Pair | undefined {
  const cut = (transect: Transect): Transect =>
    isHigh ? { ...transect, toUM: cutUM + overlapM } : { ...transect, fromUM: cutUM - overlapM };
  const rest = { first: cut(first), second: cut(second) };
  const isEmpty = ({ fromUM, toUM }: Transect): boolean => toUM - fromUM <= overlapM;
  return isEmpty(rest.first) && isEmpty(rest.second) ? undefined : rest;
}
