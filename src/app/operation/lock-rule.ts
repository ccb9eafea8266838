import { type Flight, isInTheAir } from '../../survey/flight';
import type { AppState } from '../app-state';

/** What would lock the operation by itself. */
export type LockCause = 'idle' | 'suspend';

/** What the rule looks at. */
export interface LockFacts
  extends Pick<AppState, 'planDraft' | 'sightingDraft' | 'actionDraft' | 'fileImport' | 'going'> {
  readonly isProtected: boolean;
  readonly flights: Iterable<Flight>;
  readonly lockAfterMin: number;
  readonly lockOnSuspend: boolean;
}

const minuteMs = 60_000;
/** A camera or file picker sends the page to the background: it gets this long to come back. */
const captureMs = 5 * minuteMs;
/** A take-off without a landing counts as in the air for this long: nothing that is flown here stays up longer. */
const longestFlightMs = 12 * 60 * minuteMs;

/**
 * How long after the cause began the operation locks by itself, ms; undefined: not at all. Never while a draft is open, an
 * import, an exchange, a map tool or a track runs, nor between take-off and landing.
 */
export function lockAfterMs(cause: LockCause, facts: LockFacts, now: Date): number | undefined {
  if (!facts.isProtected || isWorking(facts) || isAnyInTheAir(facts.flights, now)) return undefined;
  if (cause === 'idle') return facts.lockAfterMin > 0 ? facts.lockAfterMin * minuteMs : undefined;
  if (!facts.lockOnSuspend) return undefined;
  return facts.going.includes('capture') ? captureMs : 0;
}

/**
 * Whether a lock would lose for good what a person has in hand: a plan, an import, an exchange, a tool, a draft that is not on the
 * disk. Only then a lock is asked about; drafts that are kept wait on the disk, and a track goes on.
 */
export function isLostByLock(facts: Pick<AppState, 'planDraft' | 'fileImport' | 'going' | 'draftKeeping'>): boolean {
  const { planDraft, fileImport, going, draftKeeping } = facts;
  const isUnkept = draftKeeping !== 'empty' && draftKeeping !== 'kept';
  const runs = going.some((act) => act !== 'capture' && act !== 'track');
  return runs || isUnkept || planDraft !== undefined || fileImport !== undefined;
}

/** Whether work goes on that a lock by itself would disturb: a draft, an import, an exchange, a tool or a track. An open picker is none. */
function isWorking({
  planDraft,
  sightingDraft,
  actionDraft,
  fileImport,
  going,
}: Pick<LockFacts, 'planDraft' | 'sightingDraft' | 'actionDraft' | 'fileImport' | 'going'>): boolean {
  const runs = going.some((act) => act !== 'capture');
  return runs || [planDraft, sightingDraft, actionDraft, fileImport].some((draft) => draft !== undefined);
}

function isAnyInTheAir(flights: Iterable<Flight>, now: Date): boolean {
  for (const flight of flights) {
    const sinceMs = now.getTime() - Date.parse(flight.tookOffAt);
    if (isInTheAir(flight) && sinceMs < longestFlightMs) return true;
  }
  return false;
}
