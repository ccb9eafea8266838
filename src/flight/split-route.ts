import { closeSortie, type PlannedSortie, type SortieSetting } from './close-sortie';
import { fitToBudget, type Trial } from './fit-to-budget';
import type { FlightRoute, RoutePlace } from './flight-route';
import { fastestGround } from './leg-time';

export interface SplitRoute {
  readonly sorties: readonly PlannedSortie[];
  /** How far on each sortie flies the route. */
  readonly ends: readonly RoutePlace[];
  /** Where the route could not be flown on within the budget from any launch site; absent if all of it is flown. */
  readonly stuckAt?: RoutePlace;
}

const CLOSE_ENOUGH_M = 1;
/** Share of a battery that is flown on transects, before anything is known. */
const FIRST_GUESS_SHARE = 0.8;
/** Metres of transect that one metre more of flight allows: the way back grows too. */
const PACE_SHARE = 0.9;

/**
 * Cuts a route into the fewest sorties for its order: each is flown as far as its budget lasts. A sortie that starts later on
 * the route never ends earlier (the way to a later start is never longer than flying there along the route), so going as far as
 * possible each time cannot be beaten in number. Where a sortie gets no farther than the overlap, the rest is out of reach.
 */
export function splitRoute(route: FlightRoute, setting: SortieSetting): SplitRoute {
  const sorties: PlannedSortie[] = [];
  const ends: RoutePlace[] = [];
  let from: RoutePlace = { index: 0, alongM: 0 };
  let guessM = (setting.budget.usableS - setting.budget.overheadS) * setting.motion.speedMS * FIRST_GUESS_SHARE;
  while (from.index < route.count) {
    const found = farthestSortie(route, from, { setting, guessM });
    if (!found) return { sorties, ends, stuckAt: from };
    sorties.push(found.fit.sortie);
    ends.push(found.fit.to);
    guessM = found.lengthM;
    const next = nextStart(route, found.fit.to, setting.budget.overlapM);
    if (next.index === from.index && next.alongM < from.alongM + CLOSE_ENOUGH_M)
      return { sorties, ends, stuckAt: from };
    from = next;
  }
  return { sorties, ends };
}

interface Reach extends Trial {
  readonly sortie: PlannedSortie;
  readonly to: RoutePlace;
}

function farthestSortie(
  route: FlightRoute,
  from: RoutePlace,
  { setting, guessM }: { readonly setting: SortieSetting; readonly guessM: number },
): { fit: Reach; lengthM: number } | undefined {
  const { budget, motion } = setting;
  const starts = startOffsets(route, from, (budget.usableS - budget.overheadS) * fastestGround(motion));
  const totalM = starts.at(-1) ?? 0;
  return fitToBudget({
    mostM: totalM,
    guessM,
    paceMS: motion.speedMS * PACE_SHARE,
    leastM: Math.min(CLOSE_ENOUGH_M, totalM),
    usableS: budget.usableS,
    trial: (alongM) => sortieTo(route, from, { alongM, starts, setting }),
  });
}

/** Metres of transect flown before each transect from `from` on, as far as the budget could reach. */
function startOffsets(route: FlightRoute, from: RoutePlace, mostM: number): number[] {
  const offsets = [-from.alongM];
  for (let index = from.index; index < route.count && (offsets.at(-1) ?? 0) <= mostM; index++) {
    offsets.push((offsets.at(-1) ?? 0) + route.lengthM(index));
  }
  return offsets;
}

function sortieTo(
  route: FlightRoute,
  from: RoutePlace,
  {
    alongM,
    starts,
    setting,
  }: { readonly alongM: number; readonly starts: readonly number[]; readonly setting: SortieSetting },
): Reach | undefined {
  let step = 0;
  while (step + 2 < starts.length && (starts[step + 1] ?? 0) < alongM) step++;
  const to = { index: from.index + step, alongM: alongM - (starts[step] ?? 0) };
  const sortie = closeSortie(route.legs({ from, to }), setting);
  return sortie && { sortie, to, durationS: sortie.durationS };
}

/** Where the sortie after one that ends at `to` begins. */
export function nextStart(route: FlightRoute, to: RoutePlace, overlapM: number): RoutePlace {
  const leftM = route.lengthM(to.index) - to.alongM;
  if (leftM <= CLOSE_ENOUGH_M) return { index: to.index + 1, alongM: 0 };
  return { index: to.index, alongM: Math.max(0, to.alongM - overlapM) };
}
