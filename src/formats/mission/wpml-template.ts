import type { Mission } from './mission';
import type { PathStep } from './mission-path';
import type { WpmlActionGroup } from './wpml-actions';
import { missionConfig } from './wpml-config';
import { headingFields, pointElement, turnFields, waypointTurn } from './wpml-waypoint';
import { figure, type WpmlElement, wpml, wpmlDocument } from './wpml-xml';

/** `template.kml` of a waypoint flight: what the controller shows and lets a person edit. Element order as in DJI's exports. */
export function wpmlTemplate(mission: Mission, path: readonly PathStep[], groups: readonly WpmlActionGroup[]): string {
  const { plan, camera } = mission;
  const head = wpml({
    templateType: 'waypoint',
    templateId: 0,
    waylineCoordinateSysParam: wpml({ coordinateMode: 'WGS84', heightMode: 'relativeToStartPoint' }),
    autoFlightSpeed: figure(plan.speedMS),
    globalHeight: figure(path[0]?.heightM ?? plan.parameters.heightM),
    caliFlightEnable: 0,
    gimbalPitchMode: 'usePointSetting',
    globalWaypointHeadingParam: headingFields('template'),
    globalWaypointTurnMode: 'toPointAndStopWithDiscontinuityCurvature',
    globalUseStraightLine: 1,
  });
  const placemarks = path.map((_, i) => templatePlacemark(mission, path, { index: i, groups }));
  const payload = wpml({ payloadParam: payloadFields(camera?.wpmlLens) });
  return wpmlDocument([
    ...authorFields(mission),
    missionConfig(mission),
    ['Folder', [...head, ...placemarks, ...payload]],
  ]);
}

/** Who and when: the product's name, never a person's. */
export function authorFields({ createdAt }: Mission): WpmlElement[] {
  const createTime = Date.parse(createdAt);
  return wpml({ author: 'Dala', createTime, updateTime: createTime });
}

/** Which lens is kept. The rest are the values of DJI's exports, of which only lidars use any. */
export function payloadFields(lens: string | undefined): WpmlElement[] {
  return wpml({
    payloadPositionIndex: 0,
    focusMode: 'firstPoint',
    meteringMode: 'average',
    returnMode: 'singleReturnFirst',
    samplingRate: 240000,
    scanningMode: 'repetitive',
    ...(lens === undefined ? {} : { imageFormat: lens }),
  });
}

function templatePlacemark(
  { plan }: Mission,
  path: readonly PathStep[],
  { index, groups }: { index: number; groups: readonly WpmlActionGroup[] },
): WpmlElement {
  const step = path[index];
  if (!step) throw new Error(`No waypoint ${index} of ${path.length}.`);
  const fields = wpml({
    index,
    ellipsoidHeight: figure(step.heightM),
    height: figure(step.heightM),
    useGlobalHeight: 0,
    waypointSpeed: figure(plan.speedMS),
    waypointHeadingParam: headingFields('template'),
    waypointTurnParam: turnFields(waypointTurn(path, index)),
    useGlobalSpeed: 1,
    useGlobalHeadingParam: 1,
    useGlobalTurnParam: 0,
    gimbalPitchAngle: -90,
    useStraightLine: 1,
  });
  const actions = groups.filter(({ at }) => at === index).map(({ element }) => element);
  return ['Placemark', [pointElement(step.position), ...fields, ...actions, ...wpml({ isRisky: 0 })]];
}
