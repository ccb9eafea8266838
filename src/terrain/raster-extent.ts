import { type Bounds, boundsOf } from '../geo/bounds';
import type { Crs } from '../geo/crs';
import { distanceM } from '../geo/geodesic';
import type { LngLat } from '../geo/lng-lat';
import { readCrs } from '../geo/read-crs';
import type { HeightRaster } from './height-raster';

const EDGE_PLACES = 16;

/** The box in degrees around a raster, half a step beyond its outer samples; edges that are bent in degrees are followed. */
export function rasterBounds(raster: HeightRaster, crs: Crs = crsOf(raster)): Bounds {
  const { columns, rows } = raster;
  const places: LngLat[] = [];
  for (let i = 0; i <= EDGE_PLACES; i++) {
    const column = -0.5 + (columns * i) / EDGE_PLACES;
    const row = -0.5 + (rows * i) / EDGE_PLACES;
    for (const [c, r] of [
      [column, -0.5],
      [column, rows - 0.5],
      [-0.5, row],
      [columns - 0.5, row],
    ] as const) {
      places.push(placeOf(raster, crs, [c, r]));
    }
  }
  const bounds = boundsOf(places);
  if (!bounds) throw new Error('A raster has no place.');
  return bounds;
}

/** Distance between neighbouring samples in the middle of a raster, the longer of the two ways, m. */
export function rasterResolutionM(raster: HeightRaster, crs: Crs = crsOf(raster)): number {
  const [c, r] = [(raster.columns - 1) / 2, (raster.rows - 1) / 2];
  const middle = placeOf(raster, crs, [c, r]);
  return Math.max(
    distanceM(middle, placeOf(raster, crs, [c + 1, r])),
    distanceM(middle, placeOf(raster, crs, [c, r + 1])),
  );
}

function placeOf({ x0, y0, stepX, stepY }: HeightRaster, crs: Crs, [column, row]: readonly [number, number]): LngLat {
  return crs.toLngLat(x0 + column * stepX, y0 + row * stepY);
}

function crsOf({ crs: name }: HeightRaster): Crs {
  const reading = readCrs(name);
  if (!('crs' in reading)) throw new Error(`A height raster has the unknown coordinate system "${name}".`);
  return reading.crs;
}
