import type { Bounds } from '../geo/bounds';
import type { GroundRaster } from './ground-raster';
import { fromPixels, tileOf, tileSide } from './pixel-grid';

/** The box of a raster's tiles; undefined where it has none. */
export function groundBounds(raster: GroundRaster): Bounds | undefined {
  if (raster.size === 0) return undefined;
  const tiles = [...raster.keys()].map(tileOf);
  const [columns, rows] = [tiles.map(([column]) => column), tiles.map(([, row]) => row)];
  const [west, north] = fromPixels(Math.min(...columns) * tileSide, Math.min(...rows) * tileSide);
  const [east, south] = fromPixels((Math.max(...columns) + 1) * tileSide, (Math.max(...rows) + 1) * tileSide);
  return { west, south, east, north };
}
