import { readCrs } from '../../geo/read-crs';
import type { HeightRaster } from '../../terrain/height-raster';
import { rasterBounds, rasterResolutionM } from '../../terrain/raster-extent';
import type { StoredTerrain } from '../ports/map-store';

/** What is known of a terrain before its tiles are stored. */
export function newTerrain(
  raster: HeightRaster,
  known: Pick<StoredTerrain, 'id' | 'name' | 'addedAt' | 'look'>,
): StoredTerrain | undefined {
  const reading = readCrs(raster.crs);
  if (!('crs' in reading)) return undefined;
  const [bounds, resolutionM] = [rasterBounds(raster, reading.crs), rasterResolutionM(raster, reading.crs)];
  return { kind: 'terrain', ...known, storedBytes: 0, bounds, resolutionM, tiles: [] };
}
