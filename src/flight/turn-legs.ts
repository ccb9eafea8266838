import { ahead, type DubinsPath, dubinsCorners, dubinsPaths, type Pose } from '../geo/dubins-path';
import { blockingGroup, isInObstacle, type ObstacleMap } from '../geo/obstacle-map';
import type { PlaneLeg } from './flight-route';
import type { Motion } from './leg-time';

/** Straight flight before and after a turn while the wings level out, s. */
const LEVEL_S = 1;
/** Headings tried at a launch site, where an aircraft may leave and arrive as it likes. */
const FREE_HEADINGS = 16;

/**
 * The legs of a sortie as an aircraft with a turn radius flies them: each way between transects leaves straight on, turns on arcs and
 * arrives straight, at full speed. Where every such turn enters an obstacle, the shortest way around stays as it is, with its
 * corners: `isCornered` of that leg. Aircraft that can stop at a corner keep their legs.
 */
export function turnLegs(
  legs: readonly PlaneLeg[],
  { motion, obstacles }: { readonly motion: Motion; readonly obstacles: ObstacleMap },
): readonly PlaneLeg[] {
  const { turnRadiusM } = motion;
  if (turnRadiusM === undefined) return legs;
  return legs.map((leg, i) => {
    if (leg.kind !== 'transit') return leg;
    const ends = { before: endPose(legs[i - 1]), after: startPose(legs[i + 1]) };
    if (ends.before && ends.after && isStraightOn(ends.before, ends.after) && leg.line.length === 4) return leg;
    return arcs(leg, ends, { motion, obstacles, turnRadiusM }) ?? { ...leg, isCornered: true };
  });
}

/** Metres to count for a turn from leaving one transect to entering the next, as if there were no obstacle. */
export function turnLength(from: Pose, to: Pose, motion: Motion): number {
  const { turnRadiusM = 0 } = motion;
  if (isStraightOn(from, to)) return Math.hypot(to.x - from.x, to.y - from.y);
  const levelM = LEVEL_S * motion.speedMS;
  const shortest = dubinsPaths(ahead(from, levelM), ahead(to, -levelM), turnRadiusM)[0];
  return 2 * levelM + (shortest?.lengthM ?? Infinity);
}

/** Seconds that corners of a way around obstacles may add for an aircraft that turns: each arc counted twice, against the wind. */
export function corneredExtra(legs: readonly PlaneLeg[], { turnRadiusM = 0, speedMS, drift }: Motion): number {
  if (turnRadiusM === 0) return 0;
  let extraM = 0;
  legs.forEach((leg, i) => {
    if (!leg.isCornered) return;
    const poses = [endPose(legs[i - 1]), ...segmentPoses(leg.line), startPose(legs[i + 1])];
    const known = poses.filter((pose) => pose !== undefined);
    for (let k = 1; k < known.length; k++) {
      const turnRad = (known[k]?.angleRad ?? 0) - (known[k - 1]?.angleRad ?? 0);
      extraM += 2 * turnRadiusM * Math.abs(Math.atan2(Math.sin(turnRad), Math.cos(turnRad)));
    }
  });
  return extraM / (speedMS - (drift ? Math.hypot(drift.xMS, drift.yMS) : 0));
}

/** Whether flying on straight leads from one pose into the other. */
function isStraightOn(from: Pose, to: Pose): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [cos, sin] = [Math.cos(from.angleRad), Math.sin(from.angleRad)];
  const isSameWay = Math.cos(to.angleRad - from.angleRad) > 1 - 1e-9;
  return isSameWay && dx * cos + dy * sin >= 0 && Math.abs(dx * sin - dy * cos) < 0.01;
}

interface Ends {
  readonly before: Pose | undefined;
  readonly after: Pose | undefined;
}

interface Turning {
  readonly motion: Motion;
  readonly obstacles: ObstacleMap;
  readonly turnRadiusM: number;
}

function arcs({ kind, line }: PlaneLeg, { before, after }: Ends, turning: Turning): PlaneLeg | undefined {
  const n = line.length;
  const [fromX = 0, fromY = 0] = line;
  const [toX = 0, toY = 0] = [line[n - 2], line[n - 1]];
  const levelM = LEVEL_S * turning.motion.speedMS;
  const starts = before ? [ahead(before, levelM)] : freePoses(fromX, fromY);
  const ends = after ? [ahead(after, -levelM)] : freePoses(toX, toY);
  const ways = starts
    .flatMap((start) =>
      ends.flatMap((end) => dubinsPaths(start, end, turning.turnRadiusM).map((path) => ({ start, end, path }))),
    )
    .sort((a, b) => a.path.lengthM - b.path.lengthM);
  for (const { start, end, path } of ways) {
    const drawn = drawnWay([fromX, fromY, toX, toY], { start, end, path }, turning.turnRadiusM);
    if (isFree(drawn, turning.obstacles)) return { kind, line: drawn };
  }
  return undefined;
}

function drawnWay(
  [fromX, fromY, toX, toY]: readonly [number, number, number, number],
  { start, end, path }: { readonly start: Pose; readonly end: Pose; readonly path: DubinsPath },
  turnRadiusM: number,
): Float64Array {
  return Float64Array.of(
    fromX,
    fromY,
    start.x,
    start.y,
    ...dubinsCorners(start, path, turnRadiusM),
    end.x,
    end.y,
    toX,
    toY,
  );
}

function isFree(line: Float64Array, obstacles: ObstacleMap): boolean {
  for (let i = 2; i < line.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = line.subarray(i - 2, i + 2);
    if (blockingGroup(obstacles, ax, ay, bx, by) >= 0 || isInObstacle(obstacles, bx, by)) return false;
  }
  return true;
}

function freePoses(x: number, y: number): Pose[] {
  return Array.from({ length: FREE_HEADINGS }, (_, i) => ({ x, y, angleRad: (i * 2 * Math.PI) / FREE_HEADINGS }));
}

function startPose(leg: PlaneLeg | undefined): Pose | undefined {
  return leg && segmentPoses(leg.line)[0];
}

/** Where a leg ends, in the direction flown there. */
function endPose(leg: PlaneLeg | undefined): Pose | undefined {
  const last = leg && segmentPoses(leg.line).at(-1);
  return last && { ...last, x: leg.line.at(-2) ?? 0, y: leg.line.at(-1) ?? 0 };
}

/** The start of each straight piece that has a length, with its direction. */
function segmentPoses(line: Float64Array): Pose[] {
  const poses: Pose[] = [];
  for (let i = 2; i < line.length; i += 2) {
    const [x = 0, y = 0, nextX = 0, nextY = 0] = line.subarray(i - 2, i + 2);
    if (x !== nextX || y !== nextY) poses.push({ x, y, angleRad: Math.atan2(nextY - y, nextX - x) });
  }
  return poses;
}
