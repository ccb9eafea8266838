import { turnObstacleMap } from '../geo/obstacle-map';
import { type TurnedAxes, turnedAxes, turnRegion } from '../geo/turned-region';
import { cellOrder, type Order } from './cell-order';
import { cells } from './cells';
import type { EdgeGoal } from './edge-goal';
import type { FlightGround } from './flight-ground';
import { bothWaysSpeed, turnDrift } from './ground-speed';
import { rankHeadings, type RowPace } from './heading';
import { improveOrder } from './improve-order';
import { cornerCost, cornerLegTime, type Motion } from './leg-time';
import { type Links, links } from './links';
import { type PatternPlan, patternLine } from './pattern-plan';
import { pathTime } from './path-time';
import { layRows, type RowLayout, type TurnedGround, transectsOf } from './transects';
import { trimFreeEnds } from './trim-ends';
import { turnLength } from './turn-legs';

export interface PatternOptions {
  readonly spacingM: number;
  readonly goal: EdgeGoal;
  readonly motion: Motion;
  readonly heading: number | 'auto';
  readonly steps: number;
  shouldStop?(): boolean;
}

const FEW_PHASES = 2;
const MANY_PHASES = 12;
const MOST_HEADINGS = 40;
const FEWEST_HEADINGS = 12;
const ROWS_LOOKED_AT = 8000;
const REFINED_SHARE = 0.25;
const MOST_ORDERED = 10;
const FEWEST_ORDERED = 3;
const ROWS_ORDERED = 300;

/**
 * The fastest pattern: headings ranked by their border, the best laid out at several phases of the rows, the best of those ordered
 * and timed exactly. Larger ground gets fewer of each; the numbers follow from the task alone, never from the clock.
 */
export function planPattern(ground: FlightGround, options: PatternOptions): PatternPlan | undefined {
  const { spacingM, motion } = options;
  const ranked = rankHeadings(ground.target, {
    spacingM,
    ...rowPace(0, options),
    speedMS: motion.speedMS,
    pace: (headingDeg) => rowPace(headingDeg, options),
  });
  const headings = typeof options.heading === 'number' ? [options.heading] : ranked.map(({ headingDeg }) => headingDeg);
  const layouts = layHeadings(ground, headings, options);
  const rows = layouts[0]?.layout.rows.all.bands ?? 0;
  if (rows === 0) return undefined;
  const ordered = layouts.slice(0, within(ROWS_ORDERED / rows, FEWEST_ORDERED, MOST_ORDERED));
  let best: PatternPlan | undefined;
  for (const candidate of ordered) {
    const plan = orderLayout(ground, candidate, options);
    if (plan && (!best || plan.timeS < best.timeS)) best = plan;
  }
  return best;
}

interface HeadingLayout {
  readonly headingDeg: number;
  readonly layout: RowLayout;
}

/** Looks at many headings at a few phases of their rows, then at the best of them at many. */
function layHeadings(
  ground: FlightGround,
  headings: readonly number[],
  options: PatternOptions,
): readonly HeadingLayout[] {
  const roughly: HeadingLayout[] = [];
  let most = MOST_HEADINGS;
  for (const headingDeg of headings.slice(0, MOST_HEADINGS)) {
    if (roughly.length >= most) break;
    const layout = bestPhase(turnedGround(ground, headingDeg), options, {
      phases: FEW_PHASES,
      pace: rowPace(headingDeg, options),
    });
    roughly.push({ headingDeg, layout });
    most = within(ROWS_LOOKED_AT / layout.rows.all.bands, FEWEST_HEADINGS, MOST_HEADINGS);
  }
  roughly.sort(byRoughTime);
  return roughly
    .slice(0, Math.ceil(most * REFINED_SHARE))
    .map(({ headingDeg }) => ({
      headingDeg,
      layout: bestPhase(turnedGround(ground, headingDeg), options, {
        phases: MANY_PHASES,
        pace: rowPace(headingDeg, options),
      }),
    }))
    .sort(byRoughTime);
}

function byRoughTime(a: HeadingLayout, b: HeadingLayout): number {
  return a.layout.roughS - b.layout.roughS;
}

function bestPhase(
  ground: TurnedGround,
  { spacingM, goal }: PatternOptions,
  { phases, pace }: { readonly phases: number; readonly pace: RowPace },
): RowLayout {
  let best: RowLayout | undefined;
  for (const phaseM of rowPhases(ground, spacingM, phases)) {
    const layout = layRows(ground, { spacingM, phaseM, goal, ...pace });
    if (!best || layout.roughS < best.roughS) best = layout;
  }
  if (!best) throw new Error('No phase of the rows was tried.');
  return best;
}

