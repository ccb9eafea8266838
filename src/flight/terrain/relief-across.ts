import { boundsOf } from '../../geo/bounds';
import { destination } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import type { HeightGrid } from '../../terrain/height-grid';

/** Places looked at along each side of the areas' box, and directions at each. */
const PLACES = 24;
const DIRECTIONS = 8;
/** Of the rises found the one that all but this share stay below: a single cliff does not set the spacing of a whole plan. */
const STEEPEST_LEFT_OUT = 0.02;

/** How much higher than below the aircraft the ground is at `acrossM` to any side, over areas, m; 0 where nothing is known. */
export function reliefAcross(grid: HeightGrid, areas: readonly Polygon[], acrossM: number): number {
  const bounds = boundsOf(areas.flatMap(([outer]) => outer));
  if (!bounds) return 0;
  const rises: number[] = [];
  for (let i = 0; i < PLACES * PLACES; i++) {
    const east = ((i % PLACES) + 0.5) / PLACES;
    const north = (Math.floor(i / PLACES) + 0.5) / PLACES;
    const place: LngLat = [
      bounds.west + east * (bounds.east - bounds.west),
      bounds.south + north * (bounds.north - bounds.south),
    ];
    const ownM = grid.heightAt(place);
    if (ownM === undefined) continue;
    for (let d = 0; d < DIRECTIONS; d++) {
      const besideM = grid.heightAt(destination(place, (360 * d) / DIRECTIONS, acrossM));
      if (besideM !== undefined) rises.push(Math.max(0, besideM - ownM));
    }
  }
  rises.sort((a, b) => a - b);
  return rises[Math.floor(rises.length * (1 - STEEPEST_LEFT_OUT))] ?? 0;
}
