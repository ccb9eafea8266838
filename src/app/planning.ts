import { findAircraft } from '../survey/aircraft-catalogue';
import type { Plan, PlanParameters } from '../survey/plan';
import { defaultParameters } from '../survey/purpose-defaults';
import type { AppContext } from './app-context';
import { deleteRecord } from './keep-record';
import { nextCode } from './next-code';
import type { PlanDraft } from './plan-draft';
import { planTask } from './plan-task';
import { toPlan } from './to-plan';

/** The aircraft of a first plan; later plans begin with the aircraft of the one before. */
const firstAircraftId = 'm3e';

/** The thorough search begins when nothing has changed for this time, ms. */
const settleMs = 350;

/** Making, changing and keeping plans. The newest change wins: what was being computed before is aborted. */
export function planActions(context: AppContext) {
  const { ports, state } = context;
  let running: AbortController | undefined;
  let settle: ReturnType<typeof setTimeout> | undefined;
  const draft = () => state.getState().planDraft;
  const update = (change: Partial<PlanDraft>) =>
    state.setState((before) => (before.planDraft ? { planDraft: { ...before.planDraft, ...change } } : {}));

  async function search(effort: 'quick' | 'thorough'): Promise<void> {
    running?.abort();
    const now = draft();
    const task = now && planTask(now, state.getState().records);
    if (!now || !task) return;
    const controller = new AbortController();
    running = controller;
    update({ busy: effort, progress: 0 });
    const parameters = effort === 'quick' ? { ...now.parameters, steps: 0 } : now.parameters;
    const planning = await untilAborted(
      ports.planner.plan(
        { ...task, parameters },
        { signal: controller.signal, onProgress: (progress) => running === controller && update({ progress }) },
      ),
      controller.signal,
    );
    if (planning && running === controller) update({ planning, busy: undefined, progress: 1 });
  }

  function replan(): void {
    clearTimeout(settle);
    void search('quick');
    settle = setTimeout(() => void search('thorough'), settleMs);
  }

  return {
    /** Begins a plan over areas, with the purpose's starting values. */
    begin(areaIds: readonly string[]): void {
      const { records } = state.getState();
      const plans = [...records.plan.values()];
      const aircraft = findAircraft(plans.at(-1)?.parameters.aircraftId ?? firstAircraftId);
      if (!aircraft) throw new Error(`The catalogue has no aircraft "${firstAircraftId}".`);
      const code = nextCode(
        'P',
        plans.filter((plan) => plan.areaIds[0] === areaIds[0]).map((plan) => plan.code),
      );
      const parameters = defaultParameters('search', aircraft);
      state.setState({
        job: 'plan',
        planDraft: { areaIds, code, parameters, launchSiteIds: [], planning: undefined, busy: undefined, progress: 0 },
      });
      replan();
    },

    /** Changes what the person chose; the grid follows at once. */
    choose(change: ParameterChange): void {
      const now = draft();
      if (!now) return;
      update({ parameters: withChange(now.parameters, change) });
      replan();
    },

    /** Takes the starting values of another purpose or aircraft. */
    restart(purpose: PlanParameters['purpose'], aircraftId: string): void {
      const aircraft = findAircraft(aircraftId);
      if (!aircraft) throw new Error(`The catalogue has no aircraft "${aircraftId}".`);
      update({ parameters: defaultParameters(purpose, aircraft) });
      replan();
    },

    useLaunchSites(launchSiteIds: readonly string[]): void {
      update({ launchSiteIds });
      replan();
    },

    /** Stops the search and keeps the best plan so far. */
    stop(): void {
      clearTimeout(settle);
      running?.abort();
      update({ busy: undefined });
    },

    discard(): void {
      clearTimeout(settle);
      running?.abort();
      state.setState({ planDraft: undefined });
    },

    /** Keeps the draft as a plan. */
    async save(): Promise<string | undefined> {
      const now = draft();
      if (!now?.planning?.plan) return undefined;
      const { code, areaIds, parameters } = now;
      const plan = toPlan(now.planning.plan, { id: ports.newId(), code, areaIds, parameters });
      const values = { code: plan.code, sorties: plan.sorties.length };
      const stored = await context.commit({
        note: { key: 'edit.plan-saved', values },
        changes: [{ op: 'put', record: plan }],
      });
      if (!stored) return undefined;
      state.setState({ planDraft: undefined, selection: { kind: 'plan', id: plan.id } });
      return plan.id;
    },

    delete(plan: Plan): Promise<boolean> {
      return deleteRecord(context, plan, { key: 'edit.plan-deleted', values: { code: plan.code } });
    },
  };
}

/** New values of parameters; `undefined` lets an optional one follow from the others again. */
export type ParameterChange = { readonly [Name in keyof PlanParameters]?: PlanParameters[Name] | undefined };

function withChange(parameters: PlanParameters, change: ParameterChange): PlanParameters {
  const changed = { ...parameters, ...change } as PlanParameters;
  return Object.fromEntries(
    Object.entries(changed).filter(([, value]) => value !== undefined),
  ) as unknown as PlanParameters;
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  try {
    return await work;
  } catch (reason) {
    if (signal.aborted) return undefined;
    throw reason;
  }
}
