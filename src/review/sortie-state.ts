import type { Assignment, SaidState } from '../survey/assignment';
import { type Flight, isInTheAir } from '../survey/flight';

/** How far the work on a sortie has come, in the order of the board. */
export const sortieStates = ['draft', 'assigned', 'exported', 'flown', 'returned', 'reviewed', 'approved'] as const;

export type SortieState = (typeof sortieStates)[number];

/** What people do to a sortie's work. */
export const sortieActs = ['assign', 'release', 'export', 'review', 'return', 'approve', 'reopen'] as const;

export type SortieAct = (typeof sortieActs)[number];

/** What each act makes of a state; what is absent cannot be done then. */
const table: Readonly<Record<SortieState, Partial<Record<SortieAct, SaidState>>>> = {
  draft: { assign: 'assigned', export: 'exported' },
  assigned: { assign: 'assigned', release: 'draft', export: 'exported' },
  // A file that was made for another team or aircraft is made again.
  exported: { assign: 'assigned', release: 'draft', export: 'exported' },
  flown: { review: 'reviewed', return: 'returned' },
  returned: { assign: 'assigned', export: 'exported', review: 'reviewed' },
  reviewed: { approve: 'approved', return: 'returned' },
  approved: { reopen: 'reviewed' },
};

/** The state after an act; undefined if it cannot be done in this one. */
export function stateAfter(state: SortieState, act: SortieAct): SaidState | undefined {
  return table[state][act];
}

/** What can be done in a state. */
export function actsIn(state: SortieState): readonly SortieAct[] {
  return sortieActs.filter((act) => table[state][act] !== undefined);
}

/**
 * How far a sortie has come: what was last said of it, unless it was flown since. A flight of a sortie that nobody judged makes it
 * flown whenever its record arrives; what was judged stays judged until another take-off.
 */
export function sortieState(
  assignment: Pick<Assignment, 'said' | 'saidAt' | 'againSince'> | undefined,
  flights: readonly Flight[],
  filesMadeAt?: string,
): SortieState {
  const said = saidOrHandedOut(assignment, filesMadeAt);
  const isJudged = said === 'reviewed' || said === 'approved' || said === 'returned';
  const since = isJudged ? assignment?.saidAt : assignment?.againSince;
  const counted = flights.filter((flight) => !isInTheAir(flight) && isLater(flight.tookOffAt, since));
  return counted.length > 0 ? 'flown' : said;
}

/** A file that was made since a sortie was assigned hands it out. */
function saidOrHandedOut(
  assignment: Pick<Assignment, 'said' | 'saidAt'> | undefined,
  filesMadeAt: string | undefined,
): SaidState {
  const said = assignment?.said ?? 'draft';
  if (filesMadeAt === undefined || (said !== 'draft' && said !== 'assigned')) return said;
  return assignment && isLater(assignment.saidAt, filesMadeAt) ? said : 'exported';
}

function isLater(at: string, than: string | undefined): boolean {
  return than === undefined || Date.parse(at) > Date.parse(than);
}
