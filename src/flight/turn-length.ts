import { ahead, dubinsPaths, type Pose } from '../geo/dubins-path';
import type { Motion } from './leg-time';

/** Straight flight before and after a turn while the wings level out, s. */
export const LEVEL_S = 1;

/** Metres to count for a turn from leaving one transect to entering the next, as if there were no obstacle. */
export function turnLength(from: Pose, to: Pose, motion: Motion): number {
  const { turnRadiusM = 0 } = motion;
  if (isStraightOn(from, to)) return Math.hypot(to.x - from.x, to.y - from.y);
  const levelM = LEVEL_S * motion.speedMS;
  const shortest = dubinsPaths(ahead(from, levelM), ahead(to, -levelM), turnRadiusM)[0];
  return 2 * levelM + (shortest?.lengthM ?? Infinity);
}

/** Whether flying on straight leads from one pose into the other. */
export function isStraightOn(from: Pose, to: Pose): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [cos, sin] = [Math.cos(from.angleRad), Math.sin(from.angleRad)];
  const isSameWay = Math.cos(to.angleRad - from.angleRad) > 1 - 1e-9;
  return isSameWay && dx * cos + dy * sin >= 0 && Math.abs(dx * sin - dy * cos) < 0.01;
}
