import type { FlightPlanning, PlannedFlight } from '../../flight/flight-task';
import type { Polygon } from '../../geo/polygon';
import type { Sortie } from '../../survey/sortie';
import { sortieCode } from '../../survey/sortie-code';
import { sortieTotals } from './sortie-totals';

/** Sorties of a draft that stay as they are while the rest is planned anew. */
export interface LockedSorties {
  readonly sorties: readonly Sortie[];
  /** The plan that they come from. */
  readonly plan: PlannedFlight;
  /** The ground that they leave, and the hectares that they show. */
  readonly rest: readonly Polygon[];
  readonly shownHa: number;
}

interface LockedNames {
  readonly areaCode: string;
  readonly planCode: string;
  /** Numbers that no other sortie may get. */
  readonly numbers: readonly number[];
}

/** A plan of the rest together with the locked sorties: these keep code and number, the others take the numbers that are free. */
export function withLocked(
  { plan: rest, issues }: FlightPlanning,
  { sorties: locked, plan: before, shownHa }: LockedSorties,
  { areaCode, planCode, numbers }: LockedNames,
): FlightPlanning {
  if (!rest) return { plan: undefined, issues };
  const taken = new Set([...numbers, ...locked.map(({ number }) => number)]);
  const free = Array.from({ length: taken.size + rest.sorties.length }, (_, i) => i + 1).filter(
    (number) => !taken.has(number),
  );
  const renumbered = rest.sorties.map((sortie, i): Sortie => {
    const number = free[i] ?? 0;
    return { ...sortie, number, code: sortieCode(areaCode, planCode, number) };
  });
  const sorties = [...locked, ...renumbered].toSorted((one, other) => one.number - other.number);
  const shown = shownHa + (rest.targetHa * rest.plannedCoveragePct) / 100;
  const plan: PlannedFlight = {
    ...rest,
    targetHa: before.targetHa,
    plannedCoveragePct: Math.min(100, (100 * shown) / before.targetHa),
    ...sortieTotals(sorties),
    launches: [...new Map([...before.launches, ...rest.launches].map((place) => [place.join(), place])).values()],
    sorties,
  };
  return { plan, issues };
}
