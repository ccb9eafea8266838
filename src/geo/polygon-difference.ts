import { clipPaths } from './clip-paths';
import { degreeGrid } from './degree-grid';
import type { Polygon } from './polygon';

/** The ground that any polygon of `from` covers and none of `without`, as polygons that do not overlap. */
export function polygonDifference(from: readonly Polygon[], without: readonly Polygon[]): Polygon[] {
  const grid = degreeGrid([...from, ...without]);
  return grid.toPolygons(clipPaths('difference', { subject: grid.toPaths(from), clip: grid.toPaths(without) }));
}
