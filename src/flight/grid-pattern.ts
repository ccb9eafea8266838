import type { FlightPattern } from './flight-pattern';
import type { PlanePoint } from './flight-route';
import type { PatternPlan } from './pattern-plan';
import { planSorties } from './plan-sorties';

/** Straight transects at one heading as a pattern ready for its sorties. */
export function gridPattern(plan: PatternPlan): FlightPattern {
  const { axes, obstacles, laid, links, order, stopped } = plan;
  const end = (at: number): PlanePoint => [links.endU(at), links.endV(at)];
  return {
    axes,
    headingDeg: axes.headingDeg,
    obstacles,
    ends: Array.from({ length: links.transects.length * 2 }, (_, at) => end(at)),
    first: end(order[0] ?? 0),
    last: end((order.at(-1) ?? 0) ^ 1),
    transects: laid.transects.length,
    coveredM2: laid.coveredM2,
    stopped,
    planSorties: (options) => planSorties(plan, options),
  };
}
