import { planFlight } from '../../flight/plan-flight';
import type { Aircraft } from '../../survey/aircraft';
import type { Area } from '../../survey/area';
import type { LaunchSite } from '../../survey/launch-site';
import type { NoFlyZone } from '../../survey/no-fly-zone';
import type { Plan } from '../../survey/plan';
import { defaultParameters } from '../../survey/purpose-defaults';
import { toPlan } from '../to-plan';

interface PlansOptions {
  readonly zones: readonly NoFlyZone[];
  readonly sites: readonly LaunchSite[];
  readonly aircraft: Aircraft;
}

/** One search plan for each area, from its own launch sites. The search is short: the example opens at once. */
export function examplePlans(areas: readonly Area[], { zones, sites, aircraft }: PlansOptions): readonly Plan[] {
  const parameters = { ...defaultParameters('search', aircraft), steps: 0 };
  return areas.map((area) => {
    const own = sites.filter(({ name }) => name.startsWith(`${area.code}-`));
    const planning = planFlight({
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
    return toPlan(planning.plan, { id: `example-plan-${area.code}`, code: 'P01', areaIds: [area.id], parameters });
  });
}
