import type { PlannedFlight } from '../../flight/flight-task';
import type { Plan } from '../../survey/plan';
import type { PlanDraft } from './plan-draft';

/** What of a draft a plan keeps. */
type PlannedDraft = Pick<PlanDraft, 'code' | 'areaIds' | 'ground' | 'parameters' | 'corridor' | 'around' | 'locked'>;

/** What the planner found as a record to keep. */
export function toPlan(
  planned: PlannedFlight,
  id: string,
  { code, areaIds, ground, parameters, corridor, around, locked }: PlannedDraft,
): Plan {
  const { headingDeg, lineSpacingM, photoDistanceM, speedMS, launches, sorties, targetHa, plannedCoveragePct } =
    planned;
  return {
    kind: 'plan',
    id,
    code,
    areaIds,
    ...(ground && { ground }),
    ...(corridor && { corridor }),
    ...(around && { around }),
    ...(locked && locked.sorties.length > 0 && { lockedSorties: locked.sorties.map((sortie) => sortie.code) }),
    parameters,
    headingDeg,
    lineSpacingM,
    ...(photoDistanceM !== undefined && { photoDistanceM }),
    speedMS,
    launchPositions: launches,
    sorties,
    targetHa,
    plannedCoveragePct,
  };
}
