import type { ObstacleMap } from '../geo/obstacle-map';
import { shortestPath } from '../geo/shortest-path';
import { bothWaysSpeed } from './ground-speed';
import { cornerCost, cornerLegTime, type Motion } from './leg-time';
import type { Transect } from './transect';
import { turnLength } from './turn-length';

/**
 * Ways between the ends of transects. End 2i is where transect i has its least u, 2i + 1 where it has its greatest. A transect
 * entered at end e is left at end e ^ 1.
 */
export interface Links {
  readonly transects: readonly Transect[];
  readonly motion: Motion;
  /** Time from leaving at one end to entering at another beyond flying on at full speed, s; Infinity where there is no way. */
  timeS(exit: number, entry: number): number;
  /** The least that `timeS` can be: as if no obstacle were in the way. */
  leastS(exit: number, entry: number): number;
  /** Corners between two ends as u, v pairs. */
  corners(exit: number, entry: number): Float64Array;
  endU(end: number): number;
  endV(end: number): number;
}

const SAME_ROW_M = 0.01;

/** Links between transects around obstacles given in the same turned plane. */
export function links(transects: readonly Transect[], obstacles: ObstacleMap, motion: Motion): Links {
  const u = Float64Array.from(transects.flatMap(({ fromUM, toUM }) => [fromUM, toUM]));
  const v = Float64Array.from(transects.flatMap(({ vM }) => [vM, vM]));
  const known = new Map<number, { corners: Float64Array | undefined; timeS: number }>();
  const alongMS = motion.drift ? bothWaysSpeed(motion.speedMS, motion.drift, 1, 0) : motion.speedMS;
  const turnS = cornerCost(motion);
  const isFree = obstacles.rings.length === 0;

  const arcS = (exit: number, entry: number): number => {
    const from = { x: u[exit] ?? 0, y: v[exit] ?? 0, angleRad: exit % 2 === 1 ? 0 : Math.PI };
    const to = { x: u[entry] ?? 0, y: v[entry] ?? 0, angleRad: entry % 2 === 0 ? 0 : Math.PI };
    return turnLength(from, to, motion) / alongMS;
  };
  const straightS = (exit: number, entry: number): number => {
    if (motion.turnRadiusM !== undefined) return arcS(exit, entry);
    const du = (u[entry] ?? 0) - (u[exit] ?? 0);
    const dv = (v[entry] ?? 0) - (v[exit] ?? 0);
    const flownOn =
      Math.abs(dv) < SAME_ROW_M && exit % 2 === 1 ? du >= 0 && entry % 2 === 0 : du <= 0 && entry % 2 === 1;
    if (Math.abs(dv) < SAME_ROW_M && flownOn) return Math.abs(du) / alongMS;
    return cornerLegTime(Math.sqrt(du * du + dv * dv), du, dv, motion) + turnS;
  };
  const around = (exit: number, entry: number): { corners: Float64Array | undefined; timeS: number } => {
    const [a, b] = exit < entry ? [exit, entry] : [entry, exit];
    const key = a * u.length + b;
    const found = known.get(key);
    if (found) return found;
    const corners = shortestPath(obstacles, u[a] ?? 0, v[a] ?? 0, u[b] ?? 0, v[b] ?? 0);
    const timeS =
      corners === undefined ? Infinity : corners.length === 0 ? straightS(exit, entry) : turnS + bentS(corners, a, b);
    const link = { corners, timeS };
    known.set(key, link);
    return link;
  };
  const bentS = (corners: Float64Array, a: number, b: number): number => {
    const line = [u[a] ?? 0, v[a] ?? 0, ...corners, u[b] ?? 0, v[b] ?? 0];
    let timeS = 0;
    for (let i = 2; i < line.length; i += 2) {
      const du = (line[i] ?? 0) - (line[i - 2] ?? 0);
      const dv = (line[i + 1] ?? 0) - (line[i - 1] ?? 0);
      timeS += cornerLegTime(Math.hypot(du, dv), du, dv, motion);
    }
    return timeS;
  };
  return {
    transects,
    motion,
    leastS: straightS,
    timeS: (exit, entry) => (isFree ? straightS(exit, entry) : around(exit, entry).timeS),
    corners(exit, entry) {
      if (isFree) return new Float64Array();
      const { corners = new Float64Array() } = around(exit, entry);
      return exit < entry ? corners : reversedPairs(corners);
    },
    endU: (end) => u[end] ?? 0,
    endV: (end) => v[end] ?? 0,
  };
}

/** x, y pairs in the opposite order. */
export function reversedPairs(pairs: Float64Array): Float64Array {
  const reversed = new Float64Array(pairs.length);
  for (let i = 0; i < pairs.length; i += 2) {
    reversed[i] = pairs[pairs.length - 2 - i] ?? 0;
    reversed[i + 1] = pairs[pairs.length - 1 - i] ?? 0;
  }
  return reversed;
}
