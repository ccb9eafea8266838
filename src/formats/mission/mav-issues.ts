import type { Issue } from '../../survey/issue';
import type { Mission } from './mission';

/**
 * Items above which a file is warned about: older ArduPilot boards hold 724 or 718
 * (MissionPlanner issue 1644, ardupilot issue 7254).
 */
const MAV_ITEMS_BEFORE_WARNING = 700;

/** What a MAVLink mission file says differently from the plan, or leaves to the autopilot's own settings. */
export function mavIssues({ sortie, aircraft, plan, launchElevationM }: Mission, itemCount: number): Issue[] {
  const where = { sortie: sortie.code };
  const issues: Issue[] = [];
  if (itemCount > MAV_ITEMS_BEFORE_WARNING) {
    const values = { count: itemCount, limit: MAV_ITEMS_BEFORE_WARNING };
    issues.push({ code: 'mission-many-items', severity: 'warning', where, values });
  }
  if (aircraft.autopilot !== 'ardupilot' && aircraft.autopilot !== 'px4') {
    const values = { aircraft: `${aircraft.maker} ${aircraft.model}` };
    issues.push({ code: 'mission-other-autopilot', severity: 'warning', where, values });
  }
  if (launchElevationM === undefined) {
    issues.push({ code: 'mission-launch-elevation-unknown', severity: 'info', where });
  }
  if (plan.parameters.safety.finish === 'land' && aircraft.airframe === 'fixed-wing') {
    issues.push({ code: 'mission-wings-land-by-hand', severity: 'warning', where });
  }
  return issues;
}
