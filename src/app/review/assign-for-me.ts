import { assignSorties } from '../../flight/assignment/assign-sorties';
import type { WorkingDay } from '../../flight/assignment/flown-in-order';
import { dayAfter } from '../../review/day-after';
import type { Team } from '../../survey/team';
import type { Work } from './assignments';
import type { BoardSortie } from './board-sorties';

/** What is shared out, and among whom. */
export interface AssignChoice extends Omit<WorkingDay, 'batteries'> {
  /** Batteries of a team that does not say how many it has. */
  readonly batteriesElse: number;
  readonly teams: readonly Team[];
  /** ISO date of the first day of work. */
  readonly firstDay: string;
}

/** A proposal: nothing is stored before the person takes it. */
export interface ProposedAssignment {
  readonly work: readonly { readonly of: BoardSortie; readonly work: Work }[];
  /** Working time from the first take-off to the last landing, and the least that is possible, s. */
  readonly makespanS: number;
  readonly boundS: number;
  readonly days: number;
  /** Codes of sorties that are longer than a day of work. */
  readonly tooLong: readonly string[];
}

/** Changes that the search tries; the same on every machine. */
const [seed, steps] = [1, 4000];

/** Shares sorties out among teams and days so that the last one lands early: every battery flies again only once it is charged. */
export function assignForMe(sorties: readonly BoardSortie[], choice: AssignChoice): ProposedAssignment {
  const { teams, firstDay, batteriesElse, ...day } = choice;
  const byCode = new Map(sorties.map((of) => [of.sortie.code, of]));
  const found = assignSorties(
    sorties.map(({ sortie: { code, durationS } }) => ({ code, durationS })),
    { batteries: teams.map(({ batteries }) => batteries ?? batteriesElse), ...day, seed, steps },
  );
  const turns = new Map<string, number>();
  const work = found.sorties
    .toSorted((one, other) => one.day - other.day || one.startS - other.startS)
    .flatMap(({ code, team: number, day: n }) => {
      const [of, team] = [byCode.get(code), teams[number - 1]];
      if (!of || !team) return [];
      const turn = (turns.get(`${n} ${team.id}`) ?? 0) + 1;
      turns.set(`${n} ${team.id}`, turn);
      return [{ of, work: { teamId: team.id, day: dayAfter(firstDay, n - 1), turn } }];
    });
  const { makespanS, boundS, days, tooLong } = found;
  return { work, makespanS, boundS, days, tooLong };
}
