import { distanceM } from '../../geo/geodesic';
import type { Issue } from '../../survey/issue';
import type { Sortie } from '../../survey/sortie';
import type { SortieContext } from './sortie-context';

/** The planner measures in its plane: this much of the range is its error at most. */
const ROUNDING = 1.001;

/** `plan-range` where a sortie goes farther from its launch site than the range. */
export function checkRange({ code, launch, legs }: Sortie, { aircraft, parameters }: SortieContext): readonly Issue[] {
  const rangeM = parameters.rangeM ?? aircraft.rangeM;
  let farM = 0;
  for (const { points } of legs) for (const { position } of points) farM = Math.max(farM, distanceM(launch, position));
  if (farM <= rangeM * ROUNDING) return [];
  return [{ code: 'plan-range', severity: 'error', where: { sortie: code }, values: { sortie: code, farM, rangeM } }];
}
