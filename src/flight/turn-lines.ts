import { ahead, dubinsCorners, type DubinsPath, dubinsPaths, type Pose } from '../geo/dubins-path';
import { blockingGroup, isInObstacle, type ObstacleMap } from '../geo/obstacle-map';
import { shortestPath } from '../geo/shortest-path';
import type { Motion } from './leg-time';
import { endPose, segmentPoses, startPose } from './line-poses';
import type { Track } from './track';
import { LEVEL_S } from './turn-length';

/** Between which transects a turn lies, and from where to where without them: at a launch site there is none. */
export interface TurnEnds {
  readonly before: Track | undefined;
  readonly after: Track | undefined;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** What a turn depends on beside its ends. */
export interface Turning {
  readonly motion: Motion;
  readonly obstacles: ObstacleMap;
  readonly turnRadiusM: number;
}

/** Headings tried at a launch site, where an aircraft may leave and arrive as it likes. */
const FREE_HEADINGS = 16;
const LOOK_M = 2;

interface DirectTurn {
  readonly start: Pose;
  readonly end: Pose;
  readonly path: DubinsPath;
  readonly lengthM: number;
}

/** The shortest free turn with straights longer by so many radii before and after it; undefined where none is free. */
export function freeTurn(ends: TurnEnds, leads: readonly number[], turning: Turning): Float64Array | undefined {
  for (const turn of directTurns(ends, leads, turning)) {
    const line = drawn(turn, ends, turning);
    if (isClear(line, turning.obstacles)) return line;
  }
  return undefined;
}

/** Turns with straights longer by so many radii before and after them, the shortest first. */
function directTurns(ends: TurnEnds, leads: readonly number[], turning: Turning): readonly DirectTurn[] {
  const { from, to } = ends;
  const starts = startPoses(ends, leads, turning);
  return endPoses(ends, leads, turning)
    .flatMap((end) =>
      starts.flatMap((start) => {
        const straightM = Math.hypot(start.x - from[0], start.y - from[1]) + Math.hypot(end.x - to[0], end.y - to[1]);
        const paths = dubinsPaths(start, end, turning.turnRadiusM);
        return paths.map((path) => ({ start, end, path, lengthM: straightM + path.lengthM }));
      }),
    )
    .sort((a, b) => a.lengthM - b.lengthM);
}

function drawn({ start, end, path }: DirectTurn, { from, to }: TurnEnds, { turnRadiusM }: Turning): Float64Array {
  return Float64Array.of(...from, start.x, start.y, ...dubinsCorners(start, path, turnRadiusM), end.x, end.y, ...to);
}

/** Metres inside obstacles of the turn that comes least into any. */
export function leastInside(ends: TurnEnds, turning: Turning): number {
  const turns = directTurns(ends, [0], turning);
  return Math.min(...turns.map((turn) => insideLength(drawn(turn, ends, turning), turning.obstacles)));
}

/**
 * A way around the corners of what stands between, each passed on an arc that touches it along the way on: undefined where a piece of it
 * is not free.
 */
export function aroundLine(ends: TurnEnds, turning: Turning): Float64Array | undefined {
  const { from, to } = ends;
  const corners = shortestPath(turning.obstacles, ...from, ...to);
  if (!corners || corners.length === 0) return undefined;
  const passed = cornerPoses(Float64Array.of(...from, ...corners, ...to));
  const way = segmentPoses(Float64Array.of(...from, ...corners, ...to));
  const start = ends.before ? startPoses(ends, [0], turning)[0] : way[0];
  const last = way.at(-1);
  const goal = ends.after ? endPoses(ends, [0], turning)[0] : last && { ...last, x: to[0], y: to[1] };
  if (!start || !goal) return undefined;
  const line = [...from];
  let at = start;
  for (const next of [...passed, goal]) {
    const piece = freePiece(at, next, turning);
    if (!piece) return undefined;
    line.push(at.x, at.y, ...piece);
    at = next;
  }
  const whole = Float64Array.of(...line, at.x, at.y, ...to);
  return isClear(whole, turning.obstacles) ? whole : undefined;
}

/** The bends of a line, each with the direction between those before and after it. */
function cornerPoses(line: Float64Array): Pose[] {
  const poses: Pose[] = [];
  for (let i = 2; i + 3 < line.length; i += 2) {
    const [px = 0, py = 0, x = 0, y = 0, nx = 0, ny = 0] = line.subarray(i - 2, i + 4);
    const [toM, onM] = [Math.hypot(x - px, y - py), Math.hypot(nx - x, ny - y)];
    const angleRad = Math.atan2((y - py) / toM + (ny - y) / onM, (x - px) / toM + (nx - x) / onM);
    poses.push({ x, y, angleRad });
  }
  return poses;
}

/** Corners of the shortest free turn from one pose to another. */
function freePiece(from: Pose, to: Pose, { turnRadiusM, obstacles }: Turning): readonly number[] | undefined {
  for (const path of dubinsPaths(from, to, turnRadiusM)) {
    const corners = dubinsCorners(from, path, turnRadiusM);
    if (isClear(Float64Array.of(from.x, from.y, ...corners, to.x, to.y), obstacles)) return corners;
  }
  return undefined;
}

function startPoses({ before, from }: TurnEnds, leads: readonly number[], turning: Turning): Pose[] {
  const pose = before && endPose(before);
  return pose ? leads.map((lead) => ahead(pose, leadLength(lead, turning))) : freePoses(from);
}

function endPoses({ after, to }: TurnEnds, leads: readonly number[], turning: Turning): Pose[] {
  const pose = after && startPose(after);
  return pose ? leads.map((lead) => ahead(pose, -leadLength(lead, turning))) : freePoses(to);
}

function leadLength(lead: number, { motion, turnRadiusM }: Turning): number {
  return LEVEL_S * motion.speedMS + lead * turnRadiusM;
}

function freePoses([x, y]: readonly [number, number]): Pose[] {
  return Array.from({ length: FREE_HEADINGS }, (_, i) => ({ x, y, angleRad: (i * 2 * Math.PI) / FREE_HEADINGS }));
}

function isClear(line: Float64Array, obstacles: ObstacleMap): boolean {
  for (let i = 2; i < line.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = line.subarray(i - 2, i + 2);
    if (blockingGroup(obstacles, ax, ay, bx, by) >= 0 || isInObstacle(obstacles, bx, by)) return false;
  }
  return true;
}

function insideLength(line: Float64Array, obstacles: ObstacleMap): number {
  let insideM = 0;
  for (let i = 2; i < line.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = line.subarray(i - 2, i + 2);
    const pieces = Math.ceil(Math.hypot(bx - ax, by - ay) / LOOK_M);
    for (let k = 0; k < pieces; k++) {
      const share = (k + 0.5) / pieces;
      if (!isInObstacle(obstacles, ax + share * (bx - ax), ay + share * (by - ay))) continue;
      insideM += Math.hypot(bx - ax, by - ay) / pieces;
    }
  }
  return insideM;
}
