import type { Aircraft } from '../survey/aircraft';
import type { Wind } from '../survey/plan';
import { windDrift } from './ground-speed';
import { fastestGround, type Motion } from './leg-time';

/**
 * How an aircraft moves at an airspeed in a wind, in a plane with x east and y north. No wind: calm air. What cannot stop at a corner
 * turns on arcs over ground of its turn radius, wider by the square of the speed over ground where that is above its survey speed
 * (v^2 / (g tan bank) with the wind behind it).
 */
export function flightMotion(aircraft: Aircraft, speedMS: number, wind: Wind | undefined): Motion {
  const { accelerationMS2, cornerSpeedMS } = aircraft;
  const drift = wind && wind.speedMS > 0 ? windDrift(wind) : undefined;
  const motion: Motion = { speedMS, accelerationMS2, cornerSpeedMS, ...(drift && { drift }) };
  if (aircraft.airframe === 'multirotor' || aircraft.turnRadiusM === undefined) return motion;
  const faster = Math.max(1, fastestGround(motion) / aircraft.surveySpeedMS);
  return { ...motion, turnRadiusM: aircraft.turnRadiusM * faster * faster };
}
