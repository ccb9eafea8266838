import { growRegion } from '../../geo/plane-region';
import { closedTrack } from '../track';
import { laidTracks } from './lay-tracks';
import type { LayPattern } from './pattern-task';

/** Rings along the border and around holes: the first half a spacing inside, each further one a spacing farther in. */
export const layPerimeter: LayPattern = (laying) => {
  const { task, ground, settings } = laying;
  const rings = Array.from({ length: task.parameters.rings ?? 1 }, (_, i) =>
    growRegion(ground.target, -(i + 0.5) * settings.spacingM),
  );
  return laidTracks(laying, rings.flat().map(closedTrack));
};