/** Phases spread over one spacing, and those that put the edge of a band on a long edge that lies along the rows. */
function rowPhases({ target }: TurnedGround, spacingM: number, count: number): readonly number[] {
  const found = Array.from({ length: count }, (_, i) => (i * spacingM) / count);
  for (const ring of target) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const du = Math.abs((ring[i] ?? 0) - (ring[j] ?? 0));
      const middle = ((ring[i + 1] ?? 0) + (ring[j + 1] ?? 0)) / 2;
      const dv = Math.abs((ring[i + 1] ?? 0) - (ring[j + 1] ?? 0));
      if (du > 5 * spacingM && dv < spacingM / 10 && found.length < 2 * count) found.push(middle);
    }
  }
  return found;
}

function turnedGround(ground: FlightGround, headingDeg: number): TurnedGround {
  const axes = turnedAxes(headingDeg);
  const turned = { target: turnRegion(ground.target, axes), keepOut: turnRegion(ground.keepOutGrown, axes) };
  return ground.clear ? { ...turned, clear: turnRegion(ground.clear, axes) } : turned;
}

function orderLayout(
  ground: FlightGround,
  { headingDeg, layout }: HeadingLayout,
  options: PatternOptions,
): PatternPlan | undefined {
  const axes = turnedAxes(headingDeg);
  const obstacles = turnObstacleMap(ground.obstacles, axes);
  const whole = transectsOf(layout);
  if (whole.transects.length === 0) return undefined;
  const motion = turnedMotion(options.motion, axes);
  const wholeLinks = links(whole.transects, obstacles, motion);
  const first = cellOrder(cells(whole.transects), wholeLinks);
  const { order: found, stepsUsed, stopped } = improveOrder(first, wholeLinks, options);
  const order = motion.drift ? fasterWayAround(found, wholeLinks) : found;
  const laid = trimFreeEnds(whole, order);
  const ways = laid === whole ? wholeLinks : links(laid.transects, obstacles, motion);
  const timeS = patternTime(order, ways);
  return { axes, obstacles, laid, links: ways, order, timeS, stepsUsed, stopped };
}

/** The order flown from its end to its start, where the wind makes that faster. */
function fasterWayAround(order: Order, ways: Links): Order {
  const turned = order.map((entry) => entry ^ 1).reverse();
  return patternTime(turned, ways) < patternTime(order, ways) ? turned : order;
}

/** Seconds from the first transect's start to the last one's end; of turns on arcs, their length counts. */
function patternTime(order: Order, ways: Links): number {
  const lineS = pathTime(patternLine(order, ways), ways.motion);
  if (ways.motion.turnRadiusM === undefined) return lineS;
  let timeS = lineS;
  for (let i = 1; i < order.length; i++) {
    const [exit, entry] = [(order[i - 1] ?? 0) ^ 1, order[i] ?? 0];
    const corners = ways.corners(exit, entry);
    const line = Float64Array.of(ways.endU(exit), ways.endV(exit), ...corners, ways.endU(entry), ways.endV(entry));
    timeS += Math.max(0, ways.timeS(exit, entry) - pathTime(line, ways.motion));
  }
  return timeS;
}

function turnedMotion(motion: Motion, axes: TurnedAxes): Motion {
  return motion.drift ? { ...motion, drift: turnDrift(motion.drift, axes) } : motion;
}

/** Speed along rows at a heading, and the time that a turn to the next row takes beyond flying straight on. */
function rowPace(headingDeg: number, { spacingM, motion }: PatternOptions): RowPace {
  const pacing = turnedMotion(motion, turnedAxes(headingDeg));
  const { drift, speedMS: airMS, turnRadiusM } = pacing;
  const speedMS = drift ? bothWaysSpeed(airMS, drift, 1, 0) : airMS;
  if (turnRadiusM === undefined) {
    return { speedMS, turnS: cornerLegTime(spacingM, 0, spacingM, pacing) + cornerCost(motion) };
  }
  const arcM = turnLength({ x: 0, y: 0, angleRad: 0 }, { x: 0, y: spacingM, angleRad: Math.PI }, motion);
  return { speedMS, turnS: arcM / speedMS };
}

function within(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
