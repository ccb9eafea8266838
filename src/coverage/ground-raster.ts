import { fillConvex, fillRings } from './fill-rows';
import type { PixelOutline } from './pixel-grid';
import { type RunTile, withOneViewAPass } from './run-tile';
import { spanList } from './span-list';

/** Ground as sparse tiles by `tileKey`; a tile that is not there is empty. */
export type GroundRaster = ReadonlyMap<number, RunTile>;

/** Ground that was seen in one go: the convex outlines of a transect's images, of one stretch of a log, of one strip. */
export type Pass = readonly PixelOutline[];

/**
 * The raster of passes: a pixel belongs to an outline if its centre does. `views` counts outlines, `passes` the passes of which
 * at least one outline has the pixel. Outlines are convex.
 */
export function rasterOfPasses(passes: Iterable<Pass>): GroundRaster {
  const spans = spanList();
  for (const outlines of passes) {
    for (const outline of outlines) fillConvex(outline, spans.add);
    spans.nextPass();
  }
  return spans.pack();
}

/** The raster of stretches that a log saw without taking single images: each pass is one view of its ground. */
export function rasterOfStretches(passes: Iterable<Pass>): GroundRaster {
  return new Map([...rasterOfPasses(passes)].map(([key, tile]) => [key, withOneViewAPass(tile)]));
}

/** The raster of polygons' rings: ground inside an odd number of the rings of any one polygon; 1 pass where there is any. */
export function rasterOfPolygons(polygons: Iterable<readonly PixelOutline[]>): GroundRaster {
  const spans = spanList();
  for (const rings of polygons) fillRings(rings, spans.add);
  return spans.pack();
}
