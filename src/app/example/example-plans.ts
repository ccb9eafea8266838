import type { FlightPlanning, FlightTask } from '../../flight/flight-task';
import type { Aircraft } from '../../survey/aircraft';
import type { Area } from '../../survey/area';
import type { LaunchSite } from '../../survey/launch-site';
import type { NoFlyZone } from '../../survey/no-fly-zone';
import type { Plan } from '../../survey/plan';
import { defaultParameters } from '../../survey/purpose-defaults';
import { toPlan } from '../planning/to-plan';

/** Who computes a plan: the planner of this thread, or one in a worker. */
export type PlanTask = (task: FlightTask) => FlightPlanning | Promise<FlightPlanning>;

interface PlansOptions {
  readonly zones: readonly NoFlyZone[];
  readonly sites: readonly LaunchSite[];
  readonly aircraft: Aircraft;
  readonly plan: PlanTask;
}

/** One search plan for each area, from its own launch sites. The search is short: the example opens at once. */
export async function examplePlans(
  areas: readonly Area[],
  { zones, sites, aircraft, plan }: PlansOptions,
): Promise<readonly Plan[]> {
  const parameters = { ...defaultParameters('search', aircraft), steps: 0 };
  const plans: Plan[] = [];
  for (const area of areas) {
    const own = sites.filter(({ name }) => name.startsWith(`${area.code}-`));
    const planning = await plan({
      areas: [area.polygon],
      noFly: zones,
      launches: own.map(({ position }) => position),
      aircraft,
      parameters,
      areaCode: area.code,
      planCode: 'P01',
    });
    if (!planning.plan)
      throw new Error(`The example's area ${area.code} has no plan: ${JSON.stringify(planning.issues)}`);
    plans.push(toPlan(planning.plan, `example-plan-${area.code}`, { code: 'P01', areaIds: [area.id], parameters }));
  }
  return plans;
}
