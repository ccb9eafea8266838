import type { Mission } from './mission';
import type { PathStep } from './mission-path';
import type { WpmlActionGroup } from './wpml-actions';
import { missionConfig } from './wpml-config';
import { headingFields, pointElement, turnFields, waypointTurn } from './wpml-waypoint';
import { figure, type WpmlElement, wpml, wpmlDocument } from './wpml-xml';

/** `waylines.wpml`: what the aircraft flies. Element order as in DJI's exports; length and duration are the sortie's. */
export function wpmlWaylines(mission: Mission, path: readonly PathStep[], groups: readonly WpmlActionGroup[]): string {
  const { plan, sortie } = mission;
  const head = wpml({
    templateId: 0,
    executeHeightMode: 'relativeToStartPoint',
    waylineId: 0,
    distance: figure(sortie.lengthM),
    duration: figure(sortie.durationS),
    autoFlightSpeed: figure(plan.speedMS),
  });
  const placemarks = path.map((step, i) => waylinePlacemark(mission, path, { step, index: i, groups }));
  return wpmlDocument([missionConfig(mission), ['Folder', [...head, ...placemarks]]]);
}

function waylinePlacemark(
  { plan }: Mission,
  path: readonly PathStep[],
  { step, index, groups }: { step: PathStep; index: number; groups: readonly WpmlActionGroup[] },
): WpmlElement {
  const before = wpml({
    index,
    executeHeight: figure(step.heightM),
    waypointSpeed: figure(plan.speedMS),
    waypointHeadingParam: headingFields('waylines'),
    waypointTurnParam: turnFields(waypointTurn(path, index)),
    useStraightLine: 1,
  });
  const actions = groups.filter(({ at }) => at === index).map(({ element }) => element);
  const after = wpml({
    waypointGimbalHeadingParam: wpml({ waypointGimbalPitchAngle: 0, waypointGimbalYawAngle: 0 }),
    isRisky: 0,
    waypointWorkType: 0,
  });
  return ['Placemark', [pointElement(step.position), ...before, ...actions, ...after]];
}
