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

function pathAround(
  map: ObstacleMap,
  active: ReadonlySet<number>,
  met: Set<number>,
  ends: Ends,
): Float64Array | undefined {
  const nodes = cornersOf(map, active);
  const n = nodes.length;
  const [start, goal] = [n, n + 1];
  const x = (i: number): number =>
    i === start ? ends.ax : i === goal ? ends.bx : (map.corners[2 * (nodes[i] ?? 0)] ?? 0);
  const y = (i: number): number =>
    i === start ? ends.ay : i === goal ? ends.by : (map.corners[2 * (nodes[i] ?? 0) + 1] ?? 0);
  const length = new Float64Array(n + 2).fill(Infinity);
  const previous = new Int32Array(n + 2).fill(-1);
  const done = new Uint8Array(n + 2);
  length[start] = 0;
  const blocked = (i: number, j: number): boolean => {
    const group =
      i < n && j < n ? groupBetween(map, nodes[i] ?? 0, nodes[j] ?? 0) : blockingGroup(map, x(i), y(i), x(j), y(j));
    if (group >= 0) met.add(group);
    return group >= 0;
  };
  const isUseful = (i: number, j: number): boolean =>
    (i >= n || isTaut(map, nodes[i] ?? 0, x(j), y(j))) && (j >= n || isTaut(map, nodes[j] ?? 0, x(i), y(i)));
  for (;;) {
    const at = nearestOpen(length, done, (i) => Math.hypot(x(i) - ends.bx, y(i) - ends.by));
    if (at < 0) return undefined;
    if (at === goal) return cornersOnWay(map, nodes, previous, goal);
    done[at] = 1;
    for (let to = 0; to < n + 2; to++) {
      if (done[to]) continue;
      const through = (length[at] ?? 0) + Math.hypot(x(at) - x(to), y(at) - y(to));
      if (through >= (length[to] ?? 0) || !isUseful(at, to) || blocked(at, to)) continue;
      length[to] = through;
      previous[to] = at;
    }
  }
}

function cornersOf(map: ObstacleMap, active: ReadonlySet<number>): number[] {
  const nodes: number[] = [];
  map.groupOfCorner.forEach((group, corner) => {
    if (active.has(group)) nodes.push(corner);
  });
  return nodes;
}

function groupBetween(map: ObstacleMap, i: number, j: number): number {
  const [a, b] = i < j ? [i, j] : [j, i];
  const key = a * map.groupOfCorner.length + b;
  const known = map.seen.get(key);
  if (known !== undefined) return known;
  const c = map.corners;
  const group = blockingGroup(map, c[2 * a] ?? 0, c[2 * a + 1] ?? 0, c[2 * b] ?? 0, c[2 * b + 1] ?? 0);
  map.seen.set(key, group);
  return group;
}

function nearestOpen(length: Float64Array, done: Uint8Array, ahead: (i: number) => number): number {
  let [best, bestM] = [-1, Infinity];
  for (let i = 0; i < length.length; i++) {
    const soFar = length[i] ?? Infinity;
    if (done[i] || soFar === Infinity) continue;
    const estimate = soFar + ahead(i);
    if (estimate < bestM) [best, bestM] = [i, estimate];
  }
  return best;
}

function cornersOnWay(map: ObstacleMap, nodes: readonly number[], previous: Int32Array, goal: number): Float64Array {
  const way: number[] = [];
  for (let i = previous[goal] ?? -1; i >= 0 && i < nodes.length; i = previous[i] ?? -1) {
    const corner = nodes[i] ?? 0;
    way.unshift(map.corners[2 * corner] ?? 0, map.corners[2 * corner + 1] ?? 0);
  }
  return Float64Array.from(way);
}
