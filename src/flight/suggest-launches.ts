import { isInObstacle, type ObstacleMap } from '../geo/obstacle-map';
import type { FlightPattern } from './flight-pattern';

/**
 * Where one launch site reaches everything: between the first and the last point of the order, so that nearly nothing is flown
 * without the camera. Otherwise the fewest sites, roughly, from which every transect lies within `reachM`: each in the middle
 * of the places nearest to it, one more each time until all are within reach; never inside a hole or no-fly zone. In the turned
 * plane.
 */
export function suggestLaunches(
  pattern: Pick<FlightPattern, 'ends' | 'first' | 'last'>,
  obstacles: ObstacleMap,
  reachM: number,
): readonly (readonly [number, number])[] {
  const ends = placesAlong(pattern.ends, reachM / 2);
  const between = middleOf([pattern.first, pattern.last]);
  if (!isInObstacle(obstacles, ...between) && farthestEnd(ends, [between]).awayM <= reachM) return [between];
  let sites: readonly (readonly [number, number])[] = [middleOf(ends)];
  for (let tries = 1; ; tries++) {
    for (let round = 0; round < ROUNDS; round++) sites = settle(ends, sites);
    const free = sites.map((site) => (isInObstacle(obstacles, ...site) ? nearestTo(ends, site) : site));
    if (tries === MOST_TRIES || free.length >= MOST_SITES || farthestEnd(ends, free).awayM <= reachM) return free;
    sites = withFarthest(ends, free, reachM);
  }
}

const MOST_SITES = 200;
const MOST_TRIES = 40;
const ROUNDS = 6;
/** One more site at a time while they are few; then a share of them at once, so that many sites take seconds, not minutes. */
const SHARE_MORE = 1 / 8;

/** The sites and, one after another, the places farthest from all of them that are out of reach. */
function withFarthest(ends: readonly Point[], sites: readonly Point[], reachM: number): readonly Point[] {
  const more = [...sites];
  const most = Math.min(MOST_SITES, sites.length + Math.ceil(sites.length * SHARE_MORE));
  while (more.length < most) {
    const lost = farthestEnd(ends, more);
    if (lost.awayM <= reachM) break;
    more.push(lost.end);
  }
  return more;
}

type Point = readonly [number, number];

/** The ends of transects, and places between the two ends of each, at most `stepM` apart: a battery may end in mid-line. */
function placesAlong(ends: readonly Point[], stepM: number): readonly Point[] {
  return ends.flatMap(([u, v], i): readonly Point[] => {
    const to = i % 2 === 0 ? ends[i + 1] : undefined;
    const steps = to ? Math.ceil(Math.hypot(to[0] - u, to[1] - v) / stepM) : 1;
    return Array.from({ length: Math.max(1, steps) }, (_, k): Point => {
      const share = k / Math.max(1, steps);
      return to ? [u + (to[0] - u) * share, v + (to[1] - v) * share] : [u, v];
    });
  });
}

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
