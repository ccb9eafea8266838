import { type ExpectedPosition, expectedPosition } from '../../app/flying/expected-position';
import type { DayFlight } from '../../app/flying/day-sorties';
import { findAircraft } from '../../survey/aircraft-catalogue';

/** Where a flight is now if it flies its plan; undefined if its plan or aircraft is gone. */
export function expectedAt({ flight, plan, sortie }: DayFlight, now: Date): ExpectedPosition | undefined {
  const aircraft = plan && findAircraft(plan.parameters.aircraftId);
  if (!plan || !sortie || !aircraft) return undefined;
  return expectedPosition({ plan, sortie, aircraft }, elapsedS(flight, now));
}

export function elapsedS({ tookOffAt }: DayFlight['flight'], now: Date): number {
  return (now.getTime() - Date.parse(tookOffAt)) / 1000;
}
