import type { Bounds } from '../geo/bounds';
import type { HeightRaster } from './height-raster';
import { rasterBounds } from './raster-extent';

/** A part of a raster that stands for itself, and the box it covers. */
export interface RasterTile {
  readonly column: number;
  readonly row: number;
  readonly bounds: Bounds;
  readonly raster: HeightRaster;
}

/**
 * A raster cut into tiles of `size` x `size` steps, fewer at the east and south edge. Neighbours share one line of samples, so that heights between
 * them are known from one tile alone; tiles without a single known height are left out.
 */
export function rasterTiles(raster: HeightRaster, size: number): readonly RasterTile[] {
  const tiles: RasterTile[] = [];
  for (let row = 0; row * size < Math.max(1, raster.rows - 1); row++) {
    for (let column = 0; column * size < Math.max(1, raster.columns - 1); column++) {
      const tile = cut(raster, { column: column * size, row: row * size, size });
      if (!tile.samples.some((sample) => !Number.isNaN(sample) && sample !== raster.noData)) continue;
      tiles.push({ column, row, bounds: rasterBounds(tile), raster: tile });
    }
  }
  return tiles;
}

function cut(
  raster: HeightRaster,
  { column, row, size }: { readonly column: number; readonly row: number; readonly size: number },
): HeightRaster {
  const columns = Math.min(size + 1, raster.columns - column);
  const rows = Math.min(size + 1, raster.rows - row);
  const samples =
    raster.samples instanceof Int16Array ? new Int16Array(columns * rows) : new Float32Array(columns * rows);
  for (let r = 0; r < rows; r++) {
    const from = (row + r) * raster.columns + column;
    samples.set(raster.samples.subarray(from, from + columns), r * columns);
  }
  const x0 = raster.x0 + column * raster.stepX;
  const y0 = raster.y0 + row * raster.stepY;
  return { ...raster, columns, rows, x0, y0, samples };
}
