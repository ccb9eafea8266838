import type { Bounds } from '../geo/bounds';
import { toHeightBytes } from './height-bytes';
import type { HeightRaster } from './height-raster';
import { rasterTiles } from './raster-tiles';

/** Steps between samples along a tile's edge: 132 KB a tile. */
const tileSteps = 256;

/** The coarser level takes every eighth sample, for views of the whole region. */
const coarseSteps = 8;

/** A tile of heights as it is stored. */
export interface PackedHeights {
  readonly ref: { readonly level: 0 | 1; readonly column: number; readonly row: number; readonly bounds: Bounds };
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The tiles of a raster at both levels, packed: a few seconds for a degree at 1 arc second. */
export function terrainTiles(raster: HeightRaster): readonly PackedHeights[] {
  const levels = [
    { level: 0, heights: raster },
    { level: 1, heights: coarser(raster) },
  ] as const;
  return levels.flatMap(({ level, heights }) =>
    rasterTiles(heights, tileSteps).map(({ column, row, bounds, raster: part }) => ({
      ref: { level, column, row, bounds },
      bytes: toHeightBytes(part),
    })),
  );
}

function coarser(raster: HeightRaster): HeightRaster {
  const columns = Math.floor((raster.columns - 1) / coarseSteps) + 1;
  const rows = Math.floor((raster.rows - 1) / coarseSteps) + 1;
  const samples =
    raster.samples instanceof Int16Array ? new Int16Array(columns * rows) : new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      samples[row * columns + column] =
        raster.samples[row * coarseSteps * raster.columns + column * coarseSteps] ?? Number.NaN;
    }
  }
  return { ...raster, columns, rows, samples, stepX: raster.stepX * coarseSteps, stepY: raster.stepY * coarseSteps };
}
