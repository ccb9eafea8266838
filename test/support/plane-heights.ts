import type { HeightRaster } from '../../src/terrain/height-raster';

export interface PlaneHeights {
  readonly west?: number;
  readonly north?: number;
  /** Degrees between samples. */
  readonly step?: number;
  readonly columns?: number;
  readonly rows?: number;
}

/** A raster on WGS84 whose heights follow a function of longitude and latitude. */
export function heightsBy(
  heightOf: (lng: number, lat: number) => number,
  { west = 71.9, north = 44.6, step = 0.001, columns = 201, rows = 201 }: PlaneHeights = {},
): HeightRaster {
  const samples = new Float32Array(columns * rows);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) samples[r * columns + c] = heightOf(west + c * step, north - r * step);
  }
  return { crs: 'EPSG:4326', columns, rows, x0: west, y0: north, stepX: step, stepY: -step, samples };
}
