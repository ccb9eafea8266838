import type { PlannedSortie, SortieSetting } from './close-sortie';
import { cutForTime } from './cut-for-time';
import type { FlightRoute } from './flight-route';
import { splitRoute } from './split-route';

/** The fewest sorties over a route in its order, cut for the least time; undefined where no launch site reaches all of it. */
export function routeSorties(route: FlightRoute, setting: SortieSetting): readonly PlannedSortie[] | undefined {
  const split = splitRoute(route, setting);
  if (split.stuckAt) return undefined;
  const anew = cutForTime(route, split, setting);
  return anew && totalTime(anew) < totalTime(split.sorties) ? anew : split.sorties;
}

/** Time of all sorties together, s. */
export function totalTime(sorties: readonly PlannedSortie[]): number {
  return sorties.reduce((sum, { durationS }) => sum + durationS, 0);
}
