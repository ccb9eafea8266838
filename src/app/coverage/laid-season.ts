import type { SeenEvidence } from '../../coverage/evidence-coverage';
import type { FlightEvidence } from '../../survey/flight-evidence';

/** An evidence with the ground that it shows. */
export interface SeasonFlight {
  readonly evidence: FlightEvidence;
  readonly seen: SeenEvidence;
}

/** The evidence of the operation laid on the ground. The same array stays while nothing in it changed. */
export interface Season {
  readonly flights: readonly SeasonFlight[];
  readonly isBusy: boolean;
  /** Evidence whose content is not on this device. */
  readonly missing: number;
}

export const noSeason: Season = { flights: [], isBusy: false, missing: 0 };
