import { findAircraft } from '../../survey/aircraft-catalogue';
import type { Plan, PlanParameters } from '../../survey/plan';
import { defaultParameters } from '../../survey/purpose-defaults';
import type { FlightPlanning } from '../../flight/flight-task';
import type { AppContext } from '../app-context';
import type { Records } from '../records';
import { deleteRecord } from '../keep-record';
import { codeSeries } from './code-series';
import { draftSortieActions } from './draft-sorties';
import { type ParameterChange, withChange } from './plan-change';
import type { PlanDraft } from './plan-draft';
import { planSearch } from './plan-search';
import { planTask } from './plan-task';
import { terrainAround } from './terrain-around';
import { withLocked } from './with-locked';

/** The aircraft of a first plan; later plans begin with the aircraft of the one before. */
const firstAircraftId = 'm3e';

/** Making, changing and keeping plans. The newest change wins: what was being computed before is aborted. */
export function planActions(context: AppContext) {
  const { ports, state } = context;
  const draft = () => state.getState().planDraft;
  const update = (change: Partial<PlanDraft>) =>
    state.setState((before) => (before.planDraft ? { planDraft: { ...before.planDraft, ...change } } : {}));

  const codeFor = (areaIds: readonly string[]) => nextCode(areaIds, state.getState().records.plan.values());

  const search = planSearch(ports.planner, {
    task: () => {
      const now = draft();
      return now && planTask(now, state.getState().records);
    },
    onStart: (busy) => update({ busy, progress: 0 }),
    onProgress: (progress) => update({ progress }),
    onFound: (planning) =>
      update({ planning: joinedWithLocked(planning, draft(), state.getState().records), progress: 1 }),
    onEnd: () => update({ busy: undefined }),
  });

  /** Heights of the ground around the draft's areas; planning goes on with them when they are there, but a kept plan stays as it is. */
  const loadTerrain = async ({ isKept = false } = {}): Promise<void> => {
    const before = draft();
    const terrain = before && (await terrainAround(before.areaIds, state.getState().records, ports.terrain));
    if (!terrain || draft()?.areaIds !== before.areaIds) return;
    update({ terrain });
    if (!isKept) search.changed();
  };

  /** Other figures make the sorties anew: where a kept plan has flights or files, they become a plan of their own. */
  const anew = (): Partial<PlanDraft> => {
    const now = draft();
    const isBound = now?.kept && now.kept.numbers.length > 0;
    return { locked: undefined, ...(isBound && { kept: undefined, code: codeFor(now.areaIds) }) };
  };

  return {
    /** Takes a kept plan in hand again: it stays as it is until something is changed, and saving changes it. */
    async reopen(plan: Plan): Promise<void> {
      const { reopenedPlan } = await import('./kept-plan');
      search.drop();
      state.setState(({ records }) => ({ job: 'plan', planDraft: reopenedPlan(plan, records) }));
      await loadTerrain({ isKept: true });
    },

    /** Begins a plan over areas or a part of their ground, with the purpose's starting values where none are given. */
    begin(
      areaIds: readonly string[],
      given: Partial<Pick<PlanDraft, 'ground' | 'parameters' | 'launches'>> = {},
    ): void {
      const last = [...state.getState().records.plan.values()].at(-1);
      const aircraft = findAircraft(last?.parameters.aircraftId ?? firstAircraftId);
      if (!aircraft) throw new Error(`The catalogue has no aircraft "${firstAircraftId}".`);
      const parameters = defaultParameters('search', aircraft);
      state.setState({
        job: 'plan',
        planDraft: {
          areaIds,
          code: codeFor(areaIds),
          parameters,
          ...given,
          launchSiteIds: [],
          planning: undefined,
          busy: undefined,
          progress: 0,
          highlighted: undefined,
        },
      });
      search.changed();
      void loadTerrain();
    },

    /** Changes what the person chose; the grid follows at once. */
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

    /** Takes other areas into the plan; the first one names its sorties. The last area cannot be taken out. */
    chooseAreas(areaIds: readonly string[]): void {
      const now = draft();
      if (!now || areaIds.length === 0) return;
      update({ areaIds, code: codeFor(areaIds), kept: undefined, ground: undefined, locked: undefined });
      search.changed();
      void loadTerrain();
    },

    /** The line that a corridor follows, or the place that an orbit or inspection looks at. */
    lookAt(what: Pick<PlanDraft, 'corridor' | 'around'>): void {
      update({ ...what, ...anew() });
      search.changed();
    },

    /** Lets one sortie of the draft stand out on map and list; undefined: none. */
    highlight(highlighted: string | undefined): void {
      update({ highlighted });
    },

    ...draftSortieActions(context, { update, search }),

    /** Shows or hides photo points on the map. */
    showPhotoPoints(photoPointsShown: boolean): void {
      state.setState({ photoPointsShown });
    },

    useLaunchSites(launchSiteIds: readonly string[]): void {
      update({ launchSiteIds });
      search.changed();
    },

    /** Stops the search and keeps the best plan so far. */
    stop: search.rest,

    discard(): void {
      search.drop();
      state.setState({ planDraft: undefined });
    },

    /** Keeps the draft as a plan; sorties and parameters belong together. */
    async save(): Promise<string | undefined> {
      await search.caughtUp();
      const now = draft();
      if (!now?.planning?.plan) return undefined;
      const { keepDraft } = await import('./kept-plan');
      const id = await keepDraft(context, now, now.planning.plan);
      if (id === undefined) return undefined;
      search.drop();
      state.setState({ planDraft: undefined, selection: { kind: 'plan', id } });
      return id;
    },

    delete(plan: Plan): Promise<boolean> {
      return deleteRecord(context, plan, { key: 'edit.plan-deleted', values: { code: plan.code } });
    },
  };
}

/** What the planner found of the rest, together with what is locked. */
function joinedWithLocked(planning: FlightPlanning, draft: PlanDraft | undefined, { area }: Records): FlightPlanning {
  const first = area.get(draft?.areaIds[0] ?? '');
  if (!draft?.locked || !first) return planning;
  const { locked, code, kept } = draft;
  return withLocked(planning, locked, { areaCode: first.code, planCode: code, numbers: kept?.numbers ?? [] });
}

/** The next free code of plans whose first area is the same. */
function nextCode([first]: readonly string[], plans: Iterable<Plan>): string {
  const taken = [...plans].filter(({ areaIds }) => areaIds[0] === first);
  return codeSeries(
    'P',
    taken.map(({ code }) => code),
  )();
}
