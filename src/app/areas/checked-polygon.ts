import { checkPolygon } from '../../geo/check-polygon';
import type { Polygon } from '../../geo/polygon';
import { toCanonicalPolygon } from '../../geo/to-canonical-polygon';
import { writeDecimal } from '../../geo/coordinates/write-decimal';
import type { AppContext } from '../app-context';

/** The polygon in canonical form if it can be kept; else the person is told what is wrong and where. */
export function checkedPolygon(context: AppContext, polygon: Polygon): Polygon | undefined {
  const check = checkPolygon(polygon);
  if (check.valid) return toCanonicalPolygon(polygon);
  context.tell([
    {
      code: `area-${check.reason}`,
      severity: 'error',
      ...(check.at && { where: { at: check.at }, values: { place: writeDecimal(check.at) } }),
    },
  ]);
  return undefined;
}
