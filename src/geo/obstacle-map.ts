import { growRegion, type PlaneRegion, type PlaneRing, ringSignedAreaM2 } from './plane-region';
import { type TurnedAxes, turnRegion } from './turned-region';

/** Ground that paths go around, prepared for shortest paths. Coordinates are those of its region. */
export interface ObstacleMap {
  readonly rings: PlaneRegion;
  /** For each ring: left, low, right, high. */
  readonly boxes: readonly Float64Array[];
  /** Group of obstacles that each ring belongs to: those whose clearances meet. */
  readonly groupOfRing: Int32Array;
  readonly groups: number;
  /** Corners to turn at, `clearanceM` outside the obstacles, as x, y pairs; and their numbers for each group. */
  readonly corners: Float64Array;
  readonly cornersOfGroup: readonly Int32Array[];
  /** For each corner the point before and the point after it on its ring: x, y, x, y. */
  readonly besideCorner: Float64Array;
  /** Known answers to "which group blocks corner i from corner j": the key is i * corners + j; -1: none. */
  readonly seen: Map<number, number>;
}

/** Prepares obstacles. Paths keep `clearanceM` from their corners. */
export function obstacleMap(region: PlaneRegion, clearanceM: number): ObstacleMap {
  const grown = growRegion(region, clearanceM);
  const outers = grown.filter((ring) => ringSignedAreaM2(ring) > 0);
  const groupOf = (x: number, y: number): number => Math.max(0, smallestAround(outers, x, y));
  const corners: number[] = [];
  const groupOfCorner: number[] = [];
  const beside: number[] = [];
  for (const ring of grown) {
    const own = outers.indexOf(ring);
    const group = own >= 0 ? own : groupOf(ring[0] ?? 0, ring[1] ?? 0);
    for (const i of convexCorners(ring)) {
      corners.push(ring[i] ?? 0, ring[i + 1] ?? 0);
      groupOfCorner.push(group);
      const n = ring.length;
      for (const k of [i + n - 2, i + n - 1, i + 2, i + 3]) beside.push(ring[k % n] ?? 0);
    }
  }
  return {
    rings: region,
    boxes: region.map(ringBox),
    groupOfRing: Int32Array.from(region, (ring) => groupOf(ring[0] ?? 0, ring[1] ?? 0)),
    groups: outers.length,
    corners: Float64Array.from(corners),
    cornersOfGroup: outers.map((_, group) =>
      Int32Array.from(groupOfCorner.flatMap((own, corner) => (own === group ? [corner] : []))),
    ),
    besideCorner: Float64Array.from(beside),
    seen: new Map(),
  };
}

/** The same obstacles in a plane turned to u, v; known answers are shared. */
export function turnObstacleMap(map: ObstacleMap, axes: TurnedAxes): ObstacleMap {
  const rings = turnRegion(map.rings, axes);
  const [corners = map.corners, besideCorner = map.besideCorner] = turnRegion([map.corners, map.besideCorner], axes);
  return { ...map, rings, boxes: rings.map(ringBox), corners, besideCorner };
}

/** The group of obstacles that a straight leg runs into first in the list of rings, or -1. */
export function blockingGroup(map: ObstacleMap, ax: number, ay: number, bx: number, by: number): number {
  const left = Math.min(ax, bx);
  const right = Math.max(ax, bx);
  const low = Math.min(ay, by);
  const high = Math.max(ay, by);
  for (let r = 0; r < map.rings.length; r++) {
    const box = map.boxes[r];
    const ring = map.rings[r];
    if (!box || !ring) continue;
    if ((box[0] ?? 0) > right || (box[2] ?? 0) < left || (box[1] ?? 0) > high || (box[3] ?? 0) < low) continue;
    if (crossesRing(ring, ax, ay, bx, by)) return map.groupOfRing[r] ?? 0;
  }
  return -1;
}

