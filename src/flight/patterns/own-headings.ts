import { intersectRegions } from '../../geo/plane-region';
import { turnedAxes } from '../../geo/turned-region';
import { edgeGoal } from '../edge-goal';
import type { FlightPattern } from '../flight-pattern';
import { gridTracks } from '../grid-pattern';
import type { PatternPlan } from '../pattern-plan';
import { pathTime } from '../path-time';
import { planPattern } from '../plan-pattern';
import { isFewer } from '../plan-sorties';
import { rowPace } from '../row-pace';
import { blockOrder } from '../block-order';
import { listedOrder, orderLine } from '../track-order';
import { trackPattern } from '../track-pattern';
import { fromAxes, sortiesInAxes } from '../turned-sorties';
import { cutParts, gatherParts, type GroundPart, islands } from './ground-parts';
import type { PatternTask } from './pattern-task';

/** Headings nearer than this count as one, degrees. */
const SAME_DEG = 1.5;
/** Sorties of each part by itself are tried for up to so many. */
const FEW_PARTS = 4;
/** Heading of the plane whose u is its x: parts with headings of their own are joined in the plane of the ground itself. */
const EAST_DEG = 90;

/**
 * Grids over parts of the ground, each at its own heading, joined: islands, and arms of bent ground. Undefined where that is not
 * faster than one grid at one heading.
 */
export function ownHeadings(single: PatternPlan, laying: PatternTask): FlightPattern | undefined {
  const { ground, settings } = laying;
  const { spacingM, motion } = settings;
  if (motion.turnRadiusM !== undefined) return undefined;
  const pace = (headingDeg: number) => rowPace(headingDeg, { spacingM, motion });
  const ranking = { spacingM, ...pace(0), speedMS: motion.speedMS, pace };
  const apart = islands(ground.target, ranking);
  const cut = apart && cutParts(apart, ranking);
  let best: { readonly pattern: FlightPattern; readonly timeS: number } | undefined;
  const gathered = cut && gatherParts(cut, single.axes.headingDeg, ranking);
  for (const parts of new Set([apart, cut, gathered])) {
    if (!parts || parts.length < 2 || parts.every((part) => isSameHeading(part, single))) continue;
    const found = joinedParts(parts, laying);
    if (found && found.timeS < Math.min(single.timeS, best?.timeS ?? Infinity)) best = found;
  }
  return best?.pattern;
}

function isSameHeading({ headingDeg }: GroundPart, { axes }: PatternPlan): boolean {
  const off = Math.abs(headingDeg - axes.headingDeg) % 180;
  return Math.min(off, 180 - off) < SAME_DEG;
}

function joinedParts(
  parts: readonly GroundPart[],
  { task, ground, settings, watch }: PatternTask,
): { readonly pattern: FlightPattern; readonly timeS: number } | undefined {
  const { spacingM, motion, footprintAcrossM } = settings;
  const { edge, steps } = task.parameters;
  const plans = parts.flatMap(
    ({ region, headingDeg }) =>
      planPattern(
        { ...ground, target: region, beside: intersectRegions(ground.beside, region) },
        {
          spacingM,
          motion,
          goal: edgeGoal(edge, spacingM, footprintAcrossM),
          heading: headingDeg,
          steps,
          shouldStop: () => watch.shouldStop?.() ?? false,
        },
      ) ?? [],
  );
  const [longest] = plans.toSorted((a, b) => b.timeS - a.timeS);
  if (plans.length < parts.length || !longest) return undefined;
  const axes = turnedAxes(EAST_DEG);
  const { obstacles } = ground;
  const tracks = blockOrder(plans.map((plan) => gridTracks(plan).map((track) => fromAxes(track, plan.axes, axes))));
  const order = listedOrder(tracks, obstacles);
  if (order.tracks.length < tracks.length) return undefined;
  const sum = (of: (plan: PatternPlan) => number): number => plans.reduce((total, plan) => total + of(plan), 0);
  const joined = trackPattern(order, {
    axes,
    obstacles,
    motion,
    headingDeg: longest.axes.headingDeg,
    coveredM2: sum(({ laid }) => laid.coveredM2),
  });
  const pattern: FlightPattern = {
    ...joined,
    edgeOpenM2: sum(({ laid }) => laid.edgeOpenM2),
    stopped: plans.some(({ stopped }) => stopped),
    planSorties(options) {
      const together = joined.planSorties(options);
      if (plans.length > FEW_PARTS || together?.length === 1) return together;
      const each = plans.map((plan) => sortiesInAxes(plan, axes, options));
      const apart = each.every((sorties) => sorties !== undefined) ? each.flat() : undefined;
      return together && apart ? (isFewer(apart, together) ? apart : together) : (together ?? apart);
    },
  };
  return { pattern, timeS: pathTime(orderLine(order), motion) };
}
