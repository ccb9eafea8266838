import type { LngLat } from '../../geo/lng-lat';
import type { Checked } from '../../survey/issue';
import type { Plan } from '../../survey/plan';
import { resumedCode } from '../../survey/resumed-code';
import type { Sortie } from '../../survey/sortie';
import type { AppContext } from '../app-context';
import type { BreakPoint } from './break-point';
import { keepRecord } from '../keep-record';
import { planTask } from '../planning/plan-task';
import { terrainAround } from '../planning/terrain-around';

/** Flying the rest of a sortie, and flying one from another launch site. */
export function resumeActions(context: AppContext) {
  const { ports, state } = context;

  async function restOf(
    plan: Plan,
    sortie: Sortie,
    options: { readonly from?: BreakPoint; readonly launch: LngLat; readonly codes: readonly string[] },
  ): Promise<Checked<readonly Sortie[]>> {
    const { records } = state.getState();
    const terrain = await terrainAround(plan.areaIds, records, ports.terrain);
    const task = planTask({ ...plan, launchSiteIds: [], ...(terrain && { terrain }) }, records);
    if (!task) return { value: undefined, issues: [{ code: 'plan-ground-gone', severity: 'error' }] };
    const code = (index: number) => {
      const known = options.codes[index];
      if (known === undefined)
        throw new Error(`There are ${options.codes.length} codes, number ${index} was asked for.`);
      return known;
    };
    const { restOfSortie } = await import('./rest-of-sortie');
    return restOfSortie(sortie, { ...task, launches: [options.launch] }, { ...options, code });
  }

  async function keep(plan: Plan, sorties: readonly Sortie[], note: 'edit.sortie-resumed' | 'edit.sortie-moved') {
    const [first] = sorties;
    if (!first) return undefined;
    const stored = await keepRecord(context, plan, { key: note, values: { code: first.code } });
    if (!stored) return undefined;
    state.setState({ selection: { kind: 'sortie', planId: plan.id, code: first.code } });
    return first.code;
  }

  return {
    /** What is left of a sortie, without keeping it. */
    rest: (plan: Plan, sortie: Sortie, { from, launch }: ResumeChoice) =>
      restOf(plan, sortie, { from, launch, codes: nextCodes(plan, sortie.code) }),

    /** Keeps the rest of a sortie as new sorties behind it, the first with the next letter; its code. */
    async resume(plan: Plan, sortie: Sortie, { from, launch }: ResumeChoice): Promise<string | undefined> {
      const { value, issues } = await restOf(plan, sortie, { from, launch, codes: nextCodes(plan, sortie.code) });
      context.tell(issues);
      if (!value) return undefined;
      if (value.length === 0) {
        context.tell([{ code: 'sortie-nothing-left', severity: 'info' }]);
        return undefined;
      }
      const sorties = plan.sorties.flatMap((one) => (one.code === sortie.code ? [one, ...value] : [one]));
      return keep({ ...plan, sorties }, value, 'edit.sortie-resumed');
    },

    /** Flies a whole sortie from another launch site: it keeps its code, and what the battery no longer reaches follows it. */
    async moveLaunch(plan: Plan, sortie: Sortie, launch: LngLat): Promise<string | undefined> {
      const codes = [sortie.code, ...nextCodes(plan, sortie.code)];
      const { value, issues } = await restOf(plan, sortie, { launch, codes });
      context.tell(issues);
      if (!value) return undefined;
      const sorties = plan.sorties.flatMap((one) => (one.code === sortie.code ? value : [one]));
      const launchPositions = [...plan.launchPositions, launch];
      return keep({ ...plan, sorties, launchPositions }, value, 'edit.sortie-moved');
    },
  };
}

/** Where a flight broke off, and the launch site of the flight that follows. */
export interface ResumeChoice {
  readonly from: BreakPoint;
  readonly launch: LngLat;
}

function nextCodes(plan: Plan, code: string): readonly string[] {
  const taken = new Set(plan.sorties.map((sortie) => sortie.code));
  const codes: string[] = [];
  while (codes.length < mostParts) {
    const next = resumedCode(code, taken);
    taken.add(next);
    codes.push(next);
  }
  return codes;
}

/** One sortie never becomes more than this, since its transects fitted one battery. */
const mostParts = 12;
