import { type SortieState, sortieState } from '../../review/sortie-state';
import { type Assignment, assignmentId } from '../../survey/assignment';
import type { Flight } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import type { Team } from '../../survey/team';
import { groupedBy } from '../flying/grouped-by';
import type { Records } from '../records';

/** A sortie with all that the board says of it. */
export interface BoardSortie {
  readonly plan: Plan;
  readonly sortie: Sortie;
  readonly state: SortieState;
  readonly flights: readonly Flight[];
  readonly assignment?: Assignment;
  /** Undefined too where its team is gone. */
  readonly team?: Team;
}

type BoardRecords = Pick<Records, 'plan' | 'flight' | 'assignment' | 'team'>;

/** Every sortie of the operation, in the order of plans and numbers. */
export function boardSorties(records: BoardRecords): readonly BoardSortie[] {
  const flights = groupedBy([...records.flight.values()], ({ sortieCode }) => sortieCode);
  return [...records.plan.values()].flatMap((plan) =>
    plan.sorties.map((sortie) => ({
      plan,
      sortie,
      ...workOf(plan, sortie, { records, flights: flights.get(sortie.code) ?? [] }),
    })),
  );
}

function workOf(
  { filesMadeAt }: Plan,
  { code }: Sortie,
  { records, flights }: { readonly records: BoardRecords; readonly flights: readonly Flight[] },
): Omit<BoardSortie, 'plan' | 'sortie'> {
  const assignment = records.assignment.get(assignmentId(code));
  const team = records.team.get(assignment?.teamId ?? '');
  return {
    state: sortieState(assignment, flights, filesMadeAt?.[code]),
    flights,
    ...(assignment && { assignment }),
    ...(team && { team }),
  };
}

/** The first sorties of a day come first: by turn, then by code. */
export function byTurn(one: BoardSortie, other: BoardSortie): number {
  const far = Number.MAX_SAFE_INTEGER;
  return (
    (one.assignment?.turn ?? far) - (other.assignment?.turn ?? far) || (one.sortie.code < other.sortie.code ? -1 : 1)
  );
}
