import type { Polygon } from '../../geo/polygon';
import type { Area } from '../../survey/area';
import { zhambylSettlements } from '../../survey/zhambyl-settlements';
import type { Records } from '../records';

/** The district that holds most of a polygon, by the boundaries of the operation, else suggested by the nearest settlement. */
export async function districtOf(polygon: Polygon, records: Records): Promise<Pick<Area, 'district'>> {
  const { assignDistrict } = await import('../../survey/assign-district');
  const district = assignDistrict(polygon, {
    districts: [...records.district.values()],
    settlements: zhambylSettlements,
  });
  return district ? { district } : {};
}
