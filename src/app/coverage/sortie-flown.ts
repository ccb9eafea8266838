import { rasterOfPasses } from '../../coverage/ground-raster';
import { coverageTotal, measuredCoverage } from '../../coverage/measured-coverage';
import { planPasses } from '../../coverage/plan-passes';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import type { Season } from './laid-season';

/** How much of the strip of each transect, in flown order, the sortie's own evidence shows, 0 to 1; undefined without evidence. */
export function sortieFlown(plan: Plan, sortie: Sortie, { flights }: Season): readonly number[] | undefined {
  const own = flights.filter(({ evidence }) => evidence.sortieCode === sortie.code);
  if (own.length === 0) return undefined;
  const seen = own.map(({ seen: { photographed } }) => photographed);
  return planPasses({ sorties: [sortie], lineSpacingM: plan.lineSpacingM }).map((strip) => {
    const { groundM2, seenM2 } = coverageTotal(measuredCoverage(rasterOfPasses([strip]), seen));
    return groundM2 > 0 ? seenM2 / groundM2 : 0;
  });
}
