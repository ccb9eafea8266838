import type { ReadWaypoint } from './mission-features';
import { mavCommand } from './mav-item';

/** A command as a mission file has it; a value that is no number is NaN. */
export interface ReadMavItem {
  readonly command: number;
  readonly frame: number;
  readonly params: readonly number[];
}

/** Commands of MAVLink below this number fly somewhere (MAV_CMD_NAV_LAST is 95). */
const FIRST_CONDITION = 95;

/** Frames whose height counts from mean sea level, in degrees or degrees times 1e7. */
const absoluteFrames = new Set([0, 5]);

/** The places that a list of commands flies to. A command "here" (latitude and longitude 0 or unused) is no place. */
export function mavPath(items: readonly ReadMavItem[]): ReadWaypoint[] {
  return items.flatMap(({ command, frame, params }) => {
    const [, , , , lat = Number.NaN, lng = Number.NaN, heightM = Number.NaN] = params;
    const isHere = Number.isNaN(lat) || Number.isNaN(lng) || (lat === 0 && lng === 0);
    if (command > FIRST_CONDITION || command === mavCommand.returnToLaunch || isHere) return [];
    const height_above = absoluteFrames.has(frame) ? 'sea' : frame === 10 || frame === 11 ? 'ground' : 'launch';
    return [{ position: [lng, lat, heightM], properties: { command, height_above } }];
  });
}
