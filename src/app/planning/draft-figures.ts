import { findAircraft } from '../../survey/aircraft-catalogue';
import type { PlanParameters } from '../../survey/plan';
import { defaultParameters } from '../../survey/purpose-defaults';
import type { AppContext } from '../app-context';
import type { DraftInHand } from './draft-sorties';
import { nextPlanCode } from './next-plan-code';
import { type ParameterChange, withChange } from './plan-change';
import type { PlanDraft } from './plan-draft';

/** What a person chooses for a draft; the grid follows at once. */
export function draftFigureActions({ state }: AppContext, { update, search }: DraftInHand) {
  const draft = () => state.getState().planDraft;

  /** Other figures make the sorties anew: where a kept plan has flights or files, they become a plan of their own. */
  const anew = (): Partial<PlanDraft> => {
    const now = draft();
    const isBound = now?.kept && now.kept.numbers.length > 0;
    return {
      locked: undefined,
      ...(isBound && { kept: undefined, code: nextPlanCode(now.areaIds, state.getState().records) }),
    };
  };

  return {
    choose(change: ParameterChange): void {
      const now = draft();
      if (!now) return;
      // Locked sorties were laid with other figures: they would not belong to the plan any more.
      const keepsLocks = Object.keys(change).every((name) => name === 'heading' || name === 'seed' || name === 'steps');
      update({ parameters: withChange(now.parameters, change), ...(!keepsLocks && anew()) });
      search.changed();
    },

    /** Takes the starting values of another purpose or aircraft. */
    restart(purpose: PlanParameters['purpose'], aircraftId: string): void {
      const aircraft = findAircraft(aircraftId);
      if (!aircraft) throw new Error(`The catalogue has no aircraft "${aircraftId}".`);
      update({ parameters: defaultParameters(purpose, aircraft), ...anew() });
      search.changed();
    },

    /** The line that a corridor follows, or the place that an orbit or inspection looks at. */
    lookAt(what: Pick<PlanDraft, 'corridor' | 'around'>): void {
      update({ ...what, ...anew() });
      search.changed();
    },
  };
}
