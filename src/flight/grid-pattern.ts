import type { FlightPattern } from './flight-pattern';
import type { PlanePoint } from './flight-route';
import type { PatternPlan } from './pattern-plan';
import { planSorties } from './plan-sorties';
import type { Track } from './track';

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
    edgeOpenM2: laid.edgeOpenM2,
    stopped,
    planSorties: (options) => planSorties(plan, options),
  };
}

/** The transects of a grid in the order and direction flown. */
export function gridTracks({ links, order }: PatternPlan): Track[] {
  return Array.from(order, (entry) =>
    Float64Array.of(links.endU(entry), links.endV(entry), links.endU(entry ^ 1), links.endV(entry ^ 1)),
  );
}
