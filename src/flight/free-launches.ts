import { isInObstacle, type ObstacleMap } from '../geo/obstacle-map';
import type { PlanePoint } from './flight-route';

const CLEAR_OF_EDGE_M = 0.3;
const STEPS_ASIDE_M = [0, 0.6, 1.2, 2.4];
const DIRECTIONS = 16;

/**
 * Where to plan from for each launch site: its own place, a step aside where it lies on the very edge of a hole or no-fly zone, or
 * undefined where it lies inside one.
 */
export function freeLaunches(
  launches: readonly PlanePoint[],
  obstacles: ObstacleMap,
): readonly (PlanePoint | undefined)[] {
  if (obstacles.rings.length === 0) return launches;
  return launches.map((site) => {
    for (const aside of STEPS_ASIDE_M) {
      const found = around(site, aside).find((point) => isFree(point, obstacles));
      if (found) return found;
    }
    return undefined;
  });
}

function isFree(point: PlanePoint, obstacles: ObstacleMap): boolean {
  return [point, ...around(point, CLEAR_OF_EDGE_M)].every(([u, v]) => !isInObstacle(obstacles, u, v));
}

function around([u, v]: PlanePoint, radiusM: number): PlanePoint[] {
  if (radiusM === 0) return [[u, v]];
  return Array.from({ length: DIRECTIONS }, (_, i): PlanePoint => {
    const angle = (i * 2 * Math.PI) / DIRECTIONS;
    return [u + radiusM * Math.cos(angle), v + radiusM * Math.sin(angle)];
  });
}
