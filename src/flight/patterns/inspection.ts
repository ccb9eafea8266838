import { isInRegion } from '../../geo/clip-line';
import { subtractRegion } from '../../geo/plane-region';
import { insideTarget, laidTracks } from './lay-tracks';
import { placeInside } from './middle-of-ground';
import type { LayPattern } from './pattern-task';

/** Distances between photos flown, the third photo of five over the middle. */
const PHOTO_DISTANCES = 4;
/** So that the rounding of a length never loses the last photo, m. */
const ROUNDING_M = 0.01;

/** A short pass over the middle of the ground: five photos, or what of them lies on ground that may be flown. */
export const layInspection: LayPattern = (laying) => {
  const { task, ground, settings } = laying;
  const { heading } = task.parameters;
  const free = subtractRegion(ground.target, ground.keepOutGrown);
  const { xM, yM } = placeInside(free);
  const halfM = (PHOTO_DISTANCES * (settings.photoDistanceM ?? settings.spacingM / PHOTO_DISTANCES)) / 2 + ROUNDING_M;
  const rad = heading === 'auto' ? 0 : (heading * Math.PI) / 180;
  const [dx, dy] = [halfM * Math.sin(rad), halfM * Math.cos(rad)];
  const halves = [Float64Array.of(xM, yM, xM - dx, yM - dy), Float64Array.of(xM, yM, xM + dx, yM + dy)].flatMap(
    (half) => insideTarget(ground, half).slice(0, 1),
  );
  const [back, on] = halves;
  if (!back || !on || !isInRegion(free, xM, yM)) return laidTracks(laying, []);
  return laidTracks(laying, [Float64Array.of(back.at(-2) ?? 0, back.at(-1) ?? 0, on.at(-2) ?? 0, on.at(-1) ?? 0)]);
};
