import type { Mission } from './mission';
import type { PathStep } from './mission-path';
import { photoRuns } from './photo-runs';
import { figure, type WpmlElement, wpml } from './wpml-xml';

/** A turn of this many line spacings is a transit: the camera stops. */
const LONG_TURN_SPACINGS = 4;

/** An action group and the waypoint that holds it. */
export interface WpmlActionGroup {
  readonly at: number;
  readonly element: WpmlElement;
}

/**
 * Groups of a path: a folder named by the sortie's code at the first point, then one interval group for each run of lines
 * (camera down, then photos at the time that photo distance and speed give).
 */
export function actionGroups(mission: Mission, path: readonly PathStep[]): WpmlActionGroup[] {
  const { photoDistanceM, speedMS, lineSpacingM } = mission.plan;
  if (photoDistanceM === undefined) return [];
  const folder = group({ id: 0, from: 0, to: 0, trigger: wpml({ actionTriggerType: 'reachPoint' }) }, [
    nameFolder(mission),
  ]);
  const trigger = wpml({ actionTriggerType: 'multipleTiming', actionTriggerParam: figure(photoDistanceM / speedMS) });
  const shots = photoRuns(path, LONG_TURN_SPACINGS * lineSpacingM).map(({ from, to }, i) =>
    group({ id: i + 1, from, to, trigger }, [cameraDown(), takePhoto(mission)]),
  );
  return [folder, ...shots];
}

interface Group {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly trigger: readonly WpmlElement[];
}

interface Action {
  readonly name: string;
  readonly parameters: readonly WpmlElement[];
}

function group({ id, from, to, trigger }: Group, actions: readonly Action[]): WpmlActionGroup {
  const head = wpml({
    actionGroupId: id,
    actionGroupStartIndex: from,
    actionGroupEndIndex: to,
    actionGroupMode: 'sequence',
    actionTrigger: trigger,
  });
  const body = actions.map(
    ({ name, parameters }, i): WpmlElement => [
      'wpml:action',
      wpml({ actionId: i, actionActuatorFunc: name, actionActuatorFuncParam: parameters }),
    ],
  );
  return { at: from, element: ['wpml:actionGroup', [...head, ...body]] };
}

function nameFolder({ sortie, training }: Mission): Action {
  const directoryName = training ? `TRAINING-${sortie.code}` : sortie.code;
  return { name: 'customDirName', parameters: wpml({ directoryName, payloadPositionIndex: 0 }) };
}

function cameraDown(): Action {
  const parameters = wpml({
    gimbalHeadingYawBase: 'aircraft',
    gimbalRotateMode: 'absoluteAngle',
    gimbalPitchRotateEnable: 1,
    gimbalPitchRotateAngle: -90,
    gimbalRollRotateEnable: 0,
    gimbalRollRotateAngle: 0,
    gimbalYawRotateEnable: 0,
    gimbalYawRotateAngle: 0,
    gimbalRotateTimeEnable: 0,
    gimbalRotateTime: 10,
    payloadPositionIndex: 0,
  });
  return { name: 'gimbalRotate', parameters };
}

function takePhoto({ camera }: Mission): Action {
  const lens = camera?.wpmlLens === undefined ? {} : { payloadLensIndex: camera.wpmlLens };
  return { name: 'takePhoto', parameters: wpml({ payloadPositionIndex: 0, useGlobalPayloadLensIndex: 0, ...lens }) };
}
