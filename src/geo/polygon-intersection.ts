import { clipPaths } from './clip-paths';
import { degreeGrid } from './degree-grid';
import type { Polygon } from './polygon';

/** The ground that a polygon of `some` and one of `others` both cover, as polygons that do not overlap. */
export function polygonIntersection(some: readonly Polygon[], others: readonly Polygon[]): Polygon[] {
  const grid = degreeGrid([...some, ...others]);
  return grid.toPolygons(clipPaths('intersection', { subject: grid.toPaths(some), clip: grid.toPaths(others) }));
}
