import { rasterOfPasses } from '../../coverage/ground-raster';
import { type GroundSet, groundSets } from '../../coverage/ground-sets';
import { pixelAreasM2, tileOf } from '../../coverage/pixel-grid';
import { planPasses } from '../../coverage/plan-passes';
import { polygonAreaM2 } from '../../geo/geodesic';
import type { Area } from '../../survey/area';
import type { Plan } from '../../survey/plan';
import { areaRaster } from '../coverage/area-raster';

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

function coveredBy(area: Area, plans: readonly Plan[]): CoveredArea {
  const areaM2 = polygonAreaM2(area.polygon);
  if (plans.length === 0) return { areaM2, coveredM2: 0 };
  const raster = rasterOfPasses(plans.flatMap(planPasses));
  const ground = [...areaRaster(area)].flatMap(([key, mask]) => {
    const tile = raster.get(key);
    return groundSets(tile ? [tile] : [], mask, pixelAreasM2(tileOf(key)[1]));
  });
  const groundM2 = sum(ground);
  return {
    areaM2,
    coveredM2: groundM2 > 0 ? (areaM2 * sum(ground.filter(({ shownBy }) => shownBy.length > 0))) / groundM2 : 0,
  };
}

function sum(ground: readonly GroundSet[]): number {
  return ground.reduce((m2, { areaM2 }) => m2 + areaM2, 0);
}
