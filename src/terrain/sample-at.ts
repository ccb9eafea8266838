import type { HeightRaster } from './height-raster';

/** A place in a raster, counted in columns and rows, and how far outer samples stand for what lies beyond them, in steps. */
export interface SamplePlace {
  readonly column: number;
  readonly row: number;
  readonly edge: number;
}

/** Steps by which rounding may put a place that lies on an outer sample beyond it. */
const ROUNDING = 1e-6;

/**
 * The height at a place between samples by bilinear interpolation. Undefined outside the raster and where a sample that has a part
 * in it is not known.
 */
export function sampleAt(raster: HeightRaster, { column, row, edge }: SamplePlace): number | undefined {
  const { columns, rows } = raster;
  const reach = edge + ROUNDING;
  if (!(column >= -reach && row >= -reach && column <= columns - 1 + reach && row <= rows - 1 + reach))
    return undefined;
  const u = Math.min(columns - 1, Math.max(0, column));
  const v = Math.min(rows - 1, Math.max(0, row));
  const [left, top] = [Math.floor(u), Math.floor(v)];
  const [du, dv] = [u - left, v - top];
  let heightM = 0;
  for (const [c, r, weight] of [
    [left, top, (1 - du) * (1 - dv)],
    [left + 1, top, du * (1 - dv)],
    [left, top + 1, (1 - du) * dv],
    [left + 1, top + 1, du * dv],
  ] as const) {
    if (weight === 0) continue;
    const sample = raster.samples[r * columns + c];
    if (sample === undefined || Number.isNaN(sample) || sample === raster.noData) return undefined;
    heightM += weight * sample;
  }
  return heightM;
}
