import { rasterOfPasses, rasterOfPolygons } from '../../coverage/ground-raster';
import { coverageTotal, measuredCoverage } from '../../coverage/measured-coverage';
import { ringsOf } from '../../coverage/outlines';
import { planPasses } from '../../coverage/plan-passes';
import { polygonAreaM2 } from '../../geo/geodesic';
import type { Area } from '../../survey/area';
import type { Plan } from '../../survey/plan';

/** How much of an area strips cover, m2, geodesic. Ground that several strips or plans cover counts once. */
export interface CoveredArea {
  readonly areaM2: number;
  readonly coveredM2: number;
}

const known = new WeakMap<Area, { readonly plans: readonly Plan[]; readonly covered: CoveredArea }>();

/** Hectares of an area that its plans cover; computed anew only when the area or one of its plans changed. */
export function areaPlanned(area: Area, plans: Iterable<Plan>): CoveredArea {
  const own = [...plans].filter(({ areaIds }) => areaIds.includes(area.id));
  const before = known.get(area);
  if (before && before.plans.length === own.length && own.every((plan, i) => plan === before.plans[i]))
    return before.covered;
  const covered = coveredBy(area, own);
  known.set(area, { plans: own, covered });
  return covered;
}

function coveredBy({ polygon }: Area, plans: readonly Plan[]): CoveredArea {
  const areaM2 = polygonAreaM2(polygon);
  if (plans.length === 0) return { areaM2, coveredM2: 0 };
  const raster = rasterOfPasses(plans.flatMap(planPasses));
  const flights = [{ id: 'planned', day: 0, raster }];
  const { groundM2, seenM2 } = coverageTotal(measuredCoverage(rasterOfPolygons([ringsOf(polygon)]), flights));
  return { areaM2, coveredM2: groundM2 > 0 ? (areaM2 * seenM2) / groundM2 : 0 };
}
