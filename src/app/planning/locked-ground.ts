import { bufferLines } from '../../geo/buffer-lines';
import { areaM2 } from '../../geo/geodesic';
import { offsetPolygons } from '../../geo/offset-polygons';
import type { Polygon } from '../../geo/polygon';
import { polygonDifference } from '../../geo/polygon-difference';
import { polygonIntersection } from '../../geo/polygon-intersection';
import type { PlannedFlight } from '../../flight/flight-task';
import type { Sortie } from '../../survey/sortie';
import type { Records } from '../records';
import type { PlanDraft } from './plan-draft';
import type { LockedSorties } from './with-locked';

/** Ground narrower than this share of the line spacing is no ground for a line of its own. */
const narrowShare = 0.6;

/** Sorties of a draft's plan as locked, with the ground that they leave to the others. */
export function lockedSorties(
  { ground, areaIds }: Pick<PlanDraft, 'ground' | 'areaIds'>,
  plan: PlannedFlight,
  { codes, records }: { readonly codes: ReadonlySet<string>; readonly records: Pick<Records, 'area'> },
): LockedSorties {
  const sorties = plan.sorties.filter(({ code }) => codes.has(code));
  const whole = ground ?? areaIds.flatMap((id) => records.area.get(id) ?? []).map(({ polygon }) => polygon);
  return { sorties, plan, ...lockedGround(whole, sorties, plan.lineSpacingM) };
}

/** What the strips of sorties leave of ground, slivers between strips and at edges left out; and the hectares that the strips show. */
export function lockedGround(
  ground: readonly Polygon[],
  sorties: readonly Sortie[],
  lineSpacingM: number,
): { readonly rest: readonly Polygon[]; readonly shownHa: number } {
  const lines = sorties.flatMap(({ legs }) =>
    legs.filter(({ kind }) => kind === 'transect').map(({ points }) => points.map(({ position }) => position)),
  );
  const strips = bufferLines(lines, lineSpacingM / 2);
  const left = polygonDifference(ground, strips);
  const halfM = (narrowShare * lineSpacingM) / 2;
  const wide = offsetPolygons(offsetPolygons(left, -halfM, { corners: 'sharp' }), halfM, { corners: 'sharp' });
  return {
    rest: polygonIntersection(wide, left),
    shownHa: areaM2(polygonIntersection(ground, strips)) / 10_000,
  };
}
