import { clipPaths } from './clip-paths';
import { degreeGrid } from './degree-grid';
import type { Polygon } from './polygon';

/** The ground that any of the polygons covers, as polygons that do not overlap. */
export function polygonUnion(polygons: readonly Polygon[]): Polygon[] {
  const grid = degreeGrid(polygons);
  return grid.toPolygons(clipPaths('union', { subject: grid.toPaths(polygons) }));
}
