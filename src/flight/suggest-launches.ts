import { isInObstacle, type ObstacleMap } from '../geo/obstacle-map';
import type { FlightPattern } from './flight-pattern';

/**
 * Where one launch site reaches everything: between the first and the last point of the order, so that nearly nothing is flown
 * without the camera. Otherwise the fewest sites, roughly, from which every transect end lies within `reachM`: each in the middle
 * of the ends nearest to it, one more each time until all are within reach; never inside a hole or no-fly zone. In the turned
 * plane.
 */
export function suggestLaunches(
  { ends, first, last }: Pick<FlightPattern, 'ends' | 'first' | 'last'>,
  obstacles: ObstacleMap,
  reachM: number,
): readonly (readonly [number, number])[] {
  const between = middleOf([first, last]);
  if (!isInObstacle(obstacles, ...between) && farthestEnd(ends, [between]).awayM <= reachM) return [between];
  let sites: readonly (readonly [number, number])[] = [middleOf(ends)];
  for (let most = 1; most <= MOST_SITES; most++) {
    for (let round = 0; round < ROUNDS; round++) sites = settle(ends, sites);
    const free = sites.map((site) => (isInObstacle(obstacles, ...site) ? nearestTo(ends, site) : site));
    const lost = farthestEnd(ends, free);
    if (most === MOST_SITES || lost.awayM <= reachM) return free;
    sites = [...sites, lost.end];
  }
  return sites;
}

const MOST_SITES = 200;
const ROUNDS = 6;

type Point = readonly [number, number];

/** Moves each site to the middle of the box of the ends nearest to it. */
function settle(ends: readonly Point[], sites: readonly Point[]): readonly Point[] {
  const groups: Point[][] = sites.map(() => []);
  for (const end of ends) groups[nearestIndex(sites, end)]?.push(end);
  return groups.flatMap((group) => (group.length > 0 ? [middleOf(group)] : []));
}

function middleOf(points: readonly Point[]): Point {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [u, v] of points) {
    left = Math.min(left, u);
    right = Math.max(right, u);
    low = Math.min(low, v);
    high = Math.max(high, v);
  }
  return [(left + right) / 2, (low + high) / 2];
}

function farthestEnd(ends: readonly Point[], sites: readonly Point[]): { end: Point; awayM: number } {
  let found: { end: Point; awayM: number } = { end: [0, 0], awayM: -1 };
  for (const end of ends) {
    const site = nearestTo(sites, end);
    const awayM = Math.hypot(site[0] - end[0], site[1] - end[1]);
    if (awayM > found.awayM) found = { end, awayM };
  }
  return found;
}

function nearestTo(points: readonly Point[], to: Point): Point {
  return points[nearestIndex(points, to)] ?? to;
}

function nearestIndex(points: readonly Point[], to: Point): number {
  let [found, nearest] = [0, Infinity];
  points.forEach(([u, v], i) => {
    const away = Math.hypot(u - to[0], v - to[1]);
    if (away < nearest) [found, nearest] = [i, away];
  });
  return found;
}
