/** How a multirotor speeds up, slows down and takes corners, in m/s and m/s2. */
export interface Motion {
  readonly speedMS: number;
  readonly accelerationMS2: number;
  readonly cornerSpeedMS: number;
}

/** Seconds over a straight leg that starts and ends at given speeds: speed up, hold, slow down (trapezoid). */
export function legTime(lengthM: number, startMS: number, endMS: number, { speedMS, accelerationMS2 }: Motion): number {
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

/** Seconds that one sharp corner costs against flying on at full speed, on long legs: slowing down before it and speeding up after it. */
export function cornerCost({ speedMS, accelerationMS2, cornerSpeedMS }: Motion): number {
  const lost = Math.max(0, speedMS - cornerSpeedMS);
  return (lost * lost) / (accelerationMS2 * speedMS);
}
