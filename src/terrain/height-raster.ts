/**
 * Heights of the ground on a regular grid, as plain data that can be stored and handed to a worker: sample (column, row) lies
 * at `x0 + column * stepX`, `y0 + row * stepY` of its coordinate system, rows one after the other.
 */
export interface HeightRaster {
  /** What `geo/read-crs` reads: an EPSG code (`EPSG:4326`) or WKT. */
  readonly crs: string;
  readonly columns: number;
  readonly rows: number;
  /** Centre of the first sample and the steps to the next column and row, in the unit of the CRS; `stepY` is negative where rows run south. */
  readonly x0: number;
  readonly y0: number;
  readonly stepX: number;
  readonly stepY: number;
  /** Above mean sea level, m. */
  readonly samples: Int16Array | Float32Array;
  /** Value of a sample that is not known; NaN never is. */
  readonly noData?: number;
}

/** Throws where the samples are not columns x rows. */
export function checkRaster({ columns, rows, samples, stepX, stepY }: HeightRaster): void {
  if (samples.length !== columns * rows) throw new Error(`${samples.length} samples for ${columns} x ${rows}.`);
  if (!(Number.isFinite(stepX) && Number.isFinite(stepY)) || stepX === 0 || stepY === 0) {
    throw new Error(`Steps of ${stepX}, ${stepY} between samples.`);
  }
}
