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
  const sample = thinned(ends, reachM * SAMPLE_SHARE);
  let sites: readonly Point[] = [middleOf(sample)];
  for (let tries = 1; ; tries++) {
    for (let round = 0; round < ROUNDS; round++) sites = settle(sample, sites);
    const free = sites.map((site) => (isInObstacle(obstacles, ...site) ? nearestTo(ends, site) : site));
    const isLast = tries === MOST_TRIES || free.length >= MOST_SITES;
    const isNear = farthestEnd(sample, free).awayM <= reachM;
    if (isLast || (isNear && farthestEnd(ends, free).awayM <= reachM)) return free;
    sites = withFarthest(isNear ? ends : sample, free, reachM);
  }
}

type Point = readonly [number, number];

const MOST_SITES = 200;
const MOST_TRIES = 40;
const ROUNDS = 6;
/** Sites settle among one place for each square of this share of the reach; whether all is in reach is asked of every place. */
const SAMPLE_SHARE = 1 / 6;
/** One more site at a time while they are few; then a share of them at once, so that many sites take seconds, not minutes. */
const SHARE_MORE = 1 / 8;

/** One of the places in each square of a grid. */
function thinned(places: readonly Point[], sideM: number): readonly Point[] {
  const inSquare = new Map<string, Point>();
  for (const place of places) {
    const key = `${Math.floor(place[0] / sideM)},${Math.floor(place[1] / sideM)}`;
    if (!inSquare.has(key)) inSquare.set(key, place);
  }
  return [...inSquare.values()];
}

/** The sites and, one after another, the places farthest from all of them that are out of reach. */
function withFarthest(ends: readonly Point[], sites: readonly Point[], reachM: number): readonly Point[] {
  const more = [...sites];
  const most = Math.min(MOST_SITES, sites.length + Math.ceil(sites.length * SHARE_MORE));
  const awayM2 = Float64Array.from(ends, (end) => distanceM2(nearestTo(sites, end), end));
  while (more.length < most) {
    const lost = awayM2.reduce((farthest, away, i) => (away > (awayM2[farthest] ?? 0) ? i : farthest), 0);
    const added = ends[lost];
    if (!added || (awayM2[lost] ?? 0) <= reachM * reachM) break;
    more.push(added);
    ends.forEach((end, i) => (awayM2[i] = Math.min(awayM2[i] ?? 0, distanceM2(added, end))));
  }
  return more;
}

function distanceM2(a: Point, b: Point): number {
  const [du, dv] = [a[0] - b[0], a[1] - b[1]];
  return du * du + dv * dv;
}

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
  let found: { end: Point; awayM2: number } = { end: [0, 0], awayM2: 0 };
  for (const end of ends) {
    const awayM2 = distanceM2(nearestTo(sites, end), end);
    if (awayM2 > found.awayM2) found = { end, awayM2 };
  }
  return { end: found.end, awayM: Math.sqrt(found.awayM2) };
}

function nearestTo(points: readonly Point[], to: Point): Point {
  return points[nearestIndex(points, to)] ?? to;
}

function nearestIndex(points: readonly Point[], to: Point): number {
  let [found, nearest] = [0, Infinity];
  for (let i = 0; i < points.length; i++) {
    const point = points[i];
    const away = point ? distanceM2(point, to) : Infinity;
    if (away < nearest) [found, nearest] = [i, away];
  }
  return found;
}
