import { type CoveredArea, plannedCoverage } from '../coverage/planned-coverage';
import type { Area } from '../survey/area';
import type { Plan } from '../survey/plan';

const known = new WeakMap<Area, { readonly plans: readonly Plan[]; readonly covered: CoveredArea }>();

/** Hectares of an area that its plans cover; computed anew only when the area or one of its plans changed. */
export function areaPlanned(area: Area, plans: Iterable<Plan>): CoveredArea {
  const own = [...plans].filter(({ areaIds }) => areaIds.includes(area.id));
  const before = known.get(area);
  if (before && before.plans.length === own.length && own.every((plan, i) => plan === before.plans[i]))
    return before.covered;
  const covered = plannedCoverage(area.polygon, own);
  known.set(area, { plans: own, covered });
  return covered;
}