/** Whether a leg from a point to a corner can be part of a shortest path: both sides of the corner lie on one side of the leg. */
export function isTaut(map: ObstacleMap, corner: number, fromX: number, fromY: number): boolean {
  const dx = (map.corners[2 * corner] ?? 0) - fromX;
  const dy = (map.corners[2 * corner + 1] ?? 0) - fromY;
  const beside = map.besideCorner;
  const before = dx * ((beside[4 * corner + 1] ?? 0) - fromY) - dy * ((beside[4 * corner] ?? 0) - fromX);
  const after = dx * ((beside[4 * corner + 3] ?? 0) - fromY) - dy * ((beside[4 * corner + 2] ?? 0) - fromX);
  return !((before > ROUNDING_M2 && after < -ROUNDING_M2) || (before < -ROUNDING_M2 && after > ROUNDING_M2));
}

/** Twice the ground of a triangle that counts as none, m2. */
const ROUNDING_M2 = 1e-3;

/** Whether a point lies inside an obstacle. */
export function isInObstacle(map: ObstacleMap, x: number, y: number): boolean {
  let inside = false;
  map.rings.forEach((ring, r) => {
    const box = map.boxes[r];
    if (box && y >= (box[1] ?? 0) && y <= (box[3] ?? 0) && isInRing(ring, x, y)) inside = !inside;
  });
  return inside;
}

function smallestAround(rings: readonly PlaneRing[], x: number, y: number): number {
  let [found, areaM2] = [-1, Infinity];
  rings.forEach((ring, i) => {
    const own = ringSignedAreaM2(ring);
    if (own < areaM2 && isInRing(ring, x, y)) [found, areaM2] = [i, own];
  });
  return found;
}

/** Positions of the corners where the ring turns left: a path around ground on its left bends only there. */
function convexCorners(ring: PlaneRing): number[] {
  const found: number[] = [];
  const n = ring.length;
  for (let i = 0; i < n; i += 2) {
    const px = ring[(i + n - 2) % n] ?? 0;
    const py = ring[(i + n - 1) % n] ?? 0;
    const x = ring[i] ?? 0;
    const y = ring[i + 1] ?? 0;
    const nx = ring[(i + 2) % n] ?? 0;
    const ny = ring[(i + 3) % n] ?? 0;
    if ((x - px) * (ny - y) - (y - py) * (nx - x) > 0) found.push(i);
  }
  return found;
}

function ringBox(ring: PlaneRing): Float64Array {
  const box = Float64Array.of(Infinity, Infinity, -Infinity, -Infinity);
  for (let i = 0; i < ring.length; i += 2) {
    box[0] = Math.min(box[0] ?? 0, ring[i] ?? 0);
    box[1] = Math.min(box[1] ?? 0, ring[i + 1] ?? 0);
    box[2] = Math.max(box[2] ?? 0, ring[i] ?? 0);
    box[3] = Math.max(box[3] ?? 0, ring[i + 1] ?? 0);
  }
  return box;
}

function crossesRing(ring: PlaneRing, ax: number, ay: number, bx: number, by: number): boolean {
  const dx = bx - ax;
  const dy = by - ay;
  let px = ring[ring.length - 2] ?? 0;
  let py = ring[ring.length - 1] ?? 0;
  let sideP = dx * (py - ay) - dy * (px - ax);
  for (let i = 0; i < ring.length; i += 2) {
    const qx = ring[i] ?? 0;
    const qy = ring[i + 1] ?? 0;
    const sideQ = dx * (qy - ay) - dy * (qx - ax);
    if (sideP > 0 !== sideQ > 0) {
      const ex = qx - px;
      const ey = qy - py;
      const sideA = ex * (ay - py) - ey * (ax - px);
      const sideB = ex * (by - py) - ey * (bx - px);
      if (sideA > 0 !== sideB > 0) return true;
    }
    px = qx;
    py = qy;
    sideP = sideQ;
  }
  return false;
}

function isInRing(ring: PlaneRing, x: number, y: number): boolean {
  let inside = false;
  let px = ring[ring.length - 2] ?? 0;
  let py = ring[ring.length - 1] ?? 0;
  for (let i = 0; i < ring.length; i += 2) {
    const qx = ring[i] ?? 0;
    const qy = ring[i + 1] ?? 0;
    if (py > y !== qy > y && x < px + ((y - py) * (qx - px)) / (qy - py)) inside = !inside;
    px = qx;
    py = qy;
  }
  return inside;
}
