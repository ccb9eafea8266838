import { bearingDeg } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Mission } from './mission';
import { missionPath, type PathStep, takeOffHeightM } from './mission-path';

/** Numbers of MAV_CMD that the writers use and the readers know. */
export const mavCommand = {
  waypoint: 16,
  loiterUnlimited: 17,
  returnToLaunch: 20,
  land: 21,
  takeOff: 22,
  splineWaypoint: 82,
  vtolTakeOff: 84,
  vtolLand: 85,
  changeSpeed: 178,
  mountControl: 205,
  triggerDistance: 206,
  triggerInterval: 214,
  imageStartCapture: 2000,
  imageStopCapture: 2001,
  fenceInclusion: 5001,
  fenceExclusion: 5002,
} as const;

/** A mission command. Its last three parameters are latitude, longitude and height above take-off in metres. */
export interface MavItem {
  readonly command: number;
  /** `place`: parameters 5 and 6 are a place, or 0 where the command means "here". */
  readonly kind: 'place' | 'do';
  /** null: leave it to the autopilot (NaN); only in the fourth place (yaw). */
  readonly params: readonly [number, number, number, number | null, number, number, number];
}

/** What the file is made for. DJI and unknown autopilots get ArduPilot's. */
export type Firmware = 'ardupilot' | 'px4';

export function firmwareOf({ aircraft }: Pick<Mission, 'aircraft'>): Firmware {
  return aircraft.autopilot === 'px4' ? 'px4' : 'ardupilot';
}

/**
 * The whole sortie as MAVLink commands: take-off, speed, camera down, path with a distance trigger on each transect,
 * finish. Commands and parameters as ArduPilot's and PX4's ground stations write them.
 */
export function mavItems(mission: Mission): MavItem[] {
  const path = missionPath(mission.sortie);
  return [...opening(mission, path), ...lanes(mission, path), closing(mission, path)];
}

/** The part of `mavItems` between speed and finish. */
export function lanes(mission: Mission, path: readonly PathStep[]): MavItem[] {
  const { photoDistanceM } = mission.plan;
  return path.flatMap((step, i) => {
    const waypoint = placeItem(mavCommand.waypoint, step.position, {
      heightM: step.heightM,
      yawDeg: yawInto(mission, path, i),
    });
    if (!step.camera || photoDistanceM === undefined) return [waypoint];
    return [waypoint, doItem(mavCommand.triggerDistance, step.camera === 'on' ? photoDistanceM : 0, 0, 1)];
  });
}

/** The commands before the path. */
export function opening(mission: Mission, path: readonly PathStep[]): MavItem[] {
  const { aircraft, plan, sortie } = mission;
  const wings = aircraft.airframe === 'fixed-wing';
  const command = aircraft.airframe === 'vtol' ? mavCommand.vtolTakeOff : mavCommand.takeOff;
  const climb = placeItem(command, sortie.launch, {
    heightM: takeOffHeightM(plan.parameters.safety.takeOffHeightM, path),
    yawDeg: firmwareOf(mission) === 'px4' && path[0] ? bearingDeg(sortie.launch, path[0].position) : null,
    p1: wings ? 15 : 0,
  });
  const airspeed = aircraft.airframe === 'fixed-wing' || aircraft.airframe === 'vtol';
  const speed = doItem(mavCommand.changeSpeed, airspeed ? 0 : 1, plan.speedMS, -1);
  if (plan.photoDistanceM === undefined || aircraft.airframe !== 'multirotor') return [climb, speed];
  return [climb, speed, { command: mavCommand.mountControl, kind: 'do', params: [-90, 0, 0, 0, 0, 0, 2] }];
}

/** The command after the path: the finish action. */
export function closing({ aircraft, plan, sortie }: Mission, path: readonly PathStep[]): MavItem {
  const { finish } = plan.parameters.safety;
  const heightM = path.at(-1)?.heightM ?? 0;
  if (finish === 'hover') return placeItem(mavCommand.loiterUnlimited, sortie.launch, { heightM, yawDeg: null });
  if (finish === 'land' && aircraft.airframe !== 'fixed-wing') {
    const command = aircraft.airframe === 'vtol' ? mavCommand.vtolLand : mavCommand.land;
    return placeItem(command, sortie.launch, { heightM: 0, yawDeg: null });
  }
  return doItem(mavCommand.returnToLaunch, 0, 0, 0);
}

/** PX4 turns to a waypoint's yaw on the way to it (0 would be north); ArduPilot keeps its own rule. */
function yawInto(mission: Mission, path: readonly PathStep[], i: number): number | null {
  const [from, to] = [i === 0 ? mission.sortie.launch : path[i - 1]?.position, path[i]?.position];
  return firmwareOf(mission) === 'px4' && from && to ? bearingDeg(from, to) : null;
}

function placeItem(
  command: number,
  [lng, lat]: LngLat,
  { heightM, yawDeg, p1 = 0 }: { heightM: number; yawDeg: number | null; p1?: number },
): MavItem {
  return { command, kind: 'place', params: [p1, 0, 0, yawDeg, lat, lng, heightM] };
}

function doItem(command: number, p1: number, p2: number, p3: number): MavItem {
  return { command, kind: 'do', params: [p1, p2, p3, 0, 0, 0, 0] };
}
