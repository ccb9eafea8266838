import type { PlannedFlight } from '../../flight/flight-task';
import type { Plan } from '../../survey/plan';
import type { PlanDraft } from './plan-draft';

/** What the planner found as a record to keep. */
export function toPlan(
  planned: PlannedFlight,
  id: string,
  { code, areaIds, ground, parameters }: Pick<PlanDraft, 'code' | 'areaIds' | 'ground' | 'parameters'>,
): Plan {
  const { headingDeg, lineSpacingM, photoDistanceM, speedMS, launches, sorties, targetHa, plannedCoveragePct } =
    planned;
  return {
    kind: 'plan',
    id,
    code,
    areaIds,
    ...(ground && { ground }),
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
