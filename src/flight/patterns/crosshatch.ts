import { type TurnedAxes, toU, toV, toX, toY, turnRegion } from '../../geo/turned-region';
import type { PlannedSortie } from '../close-sortie';
import { gridPattern, gridTracks } from '../grid-pattern';
import { isFewer } from '../plan-sorties';
import { stripGroundM2 } from '../strip-ground';
import { listedOrder } from '../track-order';
import { trackPattern } from '../track-pattern';
import { gridPlan } from './grid';
import type { LayPattern } from './pattern-task';

/**
 * A grid, and a second one at 90 degrees to it. Sorties are cut from both in one go or from each by itself, whichever takes fewer
 * of them, then less time.
 */
export const layCrosshatch: LayPattern = (laying) => {
  const { ground, settings, task } = laying;
  const along = gridPlan(laying, task.parameters.heading);
  const across = along && gridPlan(laying, (along.axes.headingDeg + 90) % 180);
  if (!along || !across) return { code: 'plan-nothing-to-fly', severity: 'error' };
  const { axes, obstacles } = along;
  const lines = gridTracks(along);
  const crossing = gridTracks(across).map((track) => fromAxes(track, across.axes, axes));
  const order = listedOrder([...lines, ...crossing], obstacles);
  const coveredM2 = stripGroundM2(turnRegion(ground.target, axes), [lines, crossing], settings.spacingM);
  const joined = trackPattern(order, {
    axes,
    obstacles,
    motion: along.links.motion,
    headingDeg: axes.headingDeg,
    coveredM2,
  });
  return {
    ...joined,
    stopped: along.stopped || across.stopped,
    planSorties(options) {
      const launches = options.launches.map(([u, v]) => turnedPoint(u, v, { from: axes, to: across.axes }));
      const first = gridPattern(along).planSorties(options);
      const second = gridPattern(across).planSorties({ ...options, launches });
      const apart = first && second && [...first, ...second.map((sortie) => sortieFromAxes(sortie, across.axes, axes))];
      const together = joined.planSorties(options);
      return together && apart ? (isFewer(apart, together) ? apart : together) : (together ?? apart);
    },
  };
};

function sortieFromAxes(sortie: PlannedSortie, from: TurnedAxes, to: TurnedAxes): PlannedSortie {
  return { ...sortie, legs: sortie.legs.map((leg) => ({ ...leg, line: fromAxes(leg.line, from, to) })) };
}

function fromAxes(line: Float64Array, from: TurnedAxes, to: TurnedAxes): Float64Array {
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
