import { startingEnduranceShare } from '../../survey/endurance';
import type { Records } from '../records';
import { fullBatteryMin } from './batteries';

/** Endurance that logged flights of a model give, and from how many. */
export interface LearnedEndurance {
  readonly enduranceMin: number;
  readonly flights: number;
}

/** Fewer flights are weather and chance. */
const fewest = 3;

/**
 * Take-off to landing at 30 % of the battery, min, as logged flights of an aircraft model had it: of the minutes that a full
 * battery would have given, the lower quarter, so that three of four batteries last longer. Undefined before three flights say so.
 */
export function learnedEndurance(
  aircraftId: string,
  { flight, plan }: Pick<Records, 'flight' | 'plan'>,
): LearnedEndurance | undefined {
  const full = [...flight.values()]
    .filter(({ planId }) => plan.get(planId)?.parameters.aircraftId === aircraftId)
    .flatMap((one) => fullBatteryMin(one) ?? [])
    .toSorted((one, other) => one - other);
  const quarter = full[Math.floor((full.length - 1) / 4)];
  if (quarter === undefined || full.length < fewest) return undefined;
  return { enduranceMin: quarter * startingEnduranceShare, flights: full.length };
}
