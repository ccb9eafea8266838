import { rasterOfPasses } from '../../coverage/ground-raster';
import type { FlightCoverage } from '../../coverage/measured-coverage';
import { planPasses } from '../../coverage/plan-passes';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';

/** What of a plan its ground follows from. */
type PlannedSorties = Pick<Plan, 'id' | 'lineSpacingM'> & {
  readonly sorties: readonly Pick<Sortie, 'code' | 'legs'>[];
};

const known = new WeakMap<PlannedSorties, readonly FlightCoverage[]>();

/** The strips of plans' transects, a sortie a step. They are kept as long as their plan stays. */
export function* plannedGround(plans: Iterable<PlannedSorties>): Generator<void, readonly FlightCoverage[]> {
  const ground: FlightCoverage[] = [];
  for (const plan of plans) for (const sortie of known.get(plan) ?? (yield* laid(plan))) ground.push(sortie);
  return ground;
}

function* laid(plan: PlannedSorties): Generator<void, readonly FlightCoverage[]> {
  const sorties: FlightCoverage[] = [];
  for (const sortie of plan.sorties) {
    const passes = planPasses({ sorties: [sortie], lineSpacingM: plan.lineSpacingM });
    sorties.push({ id: `${plan.id} ${sortie.code}`, day: 0, raster: rasterOfPasses(passes) });
    yield;
  }
  known.set(plan, sorties);
  return sorties;
}
