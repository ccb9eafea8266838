import { type ObstacleMap, turnObstacleMap } from '../geo/obstacle-map';
import { type TurnedAxes, turnedAxes } from '../geo/turned-region';
import { cellOrder, type Order } from './cell-order';
import { cells } from './cells';
import type { FlightGround } from './flight-ground';
import { improveOrder } from './improve-order';
import { turnedMotion } from './leg-time';
import { type Links, links } from './links';
import { type PatternOptions, type PatternPlan, patternLine } from './pattern-plan';
import { pathTime } from './path-time';
import { type HeadingLayout, layHeadings } from './lay-headings';
import { type LaidTransects, type RowLayout, settleBar, transectsOf } from './transects';
import { trimFreeEnds } from './trim-ends';

/** Layouts whose first order is improved: more of those with few transects. */
const FEWEST_IMPROVED = 3;
const MOST_IMPROVED = 12;
const TRANSECTS_IMPROVED = 300;

/**
 * The fastest pattern: the best rows at the best headings, each put in a first order; the orders that take least are improved by local
 * search and timed exactly.
 */
export function planPattern(ground: FlightGround, options: PatternOptions): PatternPlan | undefined {
  const ordered = layHeadings(ground, options)
    .flatMap((found) => firstOrder(ground, found, options) ?? [])
    .sort((a, b) => a.timeS - b.timeS);
  let best: PatternPlan | undefined;
  const transects = ordered[0]?.laid.transects.length ?? 1;
  const tries = Math.min(MOST_IMPROVED, Math.max(FEWEST_IMPROVED, Math.round(TRANSECTS_IMPROVED / transects)));
  for (const candidate of ordered.slice(0, tries)) {
    const { roughS, options: rows } = candidate.layout;
    if (best && roughS - rows.turnS >= best.timeS) continue;
    const plan = improved(candidate, options);
    if (!best || plan.timeS < best.timeS) best = plan;
  }
  return best;
}

interface OrderedLayout {
  readonly axes: TurnedAxes;
  readonly obstacles: ObstacleMap;
  readonly layout: RowLayout;
  readonly laid: LaidTransects;
  readonly links: Links;
  readonly order: Order;
  readonly timeS: number;
}

function firstOrder(
  ground: FlightGround,
  { headingDeg, layout: rough }: HeadingLayout,
  options: PatternOptions,
): OrderedLayout | undefined {
  const axes = turnedAxes(headingDeg);
  const obstacles = turnObstacleMap(ground.obstacles, axes);
  const layout = settleBar(rough);
  const laid = transectsOf(layout);
  if (laid.transects.length === 0) return undefined;
  const ways = links(laid.transects, obstacles, turnedMotion(options.motion, axes));
  const order = cellOrder(cells(laid.transects), ways);
  return { axes, obstacles, layout, laid, links: ways, order, timeS: patternTime(order, ways) };
}

function improved(candidate: OrderedLayout, options: PatternOptions): PatternPlan {
  const { axes, obstacles, laid: whole, links: wholeLinks } = candidate;
  const { motion } = wholeLinks;
  const { order: found, stepsUsed, stopped } = improveOrder(candidate.order, wholeLinks, options);
  const order = motion.drift ? fasterWayAround(found, wholeLinks) : found;
  const laid = trimFreeEnds(whole, order);
  const ways = laid === whole ? wholeLinks : links(laid.transects, obstacles, motion);
  return { axes, obstacles, laid, links: ways, order, timeS: patternTime(order, ways), stepsUsed, stopped };
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
