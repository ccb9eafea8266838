import { readCrs } from '../../geo/read-crs';
import type { HeightRaster } from '../../terrain/height-raster';
import { rasterBounds, rasterResolutionM } from '../../terrain/raster-extent';
import { rasterTiles } from '../../terrain/raster-tiles';
import type { StoredTerrain, TerrainTileRef } from '../ports/map-store';

/** Steps between samples along a tile's edge: 132 KB a tile. */
const tileSteps = 256;

/** The coarser level takes every eighth sample, for views of the whole region. */
const coarseSteps = 8;

interface TerrainTile {
  readonly ref: TerrainTileRef;
  readonly raster: HeightRaster;
}

/** The tiles of a raster at both levels, a few at a time, so that the screen stays alive between them. */
export function* terrainTiles(raster: HeightRaster): Generator<readonly TerrainTile[]> {
  for (const [level, heights] of [
    [0, raster],
    [1, coarser(raster)],
  ] as const) {
    const tiles = rasterTiles(heights, tileSteps);
    for (let i = 0; i < tiles.length; i += 4) {
      yield tiles.slice(i, i + 4).map(({ column, row, bounds, raster: part }) => ({
        ref: { level, column, row, bounds },
        raster: part,
      }));
    }
  }
}

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
