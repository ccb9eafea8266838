import type { Bounds } from '../../geo/bounds';
import type { HeightRaster } from '../../terrain/height-raster';

/** Heights of the ground that lie on the device. */
export interface TerrainSource {
  /** The rasters, or tiles of them, that touch a box; none where no heights are known. */
  heights(bounds: Bounds): Promise<readonly HeightRaster[]>;
}
