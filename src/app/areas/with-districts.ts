import type { Area } from '../../survey/area';
import type { District } from '../../survey/district';
import { districtOf } from './area-district';
import type { Records } from '../records';

/**
 * New areas with their district and, where boundaries come in, the areas of the operation too. What a person said of an
 * area's district stays.
 */
export async function withDistricts(
  areas: readonly Area[],
  { districts, records }: { readonly districts: readonly District[]; readonly records: Records },
): Promise<readonly Area[]> {
  const table = new Map([...records.district, ...districts.map((district) => [district.id, district] as const)]);
  const given = new Set(areas.map(({ id }) => id));
  const others = districts.length > 0 ? [...records.area.values()].filter(({ id }) => !given.has(id)) : [];
  return Promise.all(
    [...areas, ...others].map(async (area) =>
      area.district?.by === 'person'
        ? area
        : { ...area, ...(await districtOf(area.polygon, { ...records, district: table })) },
    ),
  );
}
