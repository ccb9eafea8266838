import type { Aircraft } from '../aircraft';
import { assumed, sourced } from './figure-source';
import { assumedWingSources } from './flight-figures';

/**
 * A light helicopter with an observer on each side. The turn radius follows from 28 m/s at 20 degrees of bank,
 * v^2 / (g tan bank); the sweep width is a starting value until a calibration flight over known stands.
 */
export const helicopter: Aircraft = {
  id: 'helicopter-observers',
  maker: 'generic',
  model: 'Helicopter with observers',
  airframe: 'helicopter',
  autopilot: 'none',
  cameras: [],
  observerSweepWidthM: 300,
  makerEnduranceMin: 180,
  maxSpeedMS: 55,
  surveySpeedMS: 28,
  maxWindMS: 15,
  climbMS: 5,
  descentMS: 4,
  accelerationMS2: 1,
  cornerSpeedMS: 28,
  turnRadiusM: 220,
  handlingS: 300,
  lowestTemperatureC: -30,
  highestTemperatureC: 40,
  rangeM: 150_000,
  sources: { ...assumedWingSources, ...sourced(assumed('untested starting value'), 'observerSweepWidthM') },
};
