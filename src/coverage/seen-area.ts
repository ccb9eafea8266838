import type { GroundRaster } from './ground-raster';
import { pixelAreasM2, tileOf } from './pixel-grid';
import { sumTiles, type TileLayer } from './run-tile';

/** Ground that at least one of the rasters shows, each pixel once, m2. */
export function seenAreaM2(rasters: Iterable<GroundRaster>): number {
  const layers = new Map<number, TileLayer[]>();
  for (const raster of rasters) {
    for (const [key, tile] of raster) layers.set(key, [...(layers.get(key) ?? []), { tile, day: 0 }]);
  }
  let seenM2 = 0;
  for (const [key, tiles] of layers) {
    const areas = pixelAreasM2(tileOf(key)[1]);
    sumTiles(tiles, (run) => {
      if (run.views > 0) seenM2 += (run.last - run.first + 1) * (areas[run.row] ?? 0);
    });
  }
  return seenM2;
}
