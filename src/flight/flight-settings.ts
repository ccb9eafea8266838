import type { Camera } from '../survey/camera';
import { flightMotion } from './flight-motion';
import { planningEnduranceMin } from '../survey/endurance';
import type { FlightTask } from './flight-task';
import { footprint } from './footprint';
import type { Motion } from './leg-time';
import { lineSpacing } from './line-spacing';
import { photoDistance } from './photo-distance';
import type { SortieBudget } from './sortie-budget';
import { leastHeight } from './terrain/task-terrain';
import { climbTime } from './transit-height';

/** Figures of a plan that follow from its task before anything is laid out. */
export interface FlightSettings {
  readonly camera: Camera | undefined;
  readonly spacingM: number;
  readonly photoDistanceM?: number;
  /** Strip that one pass shows at the least height above ground, m. */
  readonly footprintAcrossM: number;
  readonly motion: Motion;
  readonly budget: SortieBudget;
}

export function flightSettings(task: FlightTask): FlightSettings {
  const { aircraft, parameters } = task;
  const { frontOverlapPct, sideOverlapPct, speedMS = aircraft.surveySpeedMS } = parameters;
  const camera = aircraft.cameras.find(({ id }) => id === parameters.cameraId) ?? aircraft.cameras[0];
  const levelM = camera ? lineSpacing(camera, parameters.heightM, sideOverlapPct) : 0;
  const heightM = camera ? leastHeight(task, levelM) : parameters.heightM;
  const acrossM = camera ? footprint(camera, heightM).acrossM : (aircraft.observerSweepWidthM ?? 0);
  const sideways = camera ? lineSpacing(camera, heightM, sideOverlapPct) : acrossM;
  const photosM = camera && photoDistance(camera, heightM, frontOverlapPct);
  const enduranceMin = parameters.enduranceMin ?? planningEnduranceMin(aircraft);
  return {
    camera,
    spacingM: parameters.lineSpacingM ?? sideways,
    ...(photosM === undefined ? {} : { photoDistanceM: photosM }),
    footprintAcrossM: acrossM,
    motion: flightMotion(aircraft, speedMS, parameters.wind),
    budget: {
      usableS: enduranceMin * 60 * (1 - parameters.reservePct / 100),
      overheadS: parameters.overheadS ?? aircraft.handlingS + climbTime(parameters, aircraft),
      rangeM: parameters.rangeM ?? aircraft.rangeM,
      overlapM: photosM ?? 0,
    },
  };
}
