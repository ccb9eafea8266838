import { turnRegion } from '../../geo/turned-region';
import { gridPattern, gridTracks } from '../grid-pattern';
import { isFewer } from '../plan-sorties';
import { stripGroundM2 } from '../strip-ground';
import { listedOrder } from '../track-order';
import { trackPattern } from '../track-pattern';
import { gridPlan } from './grid';
import { fromAxes, sortiesInAxes } from '../turned-sorties';
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
      const first = gridPattern(along).planSorties(options);
      const second = first && sortiesInAxes(across, axes, options);
      const apart = second && [...first, ...second];
      const together = joined.planSorties(options);
      return together && apart ? (isFewer(apart, together) ? apart : together) : (together ?? apart);
    },
  };
};
