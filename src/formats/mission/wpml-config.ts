import type { Issue } from '../../survey/issue';
import type { SafetyFields } from '../../survey/plan';
import type { Mission } from './mission';
import { figure, type WpmlElement, wpml } from './wpml-xml';

/** Ranges of DJI's WPML documentation: metres, metres a second. */
const ranges = {
  takeOffSecurityHeight: { least: 1.2, most: 1500 },
  globalRTHHeight: { least: 2, most: 1500 },
  autoFlightSpeed: { least: 0.1, most: 15 },
} as const;

const finishAction = { return: 'goHome', land: 'autoLand', hover: 'noAction' } as const;
const lostAction = { return: 'goBack', continue: 'goBack', land: 'landing', hover: 'hover' } as const;

/** Whether aircraft and camera have DJI's codes, and all figures lie in the format's ranges. */
export function checkWpmlConfig({ sortie, aircraft, camera, plan }: Mission): Issue[] {
  const where = { sortie: sortie.code };
  const issues: Issue[] = [];
  const missing = !aircraft.wpmlDrone
    ? `${aircraft.maker} ${aircraft.model}`
    : !camera?.wpmlPayload
      ? (camera?.name ?? '-')
      : undefined;
  if (missing !== undefined) {
    issues.push({ code: 'mission-dji-code-missing', severity: 'error', where, values: { name: missing } });
  }
  const { takeOffHeightM: takeOffSecurityHeight, returnHeightM: globalRTHHeight } = plan.parameters.safety;
  const figures = { takeOffSecurityHeight, globalRTHHeight, autoFlightSpeed: plan.speedMS };
  for (const [name, range] of Object.entries(ranges)) {
    const value = figures[name as keyof typeof ranges];
    if (value < range.least || value > range.most) {
      const values = { name, value, least: range.least, most: range.most };
      issues.push({ code: 'mission-out-of-format-range', severity: 'error', where, values });
    }
  }
  return issues;
}

/** `missionConfig`, the same in template.kml and waylines.wpml. Only for missions that passed `checkWpmlConfig`. */
export function missionConfig({ aircraft, camera, plan }: Mission): WpmlElement {
  const { safety } = plan.parameters;
  const [drone, payload] = [aircraft.wpmlDrone, camera?.wpmlPayload];
  return [
    'wpml:missionConfig',
    wpml({
      flyToWaylineMode: 'safely',
      finishAction: finishAction[safety.finish],
      exitOnRCLost: exitOnLostLink(safety),
      executeRCLostAction: lostAction[safety.lostLink],
      takeOffSecurityHeight: figure(safety.takeOffHeightM),
      globalTransitionalSpeed: figure(plan.speedMS),
      globalRTHHeight: figure(safety.returnHeightM),
      droneInfo: wpml({ droneEnumValue: drone?.type ?? '', droneSubEnumValue: drone?.subType ?? '' }),
      waylineAvoidLimitAreaMode: 0,
      payloadInfo: wpml({
        payloadEnumValue: payload?.type ?? '',
        payloadSubEnumValue: payload?.subType ?? '',
        payloadPositionIndex: 0,
      }),
    }),
  ];
}

function exitOnLostLink({ lostLink }: SafetyFields): string {
  return lostLink === 'continue' ? 'goContinue' : 'executeLostAction';
}
