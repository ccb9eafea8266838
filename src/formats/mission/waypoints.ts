import { hasError } from '../../survey/issue';
import { checkMission } from './check-mission';
import { mavIssues } from './mav-issues';
import { firmwareOf, type Firmware, type MavItem, mavCommand, mavItems } from './mav-item';
import { type Mission, textFile, type WrittenMission } from './mission';

/** MAV_FRAME: absolute altitude, and altitude relative to home. */
const [GLOBAL, RELATIVE] = [0, 3];

/**
 * A sortie as `QGC WPL 110` text (Mission Planner, QGroundControl, MAVProxy, MAVSDK): home row, then one command a line,
 * 12 fields with a tab between, LF, ASCII. The format has no word for "unused": it is 0.
 */
export function writeWaypoints(mission: Mission): WrittenMission {
  const found = checkMission(mission);
  if (hasError(found)) return { file: undefined, issues: found };
  const firmware = firmwareOf(mission);
  const [lng, lat] = mission.sortie.launch;
  const home = row(0, 1, {
    frame: GLOBAL,
    command: mavCommand.waypoint,
    params: [0, 0, 0, 0, lat, lng, mission.launchElevationM ?? 0],
  });
  const items = mavItems(mission);
  const rows = items.map((item, i) =>
    row(i + 1, 0, { frame: RELATIVE, command: item.command, params: written(item, firmware) }),
  );
  const text = `${['QGC WPL 110', home, ...rows].join('\n')}\n`;
  const file = textFile(mission, text, { ending: '.waypoints', mediaType: 'text/plain' });
  return { file, issues: [...found, ...mavIssues(mission, items.length + 1)] };
}

interface Row {
  readonly frame: number;
  readonly command: number;
  readonly params: readonly (number | null)[];
}

function row(sequence: number, current: 0 | 1, { frame, command, params }: Row): string {
  const numbers = params.map((value, i) => decimal(value ?? 0, i === 6 ? 6 : 8));
  return [sequence, current, frame, command, ...numbers, 1].join('\t');
}

/** ArduPilot climbs where it stands (0, 0); PX4 would fly to that place, so it gets the launch site. */
function written({ command, params }: MavItem, firmware: Firmware): readonly (number | null)[] {
  const here = command === mavCommand.takeOff || command === mavCommand.vtolTakeOff;
  return here && firmware === 'ardupilot' ? [...params.slice(0, 4), 0, 0, params[6]] : params;
}

/** A number with a dot and no "-0". */
function decimal(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text;
}
