import { type TurnedAxes, toU, toV, toX, toY } from '../geo/turned-region';
import type { PlannedSortie } from './close-sortie';
import type { SortieOptions } from './flight-pattern';
import type { PatternPlan } from './pattern-plan';
import { planSorties } from './plan-sorties';

/** Sorties over a grid, for launch sites given in other axes than its own, in those axes. */
export function sortiesInAxes(
  plan: PatternPlan,
  axes: TurnedAxes,
  options: SortieOptions,
): readonly PlannedSortie[] | undefined {
  const launches = options.launches.map(([u, v]) => turnedPoint(u, v, { from: axes, to: plan.axes }));
  return planSorties(plan, { ...options, launches })?.map((sortie) => ({
    ...sortie,
    legs: sortie.legs.map((leg) => ({ ...leg, line: fromAxes(leg.line, plan.axes, axes) })),
  }));
}

/** A line of u, v pairs in other axes. */
export function fromAxes(line: Float64Array, from: TurnedAxes, to: TurnedAxes): Float64Array {
  const turned = new Float64Array(line.length);
  for (let i = 0; i < line.length; i += 2) turned.set(turnedPoint(line[i] ?? 0, line[i + 1] ?? 0, { from, to }), i);
  return turned;
}

function turnedPoint(
  u: number,
  v: number,
  { from, to }: { readonly from: TurnedAxes; readonly to: TurnedAxes },
): readonly [number, number] {
  const [x, y] = [toX(from, u, v), toY(from, u, v)];
  return [toU(to, x, y), toV(to, x, y)];
}
