import { stateAfter, type SortieAct } from '../../review/sortie-state';
import { type Assignment, assignmentId } from '../../survey/assignment';
import type { RecordChange } from '../../survey/edit';
import type { Remark } from '../../survey/remark';
import type { AppContext } from '../app-context';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import type { BoardSortie } from './board-sorties';

/** Who flies with what and when; what is absent is left open. */
export type Work = Pick<Assignment, 'teamId' | 'aircraftName' | 'day' | 'turn'>;

/** Assigning sorties, judging what was flown. */
export function assignmentActions(context: AppContext) {
  const { ports } = context;

  /** The record after an act; undefined if the act cannot be done. What was judged keeps its work. */
  function after({ plan, sortie, assignment, state: before }: BoardSortie, act: SortieAct, work: Work | undefined) {
    const said = stateAfter(before, act);
    if (said === undefined) return undefined;
    const { teamId, aircraftName, day, turn, againSince } = { ...assignment, ...work };
    const saidAt = localIsoTime(ports.now());
    const again = before === 'returned' && (said === 'assigned' || said === 'exported') ? saidAt : againSince;
    const kept = said === 'draft' ? {} : present({ teamId, aircraftName, day, turn });
    const record: Assignment = {
      kind: 'assignment',
      id: assignmentId(sortie.code),
      planId: plan.id,
      sortieCode: sortie.code,
      ...kept,
      said,
      saidAt,
      ...(again !== undefined && { againSince: again }),
    };
    return record;
  }

  function refuse({ sortie }: BoardSortie): false {
    context.tell([{ code: 'sortie-act-refused', severity: 'warning', values: { code: sortie.code } }]);
    return false;
  }

  return {
    /** Gives sorties to a team, aircraft and day, in one edit; those that are flown already stay as they are. */
    async assign(given: readonly { readonly of: BoardSortie; readonly work: Work }[]): Promise<boolean> {
      const changes = given.flatMap(({ of, work }) => put(after(of, 'assign', work)));
      const [first] = given;
      if (changes.length === 0) return first ? refuse(first.of) : false;
      const code = changes.length === 1 ? (first?.of.sortie.code ?? '') : '';
      return context.commit({
        note: { key: 'edit.sorties-assigned', values: { count: changes.length, code } },
        changes,
      });
    },

    /** Does to a sortie's work what its state allows. */
    async act(of: BoardSortie, act: Exclude<SortieAct, 'assign' | 'return'>): Promise<boolean> {
      const changes = put(after(of, act, undefined));
      if (changes.length === 0) return refuse(of);
      return context.commit({ note: { key: 'edit.sortie-said', values: { code: of.sortie.code, act } }, changes });
    },

    /** Returns a sortie with a remark; both happen together. */
    async giveBack(of: BoardSortie, text: string): Promise<boolean> {
      const changes = put(after(of, 'return', undefined));
      if (changes.length === 0 || text.trim() === '') return refuse(of);
      const remark: Remark = {
        kind: 'remark',
        id: ports.newId(),
        about: { kind: 'plan', id: of.plan.id, sortieCode: of.sortie.code },
        text: text.trim(),
        madeAt: localIsoTime(ports.now()),
        returned: true,
      };
      return context.commit({
        note: { key: 'edit.sortie-said', values: { code: of.sortie.code, act: 'return' } },
        changes: [...changes, { op: 'put', record: remark }],
      });
    },
  };
}

function put(record: Assignment | undefined): readonly RecordChange[] {
  return record ? [{ op: 'put', record }] : [];
}

function present(work: { readonly [Name in keyof Work]: Work[Name] | undefined }): Work {
  const { teamId, aircraftName, day, turn } = work;
  return {
    ...(teamId !== undefined && { teamId }),
    ...(aircraftName !== undefined && { aircraftName }),
    ...(day !== undefined && { day }),
    ...(turn !== undefined && { turn }),
  };
}
