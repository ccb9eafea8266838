import type { PlannedFlight } from '../../flight/flight-task';
import type { LngLat } from '../../geo/lng-lat';
import type { Sortie } from '../../survey/sortie';
import type { AppContext } from '../app-context';
import type { CutSide } from './move-cut';
import type { PlanDraft } from './plan-draft';
import type { planSearch } from './plan-search';
import { planTask } from './plan-task';

/** The draft in hand, and the search that follows its changes. */
export interface DraftInHand {
  readonly update: (change: Partial<PlanDraft>) => void;
  readonly search: ReturnType<typeof planSearch>;
}

/** What is done by hand with the sorties of a draft: their cuts moved, some of them locked. */
export function draftSortieActions(context: AppContext, { update, search }: DraftInHand) {
  const { state } = context;
  const draft = () => state.getState().planDraft;

  /** Moves a cut transect by transect until it is there or a battery holds no more. */
  async function moveCuts(code: string, side: CutSide, lines: number): Promise<void> {
    search.rest();
    await search.caughtUp();
    const now = draft();
    // The ground of all sorties, not only of those that are planned anew.
    const task = now && planTask({ ...now, locked: undefined }, state.getState().records);
    const planned = now?.planning?.plan;
    if (!now?.planning || !task || !planned || lines < 1) return;
    const index = planned.sorties.findIndex((sortie) => sortie.code === code);
    const pair = [planned.sorties[index], planned.sorties[index + (side === 'next' ? 1 : -1)]];
    if (now.locked?.sorties.some((sortie) => pair.some((one) => one?.code === sortie.code))) {
      context.tell([{ code: 'cut-locked', severity: 'warning' }]);
      return;
    }
    const { moveCut } = await import('./move-cut');
    let sorties = planned.sorties;
    for (let line = 0; line < lines; line++) {
      const moved = moveCut(sorties, { ...task, launches: planned.launches }, { code, side });
      context.tell(moved.issues);
      if (!moved.value) break;
      sorties = moved.value;
    }
    if (sorties !== planned.sorties) update({ planning: { ...now.planning, plan: withSorties(planned, sorties) } });
  }

  return {
    /** Moves a cut between two sorties of the draft by one transect; what is chosen after it makes the sorties anew. */
    moveCut: (code: string, side: CutSide) => moveCuts(code, side, 1),

    /** Moves the cut after a sortie to the end of the transect nearest to a place, as far as both batteries allow. */
    async dragCut(code: string, place: LngLat): Promise<void> {
      search.rest();
      await search.caughtUp();
      const sorties = draft()?.planning?.plan?.sorties ?? [];
      const index = sorties.findIndex((sortie) => sortie.code === code);
      const [before, after] = [sorties[index], sorties[index + 1]];
      if (!before || !after) return;
      const { linesMoved } = await import('./dragged-cut');
      const lines = linesMoved(before, after, place);
      if (lines > 0) await moveCuts(after.code, 'previous', lines);
      else await moveCuts(before.code, 'next', -lines);
    },

    /** Locks a sortie of the draft as it is, or unlocks it: it stays when the rest is planned anew. One that was flown stays locked. */
    async lock(code: string, lock: 'locked' | 'free'): Promise<void> {
      search.rest();
      await search.caughtUp();
      const now = draft();
      const plan = now?.planning?.plan;
      if (!now || !plan || now.kept?.flown.includes(code)) return;
      const codes = new Set((now.locked?.sorties ?? []).map((sortie) => sortie.code));
      if (lock === 'locked') codes.add(code);
      else codes.delete(code);
      // Numbers that files bear are kept from other sorties even where nothing is locked.
      if (codes.size === 0 && !now.kept?.numbers.length) return update({ locked: undefined });
      const { lockedSorties } = await import('./locked-ground');
      update({ locked: lockedSorties(now, plan, { codes, records: state.getState().records }) });
    },

    /** Plans all but the locked sorties anew. */
    planRest: search.changed,
  };
}

/** A plan with other sorties over the same transects, and the sums that follow. */
function withSorties(plan: PlannedFlight, sorties: readonly Sortie[]): PlannedFlight {
  const sum = (of: (sortie: Sortie) => number) => sorties.reduce((total, sortie) => total + of(sortie), 0);
  return {
    ...plan,
    sorties,
    pathM: sum(({ lengthM }) => lengthM),
    photos: sum(({ photos }) => photos),
    flightS: sum(({ durationS }) => durationS),
  };
}
