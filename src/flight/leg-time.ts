import type { TurnedAxes } from '../geo/turned-region';
import { type Drift, groundSpeed, turnDrift } from './ground-speed';

/** How an aircraft speeds up, slows down and takes corners, in m/s and m/s2. `speedMS` is its airspeed. */
export interface Motion {
  readonly speedMS: number;
  readonly accelerationMS2: number;
  readonly cornerSpeedMS: number;
  /** Moving air, in the axes of the plane that legs are given in; absent: calm. */
  readonly drift?: Drift;
  /** Present where turns are flown at full speed on arcs of this radius over ground, instead of slowing down at corners. */
  readonly turnRadiusM?: number;
}

/** The same motion in turned axes. */
export function turnedMotion(motion: Motion, axes: TurnedAxes): Motion {
  return motion.drift ? { ...motion, drift: turnDrift(motion.drift, axes) } : motion;
}

/** The fastest that the aircraft can be over ground, with the wind behind it. */
export function fastestGround({ speedMS, drift }: Motion): number {
  return drift ? speedMS + Math.hypot(drift.xMS, drift.yMS) : speedMS;
}

/** Speed over ground out and back along the wind: what distances from a launch site are to be guessed with. */
export function roundTripSpeed({ speedMS, drift }: Motion): number {
  return drift ? (speedMS * speedMS - drift.xMS * drift.xMS - drift.yMS * drift.yMS) / speedMS : speedMS;
}

/** Seconds over a straight leg that starts and ends at given speeds: speed up, hold, slow down (trapezoid). */
export function legTime(
  lengthM: number,
  startMS: number,
  endMS: number,
  { speedMS, accelerationMS2 }: Pick<Motion, 'speedMS' | 'accelerationMS2'>,
): number {
  const upM = (speedMS * speedMS - startMS * startMS) / 2 / accelerationMS2;
  const downM = (speedMS * speedMS - endMS * endMS) / 2 / accelerationMS2;
  if (upM + downM <= lengthM) {
    return (2 * speedMS - startMS - endMS) / accelerationMS2 + (lengthM - upM - downM) / speedMS;
  }
  const fastest = Math.max(startMS, endMS);
  const peakMS = Math.sqrt(
    Math.max(accelerationMS2 * lengthM + (startMS * startMS + endMS * endMS) / 2, fastest * fastest),
  );
  return (2 * peakMS - startMS - endMS) / accelerationMS2;
}

/**
 * Seconds over a straight leg between two corners, taken as the mean of flying it one way and the other, so that an order of
 * transects costs the same both ways around. Infinity where the wind lets it be flown only one way.
 */
export function cornerLegTime(lengthM: number, dx: number, dy: number, motion: Motion): number {
  const { speedMS, accelerationMS2, cornerSpeedMS, drift } = motion;
  if (!drift) {
    const corner = Math.min(cornerSpeedMS, speedMS);
    return legTime(lengthM, corner, corner, motion);
  }
  const oneWay = (sign: 1 | -1): number => {
    const groundMS = groundSpeed(speedMS, drift, sign * dx, sign * dy);
    if (groundMS === 0) return Infinity;
    const corner = Math.min(cornerSpeedMS, groundMS);
    return legTime(lengthM, corner, corner, { speedMS: groundMS, accelerationMS2 });
  };
  return (oneWay(1) + oneWay(-1)) / 2;
}

/** Seconds that one sharp corner costs against flying on at full speed, on long legs: slowing down before it and speeding up after it. */
export function cornerCost({ speedMS, accelerationMS2, cornerSpeedMS }: Motion): number {
  const lost = Math.max(0, speedMS - cornerSpeedMS);
  return (lost * lost) / (accelerationMS2 * speedMS);
}
