import { turnedAxes } from '../geo/turned-region';
import { bothWaysSpeed } from './ground-speed';
import type { RowPace } from './heading';
import { cornerCost, cornerLegTime, type Motion, turnedMotion } from './leg-time';
import { turnLength } from './turn-length';

/** Speed along rows at a heading, and the time that a turn to the next row takes beyond flying straight on. */
export function rowPace(
  headingDeg: number,
  { spacingM, motion }: { readonly spacingM: number; readonly motion: Motion },
): RowPace {
  const pacing = turnedMotion(motion, turnedAxes(headingDeg));
  const { drift, speedMS: airMS, turnRadiusM } = pacing;
  const speedMS = drift ? bothWaysSpeed(airMS, drift, 1, 0) : airMS;
  if (turnRadiusM === undefined) {
    return { speedMS, turnS: cornerLegTime(spacingM, 0, spacingM, pacing) + cornerCost(motion) };
  }
  const arcM = turnLength({ x: 0, y: 0, angleRad: 0 }, { x: 0, y: spacingM, angleRad: Math.PI }, motion);
  return { speedMS, turnS: arcM / speedMS };
}
