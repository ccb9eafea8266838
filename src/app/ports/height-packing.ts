import type { HeightRaster } from '../../terrain/height-raster';
import type { PackedHeights } from '../../terrain/terrain-tiles';

/** Packs and unpacks heights away from the screen's thread. */
export interface HeightPacking {
  /** Cuts heights into the tiles in which they are stored. The raster may be gone afterwards. */
  cut(raster: HeightRaster): Promise<readonly PackedHeights[]>;
  /** The heights of a stored tile; undefined where it was damaged. */
  unpack(bytes: Uint8Array<ArrayBuffer>): Promise<HeightRaster | undefined>;
}
