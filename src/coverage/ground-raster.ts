import { packRows } from './pack-rows';
import type { LngLat } from '../geo/lng-lat';
import { type PixelOutline, tileKey, tileSide, toPixels } from './pixel-grid';
import { type Pass, passSpans, ringSpans } from './row-spans';
import { countsAt, type RunTile, withOneViewAPass } from './run-tile';

/** Ground as sparse tiles by `tileKey`; a tile that is not there is empty. */
export type GroundRaster = ReadonlyMap<number, RunTile>;

/**
 * The raster of passes: a pixel belongs to an outline if its centre does. `views` counts outlines, `passes` the passes of which
 * at least one outline has the pixel. Outlines are convex.
 */
export function rasterOfPasses(passes: Iterable<Pass>): GroundRaster {
  return packRows(passSpans([...passes]));
}

/** The raster of stretches that a log saw without taking single images: each pass is one view of its ground. */
export function rasterOfStretches(passes: Iterable<Pass>): GroundRaster {
  return new Map([...rasterOfPasses(passes)].map(([key, tile]) => [key, withOneViewAPass(tile)]));
}

/** The raster of polygons' rings: ground inside an odd number of the rings of any one polygon; 1 pass where there is any. */
export function rasterOfPolygons(polygons: Iterable<readonly PixelOutline[]>): GroundRaster {
  return packRows(ringSpans([...polygons]));
}

/** Passes and views of the pixel at a place; undefined where it was not seen. */
export function runAt(
  raster: GroundRaster,
  place: LngLat,
): { readonly passes: number; readonly views: number } | undefined {
  const [x, y] = toPixels(place).map(Math.floor);
  if (x === undefined || y === undefined) return undefined;
  const tile = raster.get(tileKey(Math.floor(x / tileSide), Math.floor(y / tileSide)));
  const counts = tile && countsAt(tile, x % tileSide, y % tileSide);
  return counts && counts.views > 0 ? counts : undefined;
}
