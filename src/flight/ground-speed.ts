import { toU, toV, type TurnedAxes } from '../geo/turned-region';
import type { Wind } from '../survey/plan';

/** Where the air moves to, in the axes of a plane, m/s. */
export interface Drift {
  readonly xMS: number;
  readonly yMS: number;
}

/** Legs slower over ground than this count as not flyable, m/s. */
export const slowestGroundMS = 1;

/** The drift of a wind in a plane with x east and y north. */
export function windDrift({ speedMS, fromDeg }: Wind): Drift {
  const rad = (fromDeg * Math.PI) / 180;
  return { xMS: -speedMS * Math.sin(rad), yMS: -speedMS * Math.cos(rad) };
}

/** The same drift in turned axes. */
export function turnDrift({ xMS, yMS }: Drift, axes: TurnedAxes): Drift {
  return { xMS: toU(axes, xMS, yMS), yMS: toV(axes, xMS, yMS) };
}

/**
 * Speed over ground along (dx, dy) at an airspeed, with the nose turned into the wind so that the track is kept (wind triangle):
 * sqrt(air^2 - across^2) + along. 0 where that is below what counts as flyable.
 */
export function groundSpeed(airMS: number, { xMS, yMS }: Drift, dx: number, dy: number): number {
  const lengthM = Math.hypot(dx, dy);
  if (lengthM === 0) return airMS;
  const alongMS = (xMS * dx + yMS * dy) / lengthM;
  const acrossMS = (xMS * dy - yMS * dx) / lengthM;
  const squared = airMS * airMS - acrossMS * acrossMS;
  const groundMS = squared > 0 ? Math.sqrt(squared) + alongMS : 0;
  return groundMS < slowestGroundMS ? 0 : groundMS;
}

/** The speed that takes as long both ways along a line as its two speeds over ground do. */
export function bothWaysSpeed(airMS: number, drift: Drift, dx: number, dy: number): number {
  const [out, back] = [groundSpeed(airMS, drift, dx, dy), groundSpeed(airMS, drift, -dx, -dy)];
  return out > 0 && back > 0 ? 2 / (1 / out + 1 / back) : 0;
}
