import { boundsOf, grownBounds } from '../../geo/bounds';
import type { HeightRaster } from '../../terrain/height-raster';
import type { TerrainSource } from '../ports/terrain-source';
import type { Records } from '../records';

/** Ways to launch sites and home lie up to this far outside the areas, degrees: 5 to 8 km here. */
const marginDeg = 0.07;

/** Heights around areas and the places beside them; undefined where the device keeps none. */
export async function terrainAround(
  areaIds: readonly string[],
  records: Records,
  source: TerrainSource | undefined,
): Promise<readonly HeightRaster[] | undefined> {
  const bounds = boundsOf(areaIds.flatMap((id) => records.area.get(id)?.polygon[0] ?? []));
  if (!source || !bounds) return undefined;
  const rasters = await source.heights(grownBounds(bounds, marginDeg));
  return rasters.length === 0 ? undefined : rasters;
}
