import { distanceM } from '../geo/geodesic';
import type { Aircraft } from '../survey/aircraft';
import type { PlanParameters } from '../survey/plan';
import type { FlightPoint, Leg, Sortie } from '../survey/sortie';

/** Height above take-off of the ways from and to the launch site: the one chosen, never below that of the lines, m. */
export function transitHeight({ heightM, safety }: PlanParameters): number {
  return Math.max(heightM, safety.transitHeightM);
}

/** Time for climb and descent of a sortie over level ground: up to transit height, down to the lines, and back the same way, s. */
export function climbTime(parameters: PlanParameters, { climbMS, descentMS }: Aircraft): number {
  const transitM = transitHeight(parameters);
  return (2 * transitM - parameters.heightM) * (1 / climbMS + 1 / descentMS);
}

/** What climbing and descending along a sortie really takes: at the launch site, and where its ways meet its lines, s. */
export function flownClimbTime({ legs }: Sortie, { climbMS, descentMS }: Aircraft): number {
  const heights = [0, ...ends(legs[0]), ...ends(legs[1]), ...ends(legs.at(-2)), ...ends(legs.at(-1)), 0];
  // Pairs: on the ground and above it, the end of a leg and the beginning of the next one.
  const steps = [0, 2, 6, 8].map((at) => (heights[at + 1] ?? 0) - (heights[at] ?? 0));
  return steps.reduce((sumS, stepM) => sumS + (stepM > 0 ? stepM / climbMS : -stepM / descentMS), 0);
}

function ends(leg: Leg | undefined): readonly [number, number] {
  return [leg?.points[0]?.heightM ?? 0, leg?.points.at(-1)?.heightM ?? 0];
}

/**
 * A sortie whose ways from and to the launch site lie at transit height at least. What hovers climbs and descends where they meet its
 * lines; wings, which cannot, are on the way down before: `descent` metres for each metre on.
 */
export function atTransitHeight(
  { legs, ...sortie }: Sortie,
  { transitM, descent }: { readonly transitM: number; readonly descent: number | undefined },
): Sortie {
  const last = legs.length - 1;
  return {
    ...sortie,
    legs: legs.map((leg, i): Leg => {
      if (leg.kind !== 'transit' || (i !== 0 && i !== last)) return leg;
      if (descent === undefined) return { ...leg, points: leg.points.map((point) => raised(point, transitM)) };
      const points = i === 0 ? slanted(leg.points.toReversed(), transitM, descent).toReversed() : leg.points;
      return { ...leg, points: i === last ? slanted(points, transitM, descent) : points };
    }),
  };
}

/** Points from the lines on, each as high above the first as the way to it allows. */
function slanted(points: readonly FlightPoint[], transitM: number, descent: number): FlightPoint[] {
  let [awayM, before]: [number, FlightPoint | undefined] = [0, undefined];
  const lowestM = points[0]?.heightM ?? 0;
  return points.map((point) => {
    if (before) awayM += distanceM(before.position, point.position);
    before = point;
    return raised(point, Math.min(transitM, lowestM + awayM * descent));
  });
}

function raised(point: FlightPoint, heightM: number): FlightPoint {
  return { ...point, heightM: Math.max(point.heightM, heightM) };
}
