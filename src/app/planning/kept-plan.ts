import type { PlannedFlight } from '../../flight/flight-task';
import type { Plan } from '../../survey/plan';
import { isResumedCode, wholeCode } from '../../survey/resumed-code';
import type { AppContext } from '../app-context';
import type { Records } from '../records';
import { lockedSorties } from './locked-ground';
import type { KeptPlan, PlanDraft } from './plan-draft';
import { toPlan } from './to-plan';
import { sortieTotals } from './sortie-totals';

/**
 * A kept plan in hand again, its sorties as they are. Those that were flown stay for good; those whose file was made are locked, as are
 * those that a person locked before.
 */
export function reopenedPlan(plan: Plan, records: Records): PlanDraft {
  const { id, code, areaIds, ground, parameters, launchPositions, corridor, around } = plan;
  const planned = toPlanned(plan);
  const flown = flownCodes(plan, records);
  const bound = boundCodes(plan, records);
  const locks = new Set([...bound, ...(plan.lockedSorties ?? [])]);
  const draft: PlanDraft = {
    kept: { id, sorties: plan.sorties, flown, numbers: boundNumbers(plan, records) },
    areaIds,
    ...(ground && { ground }),
    code,
    parameters,
    launchSiteIds: [],
    launches: launchPositions,
    ...(corridor && { corridor }),
    ...(around && { around }),
    planning: { plan: planned, issues: [] },
    busy: undefined,
    progress: 0,
  };
  return locks.size > 0 ? { ...draft, locked: lockedSorties(draft, planned, { codes: locks, records }) } : draft;
}

/**
 * Keeps a draft as a new plan, or the kept one changed; its id. Nothing is kept where the kept one was flown, written to files or changed
 * since it was taken in hand: the person is told.
 */
export async function keepDraft(
  context: AppContext,
  draft: PlanDraft,
  planned: PlannedFlight,
): Promise<string | undefined> {
  const { records } = context.state.getState();
  const before = records.plan.get(draft.kept?.id ?? '');
  if (before && draft.kept && isOverlaid(before, draft.kept, records)) {
    context.tell([{ code: 'plan-changed-meanwhile', severity: 'warning' }]);
    return undefined;
  }
  const plan = withFilesOf(before, toPlan(planned, before?.id ?? context.ports.newId(), draft));
  const values = { code: plan.code, sorties: plan.sorties.length };
  const note = { key: before ? 'edit.plan-changed' : 'edit.plan-saved', values } as const;
  return (await context.commit({ note, changes: [{ op: 'put', record: plan }] })) ? plan.id : undefined;
}

/** Files stay known of sorties that are as they were. */
function withFilesOf(before: Plan | undefined, plan: Plan): Plan {
  const same = new Set(before?.sorties.filter((sortie) => plan.sorties.includes(sortie)).map(({ code }) => code));
  const made = Object.entries(before?.filesMadeAt ?? {}).filter(([code]) => same.has(code));
  return made.length > 0 ? { ...plan, filesMadeAt: Object.fromEntries(made) } : plan;
}

function isOverlaid(plan: Plan, kept: KeptPlan, records: Records): boolean {
  return plan.sorties !== kept.sorties || boundNumbers(plan, records).join() !== kept.numbers.join();
}

function boundNumbers(plan: Plan, records: Records): readonly number[] {
  const bound = boundCodes(plan, records);
  return plan.sorties.filter(({ code }) => bound.has(code)).map(({ number }) => number);
}

/** Sorties that were flown or whose file was made. */
function boundCodes(plan: Plan, records: Records): ReadonlySet<string> {
  return new Set([...flownCodes(plan, records), ...Object.keys(plan.filesMadeAt ?? {})]);
}

/** Sorties that took off or left evidence, and with a resumed one the one that it resumes. */
function flownCodes({ id, sorties }: Plan, records: Records): readonly string[] {
  const flights = [...records.flight.values(), ...records['flight-evidence'].values()];
  const flown = new Set(flights.filter(({ planId }) => planId === id).map(({ sortieCode }) => sortieCode));
  for (const { code } of sorties) if (isResumedCode(code)) flown.add(code).add(wholeCode(code));
  return sorties.map(({ code }) => code).filter((code) => flown.has(code));
}

function toPlanned(plan: Plan): PlannedFlight {
  const { headingDeg, lineSpacingM, photoDistanceM, speedMS, targetHa, plannedCoveragePct, sorties } = plan;
  return {
    headingDeg,
    lineSpacingM,
    ...(photoDistanceM !== undefined && { photoDistanceM }),
    speedMS,
    targetHa,
    plannedCoveragePct,
    ...sortieTotals(sorties),
    launches: plan.launchPositions,
    sorties,
    stopped: false,
  };
}
