import type { Aircraft } from '../aircraft';
import { assumed, sourced } from './figure-source';

/** What an airframe can do, with where each figure comes from. */
export type FlightFigures = Pick<
  Aircraft,
  | 'airframe'
  | 'surveySpeedMS'
  | 'climbMS'
  | 'descentMS'
  | 'accelerationMS2'
  | 'cornerSpeedMS'
  | 'turnRadiusM'
  | 'handlingS'
  | 'rangeM'
>;

/**
 * Starting figures of a small multirotor. Acceleration and corner speed fit the durations that DJI writes into its own mission
 * files (0.27 s rms); the rest is general knowledge.
 */
export const multirotor: FlightFigures = {
  airframe: 'multirotor',
  surveySpeedMS: 10,
  climbMS: 5,
  descentMS: 4,
  accelerationMS2: 1.7,
  cornerSpeedMS: 2.8,
  handlingS: 60,
  rangeM: 8000,
};

/** Starting figures of a small fixed wing: it keeps its speed in turns. */
export const fixedWing: FlightFigures = {
  airframe: 'fixed-wing',
  surveySpeedMS: 12,
  climbMS: 3,
  descentMS: 2,
  accelerationMS2: 1.5,
  cornerSpeedMS: 12,
  turnRadiusM: 25,
  handlingS: 120,
  rangeM: 3000,
};

/** Starting figures of a wing that lifts off and lands upright. */
export const vtol: FlightFigures = {
  airframe: 'vtol',
  surveySpeedMS: 16,
  climbMS: 3,
  descentMS: 2,
  accelerationMS2: 1.5,
  cornerSpeedMS: 16,
  turnRadiusM: 40,
  handlingS: 150,
  rangeM: 7000,
};

/** Sources of the figures above, for the aircraft that take them over. */
export const assumedFlightSources: Aircraft['sources'] = {
  ...sourced(
    assumed(),
    'surveySpeedMS',
    'climbMS',
    'descentMS',
    'turnRadiusM',
    'handlingS',
    'rangeM',
    'lowestTemperatureC',
    'highestTemperatureC',
  ),
  ...sourced(
    assumed("fits durations in DJI's own mission files within 0.27 s rms; this model untested"),
    'accelerationMS2',
    'cornerSpeedMS',
  ),
  ...sourced(assumed(), 'makerEnduranceMin', 'maxSpeedMS', 'maxWindMS'),
};

/** Sources of a wing's figures: its acceleration and speed in turns are general knowledge too. */
export const assumedWingSources: Aircraft['sources'] = {
  ...assumedFlightSources,
  ...sourced(assumed(), 'accelerationMS2', 'cornerSpeedMS'),
};
