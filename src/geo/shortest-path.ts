import { blockingGroup, isTaut, type ObstacleMap } from './obstacle-map';

/**
 * Corners of the shortest path between two points outside all obstacles, as x, y pairs without the two points themselves:
 * empty for a straight leg, undefined where there is no way. A* over the corners of the obstacle groups that have been found
 * in the way; a group joins as soon as any leg looked at runs into it.
 */
export function shortestPath(
  map: ObstacleMap,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): Float64Array | undefined {
  const first = blockingGroup(map, ax, ay, bx, by);
  if (first < 0) return new Float64Array();
  const active = new Set([first]);
  for (;;) {
    const met = new Set<number>();
    const path = pathAround(map, active, met, { ax, ay, bx, by });
    const fresh = [...met].filter((group) => !active.has(group));
    if (fresh.length === 0) return path;
    for (const group of fresh) active.add(group);
  }
}

interface Ends {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** A search over nodes: the corners, then the start, then the goal. */
interface Search {
  readonly map: ObstacleMap;
  /** The corner of each node but the last two. */
  readonly corners: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Straight on to the goal, and the shortest known way from the start, m. */
  readonly aheadM: Float64Array;
  readonly lengthM: Float64Array;
  readonly previous: Int32Array;
  readonly done: Uint8Array;
  readonly met: Set<number>;
}

function pathAround(
  map: ObstacleMap,
  active: ReadonlySet<number>,
  met: Set<number>,
  ends: Ends,
): Float64Array | undefined {
  const search = newSearch(map, active, met, ends);
  const goal = search.corners.length + 1;
  for (;;) {
    const at = nearestOpen(search);
    if (at < 0) return undefined;
    if (at === goal) return cornersOnWay(search);
    search.done[at] = 1;
    goOnFrom(search, at);
  }
}

function newSearch(map: ObstacleMap, active: ReadonlySet<number>, met: Set<number>, { ax, ay, bx, by }: Ends): Search {
  const corners = cornersOf(map, active);
  const n = corners.length;
  const [x, y, aheadM] = [new Float64Array(n + 2), new Float64Array(n + 2), new Float64Array(n + 2)];
  for (let i = 0; i < n; i++) {
    const corner = corners[i] ?? 0;
    x[i] = map.corners[2 * corner] ?? 0;
    y[i] = map.corners[2 * corner + 1] ?? 0;
  }
  [x[n], y[n], x[n + 1], y[n + 1]] = [ax, ay, bx, by];
  for (let i = 0; i < n + 2; i++) aheadM[i] = distance((x[i] ?? 0) - bx, (y[i] ?? 0) - by);
  const lengthM = new Float64Array(n + 2).fill(Infinity);
  lengthM[n] = 0;
  const previous = new Int32Array(n + 2).fill(-1);
  return { map, corners, x, y, aheadM, lengthM, previous, done: new Uint8Array(n + 2), met };
}

/** Looks from a node at all that its shortest way may go on to. */
function goOnFrom(search: Search, at: number): void {
  const { map, corners, x, y, aheadM, lengthM, previous, done } = search;
  const n = corners.length;
  const [xAt = 0, yAt = 0, soFarM = 0] = [x[at], y[at], lengthM[at]];
  for (let to = 0; to < n + 2; to++) {
    if (done[to]) continue;
    const [xTo = 0, yTo = 0] = [x[to], y[to]];
    const throughM = soFarM + distance(xAt - xTo, yAt - yTo);
    if (throughM >= (lengthM[to] ?? 0) || throughM + (aheadM[to] ?? 0) > (lengthM[n + 1] ?? 0)) continue;
    if (at < n && !isTaut(map, corners[at] ?? 0, xTo, yTo)) continue;
    if (to < n && !isTaut(map, corners[to] ?? 0, xAt, yAt)) continue;
    if (isBlocked(search, at, to)) continue;
    lengthM[to] = throughM;
    previous[to] = at;
  }
}

function isBlocked({ map, corners, x, y, met }: Search, i: number, j: number): boolean {
  const n = corners.length;
  const group =
    i < n && j < n
      ? groupBetween(map, corners[i] ?? 0, corners[j] ?? 0)
      : blockingGroup(map, x[i] ?? 0, y[i] ?? 0, x[j] ?? 0, y[j] ?? 0);
  if (group >= 0) met.add(group);
  return group >= 0;
}

function distance(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy);
}

/** Corners of all active groups, in the order of the map. */
function cornersOf({ cornersOfGroup }: ObstacleMap, active: ReadonlySet<number>): Int32Array {
  const [first] = active;
  if (active.size === 1 && first !== undefined) return cornersOfGroup[first] ?? new Int32Array();
  return Int32Array.from([...active].flatMap((group) => [...(cornersOfGroup[group] ?? [])])).sort();
}

function groupBetween(map: ObstacleMap, i: number, j: number): number {
  const [a, b] = i < j ? [i, j] : [j, i];
  const key = a * (map.corners.length / 2) + b;
  const known = map.seen.get(key);
  if (known !== undefined) return known;
  const c = map.corners;
  const group = blockingGroup(map, c[2 * a] ?? 0, c[2 * a + 1] ?? 0, c[2 * b] ?? 0, c[2 * b + 1] ?? 0);
  map.seen.set(key, group);
  return group;
}

/** The node not yet done with the least way so far and straight ahead together, or -1. */
function nearestOpen({ lengthM, done, aheadM }: Search): number {
  let [best, bestM] = [-1, Infinity];
  for (let i = 0; i < lengthM.length; i++) {
    const estimateM = (lengthM[i] ?? Infinity) + (aheadM[i] ?? 0);
    if (done[i] || estimateM >= bestM) continue;
    [best, bestM] = [i, estimateM];
  }
  return best;
}

function cornersOnWay({ corners, x, y, previous }: Search): Float64Array {
  const way: number[] = [];
  const goal = corners.length + 1;
  for (let i = previous[goal] ?? -1; i >= 0 && i < corners.length; i = previous[i] ?? -1) {
    way.unshift(x[i] ?? 0, y[i] ?? 0);
  }
  return Float64Array.from(way);
}
