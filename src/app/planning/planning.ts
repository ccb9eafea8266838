import { findAircraft } from '../../survey/aircraft-catalogue';
import type { Plan } from '../../survey/plan';
import { defaultParameters } from '../../survey/purpose-defaults';
import type { FlightPlanning } from '../../flight/flight-task';
import type { AppContext } from '../app-context';
import type { Records } from '../records';
import { deleteRecord } from '../keep-record';
import { draftFigureActions } from './draft-figures';
import { draftSortieActions } from './draft-sorties';
import { nextPlanCode } from './next-plan-code';
import type { PlanDraft } from './plan-draft';
import { planSearch } from './plan-search';
import { planTask } from './plan-task';
import { terrainAround } from './terrain-around';
import { withLocked } from './with-locked';

/** The aircraft of a first plan; later plans begin with the aircraft of the one before. */
const firstAircraftId = 'm3e';

/** What a plan may begin with instead of its purpose's starting values. */
type Given = Partial<Pick<PlanDraft, 'ground' | 'parameters' | 'launches'>>;

/** Making, changing and keeping plans. The newest change wins: what was being computed before is aborted. */
export function planActions(context: AppContext) {
  const { ports, state } = context;
  const draft = () => state.getState().planDraft;
  const update = (change: Partial<PlanDraft>) =>
    state.setState((before) => (before.planDraft ? { planDraft: { ...before.planDraft, ...change } } : {}));

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

  return {
    /** Takes a kept plan in hand again: it stays as it is until something is changed, and saving changes it. */
    async reopen(plan: Plan): Promise<void> {
      const { reopenedPlan } = await import('./kept-plan');
      search.drop();
      state.setState(({ records }) => ({ job: 'plan', planDraft: reopenedPlan(plan, records) }));
      await loadTerrain({ isKept: true });
    },

    /** Begins a plan over areas or a part of their ground, with the purpose's starting values where none are given. */
    begin(areaIds: readonly string[], given: Given = {}): void {
      state.setState(({ records }) => ({ job: 'plan', planDraft: newDraft(areaIds, given, records) }));
      search.changed();
      void loadTerrain();
    },

    ...draftFigureActions(context, { update, search }),

    /** Takes other areas into the plan; the first one names its sorties. The last area cannot be taken out. */
    chooseAreas(areaIds: readonly string[]): void {
      const now = draft();
      if (!now || areaIds.length === 0) return;
      update({
        areaIds,
        code: nextPlanCode(areaIds, state.getState().records),
        kept: undefined,
        ground: undefined,
        locked: undefined,
      });
      search.changed();
      void loadTerrain();
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

/** A draft with the starting values of a search, by the aircraft of the plan before. */
function newDraft(areaIds: readonly string[], given: Given, records: Records): PlanDraft {
  const last = [...records.plan.values()].at(-1);
  const aircraft = findAircraft(last?.parameters.aircraftId ?? firstAircraftId);
  if (!aircraft) throw new Error(`The catalogue has no aircraft "${last?.parameters.aircraftId ?? firstAircraftId}".`);
  return {
    areaIds,
    code: nextPlanCode(areaIds, records),
    parameters: defaultParameters('search', aircraft),
    ...given,
    launchSiteIds: [],
    planning: undefined,
    busy: undefined,
    progress: 0,
    highlighted: undefined,
  };
}

/** What the planner found of the rest, together with what is locked. */
function joinedWithLocked(planning: FlightPlanning, draft: PlanDraft | undefined, { area }: Records): FlightPlanning {
  const first = area.get(draft?.areaIds[0] ?? '');
  if (!draft?.locked || !first) return planning;
  const { locked, code, kept } = draft;
  return withLocked(planning, locked, { areaCode: first.code, planCode: code, numbers: kept?.numbers ?? [] });
}
