import { obstacleMap } from '../geo/obstacle-map';
import { turnedAxes, turnRegion } from '../geo/turned-region';
import { cellOrder } from './cell-order';
import { cells } from './cells';
import type { EdgeGoal } from './edge-goal';
import { CLEARANCE_M, type FlightGround } from './flight-ground';
import { rankHeadings } from './heading';
import { improveOrder } from './improve-order';
import { cornerCost, legTime, type Motion } from './leg-time';
import { links } from './links';
import { type PatternPlan, patternLine } from './pattern-plan';
import { pathTime } from './path-time';
import { type LaidTransects, layTransects, type TurnedGround } from './transects';

export interface PatternOptions {
  readonly spacingM: number;
  readonly goal: EdgeGoal;
  readonly motion: Motion;
  readonly heading: number | 'auto';
  readonly steps: number;
  shouldStop?(): boolean;
}

const PHASES = 12;
const MOST_HEADINGS = 40;
const FEWEST_HEADINGS = 6;
const TRANSECTS_LOOKED_AT = 6000;
const MOST_ORDERED = 8;
const FEWEST_ORDERED = 2;
const TRANSECTS_ORDERED = 1200;

/**
 * The fastest pattern: headings ranked by their border, the best laid out at several phases of the rows, the best of those ordered
 * and timed exactly. Larger ground gets fewer of each; the numbers follow from the task alone, never from the clock.
 */
export function planPattern(ground: FlightGround, options: PatternOptions): PatternPlan | undefined {
  const turnS = turnaroundTime(options);
  const { spacingM, motion } = options;
  const ranked = rankHeadings(ground.target, { spacingM, speedMS: motion.speedMS, turnS });
  const headings = typeof options.heading === 'number' ? [options.heading] : ranked.map(({ headingDeg }) => headingDeg);
  const layouts = layHeadings(ground, headings, { ...options, turnS });
  const most = layouts[0]?.laid.transects.length ?? 0;
  if (most === 0) return undefined;
  const ordered = layouts.slice(0, within(TRANSECTS_ORDERED / most, FEWEST_ORDERED, MOST_ORDERED));
  let best: PatternPlan | undefined;
  for (const layout of ordered) {
    const plan = orderLayout(ground, layout, options);
    if (!best || plan.timeS < best.timeS) best = plan;
  }
  return best;
}

interface Layout {
  readonly headingDeg: number;
  readonly laid: LaidTransects;
}

function layHeadings(
  ground: FlightGround,
  headings: readonly number[],
  options: PatternOptions & { readonly turnS: number },
): readonly Layout[] {
  const layouts: Layout[] = [];
  let [looked, most] = [0, MOST_HEADINGS];
  for (const headingDeg of headings) {
    if (looked >= most) break;
    const laid = bestPhase(turnedGround(ground, headingDeg), options);
    layouts.push({ headingDeg, laid });
    looked++;
    most = within(TRANSECTS_LOOKED_AT / Math.max(1, laid.transects.length), FEWEST_HEADINGS, MOST_HEADINGS);
  }
  return layouts.sort((a, b) => a.laid.roughS - b.laid.roughS);
}

function bestPhase(ground: TurnedGround, options: PatternOptions & { readonly turnS: number }): LaidTransects {
  const { spacingM, goal, motion, turnS } = options;
  let best: LaidTransects | undefined;
  for (const phaseM of phases(ground, spacingM)) {
    const laid = layTransects(ground, { spacingM, phaseM, goal, speedMS: motion.speedMS, turnS });
    if (!best || laid.roughS < best.roughS) best = laid;
  }
  if (!best) throw new Error('No phase of the rows was tried.');
  return best;
}

/** Phases spread over one spacing, and those that put the edge of a band on a long edge that lies along the rows. */
function phases({ target }: TurnedGround, spacingM: number): readonly number[] {
  const found = Array.from({ length: PHASES }, (_, i) => (i * spacingM) / PHASES);
  for (const ring of target) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const du = Math.abs((ring[i] ?? 0) - (ring[j] ?? 0));
      const middle = ((ring[i + 1] ?? 0) + (ring[j + 1] ?? 0)) / 2;
      const dv = Math.abs((ring[i + 1] ?? 0) - (ring[j + 1] ?? 0));
      if (du > 5 * spacingM && dv < spacingM / 10 && found.length < 2 * PHASES) found.push(middle);
    }
  }
  return found;
}

function turnedGround(ground: FlightGround, headingDeg: number): TurnedGround {
  const axes = turnedAxes(headingDeg);
  const turned = { target: turnRegion(ground.target, axes), keepOut: turnRegion(ground.keepOutGrown, axes) };
  return ground.clear ? { ...turned, clear: turnRegion(ground.clear, axes) } : turned;
}

function orderLayout(ground: FlightGround, { headingDeg, laid }: Layout, options: PatternOptions): PatternPlan {
  const axes = turnedAxes(headingDeg);
  const obstacles = obstacleMap(turnRegion(ground.keepOut, axes), CLEARANCE_M);
  const ways = links(laid.transects, obstacles, options.motion);
  const first = cellOrder(cells(laid.transects), ways);
  const { order, stepsUsed, stopped } = improveOrder(first, ways, options);
  const timeS = pathTime(patternLine(order, ways), options.motion);
  return { axes, obstacles, laid, links: ways, order, timeS, stepsUsed, stopped };
}

/** Time that a turn to the next row takes beyond flying straight on. */
function turnaroundTime({ spacingM, motion }: PatternOptions): number {
  const corner = Math.min(motion.cornerSpeedMS, motion.speedMS);
  return legTime(spacingM, corner, corner, motion) + cornerCost(motion);
}

function within(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
