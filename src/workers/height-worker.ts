import { expose, transfer } from 'comlink';
import { fromHeightBytes } from '../terrain/height-bytes';
import type { HeightRaster } from '../terrain/height-raster';
import { type PackedHeights, terrainTiles } from '../terrain/terrain-tiles';

/** Heights are packed and unpacked here. */
const heights = {
  cut(raster: HeightRaster): readonly PackedHeights[] {
    const tiles = terrainTiles(raster);
    return transfer(
      tiles,
      tiles.map(({ bytes }) => bytes.buffer),
    );
  },

  unpack(bytes: Uint8Array): HeightRaster | undefined {
    const raster = fromHeightBytes(bytes);
    return raster && transfer(raster, [raster.samples.buffer]);
  },
};

export type HeightWorker = typeof heights;

expose(heights);
