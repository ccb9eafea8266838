import type { Aircraft } from '../survey/aircraft';
import type { Wind } from '../survey/plan';
import { windDrift } from './ground-speed';
import type { Motion } from './leg-time';

/** How an aircraft moves at an airspeed in a wind, in a plane with x east and y north. No wind: calm air. */
export function flightMotion(aircraft: Aircraft, speedMS: number, wind: Wind | undefined): Motion {
  const { accelerationMS2, cornerSpeedMS } = aircraft;
  const drift = wind && wind.speedMS > 0 ? windDrift(wind) : undefined;
  return { speedMS, accelerationMS2, cornerSpeedMS, ...(drift && { drift }) };
}
