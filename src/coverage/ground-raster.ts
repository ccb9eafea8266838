import { packRows } from './pack-rows';
import type { PixelOutline } from './pixel-grid';
import { type Pass, passSpans, ringSpans } from './row-spans';
import { type RunTile, withOneViewAPass } from './run-tile';

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
