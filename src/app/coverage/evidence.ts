import type { FlightEvidence } from '../../survey/flight-evidence';
import type { AppContext } from '../app-context';
import { contentOf, shotsOf } from './evidence-content';

/** What logs and photos say of flights. */
export function evidenceActions(context: AppContext) {
  return {
    contentOf: (evidence: FlightEvidence) => contentOf(context.opened(), evidence),
    /** In flown order: a shot's number in `looked` records is its index here. */
    shotsOf: (evidence: FlightEvidence) => shotsOf(context.opened(), evidence),
  };
}
