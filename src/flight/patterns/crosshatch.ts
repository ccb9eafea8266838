import { turnRegion } from '../../geo/turned-region';
import { blockOrder } from '../block-order';
import { gridPattern, gridTracks } from '../grid-pattern';
import { orderTime } from '../improve-tracks';
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
  const { motion } = along.links;
  const orders = [[...lines, ...crossing], blockOrder([lines, crossing])]
    .map((tracks) => listedOrder(tracks, obstacles))
    .sort((a, b) => b.tracks.length - a.tracks.length || orderTime(a, motion) - orderTime(b, motion));
  const coveredM2 = stripGroundM2(turnRegion(ground.target, axes), [lines, crossing], settings.spacingM);
  const laid = { axes, obstacles, motion, headingDeg: axes.headingDeg, coveredM2 };
  const [joined, other] = orders.map((order) => trackPattern(order, laid));
  if (!joined) return { code: 'plan-nothing-to-fly', severity: 'error' };
  return {
    ...joined,
    stopped: along.stopped || across.stopped,
    planSorties(options) {
      const first = gridPattern(along).planSorties(options);
      const second = first && sortiesInAxes(across, axes, options);
      const apart = second && [...first, ...second];
      const ways = [apart, joined.planSorties(options), other?.planSorties(options)].filter((way) => way !== undefined);
      return ways.reduce<(typeof ways)[number] | undefined>(
        (best, way) => (best && !isFewer(way, best) ? best : way),
        undefined,
      );
    },
  };
};
