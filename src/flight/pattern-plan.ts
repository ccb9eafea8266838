import type { ObstacleMap } from '../geo/obstacle-map';
import type { TurnedAxes } from '../geo/turned-region';
import type { Order } from './cell-order';
import type { EdgeGoal } from './edge-goal';
import type { Motion } from './leg-time';
import type { Links } from './links';
import type { LaidTransects } from './transects';

/** What a pattern of straight transects follows from beside its ground. */
export interface PatternOptions {
  readonly spacingM: number;
  readonly goal: EdgeGoal;
  readonly motion: Motion;
  readonly heading: number | 'auto';
  readonly steps: number;
  shouldStop?(): boolean;
}

/** Transects at one heading in the order to fly them, before launch sites and sorties: the turned plane of `axes`. */
export interface PatternPlan {
  readonly axes: TurnedAxes;
  readonly obstacles: ObstacleMap;
  readonly laid: LaidTransects;
  readonly links: Links;
  readonly order: Order;
  /** From the first transect's start to the last one's end, s. */
  readonly timeS: number;
  readonly stepsUsed: number;
  readonly stopped: boolean;
}

/** The flown line from the first transect's start to the last one's end, as u, v pairs. */
export function patternLine(order: Order, links: Links): Float64Array {
  const line: number[] = [];
  let exit = -1;
  for (const entry of order) {
    if (exit >= 0) line.push(...links.corners(exit, entry));
    exit = entry ^ 1;
    line.push(links.endU(entry), links.endV(entry), links.endU(exit), links.endV(exit));
  }
  return Float64Array.from(line);
}
