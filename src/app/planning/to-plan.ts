import type { PlannedFlight } from '../../flight/flight-task';
import type { Plan } from '../../survey/plan';

/** What the planner found as a record to keep. */
export function toPlan(planned: PlannedFlight, identity: Pick<Plan, 'id' | 'code' | 'areaIds' | 'parameters'>): Plan {
  const { headingDeg, lineSpacingM, photoDistanceM, speedMS, launches, sorties, targetHa, plannedCoveragePct } =
    planned;
  return {
    kind: 'plan',
    ...identity,
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
