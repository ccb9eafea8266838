import type { ObstacleMap } from '../geo/obstacle-map';
import { shortestPath } from '../geo/shortest-path';

/** A point of the turned plane. */
export type PlanePoint = readonly [uM: number, vM: number];

/** A place on the transects of an order: `alongM` metres into the one flown as number `index`. */
export interface RoutePlace {
  readonly index: number;
  readonly alongM: number;
}

/** The part of a route that one sortie flies. */
export interface RoutePart {
  readonly from: RoutePlace;
  readonly to: RoutePlace;
}

/** A part of a flown line in the turned plane: u, v pairs. */
export interface PlaneLeg {
  readonly kind: 'transect' | 'transit';
  readonly line: Float64Array;
  /** Of a way that an aircraft turns on: metres of the transects beside it that are left out so that it enters no obstacle. */
  readonly cutM?: number;
  /** Present where no turn fits between the obstacles: metres of the turn that comes least into one that lie inside. */
  readonly insideM?: number;
}

/** Transects in the order flown, numbered from 0, with the ways between them. */
export interface FlightRoute {
  readonly count: number;
  /** Length of a transect, m. */
  lengthM(index: number): number;
  /** The legs of a part, from its first to its last place, without the ways from and to the launch site. */
  legs(part: RoutePart): PlaneLeg[];
}

/** A transit leg around obstacles, or undefined where there is no way. */
export function transitLeg(obstacles: ObstacleMap, from: PlanePoint, to: PlanePoint): PlaneLeg | undefined {
  const corners = shortestPath(obstacles, from[0], from[1], to[0], to[1]);
  return corners && { kind: 'transit', line: Float64Array.of(...from, ...corners, ...to) };
}

/** The whole line of legs that join, as u, v pairs. */
export function joinedLine(legs: readonly PlaneLeg[]): Float64Array {
  let length = 2;
  for (const { line } of legs) length += line.length - 2;
  const joined = new Float64Array(legs.length > 0 ? length : 0);
  let at = 0;
  for (const { line } of legs) {
    joined.set(line, at);
    at += line.length - 2;
  }
  return joined;
}

export function lineLength(line: Float64Array): number {
  let lengthM = 0;
  for (let i = 2; i < line.length; i += 2) {
    lengthM += Math.hypot((line[i] ?? 0) - (line[i - 2] ?? 0), (line[i + 1] ?? 0) - (line[i - 1] ?? 0));
  }
  return lengthM;
}
