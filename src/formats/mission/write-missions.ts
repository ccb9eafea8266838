import { waypointLimits } from '../../flight/checks/check-waypoints';
import { hasError, type Issue } from '../../survey/issue';
import { checkMission } from './check-mission';
import { firmwareOf, mavItems } from './mav-item';
import type { Mission, WrittenMission } from './mission';
import { type MissionFormat, writeMission } from './mission-formats';
import { missionPath } from './mission-path';
import { type FileLimit, splitMission } from './split-mission';
import { wpmlPath } from './wpml';

/**
 * One sortie in one format: one file, or as many as the waypoint limit of its controller asks for, all of them or the one; the first
 * then has the issue `mission-split`.
 */
export async function writeMissions(format: MissionFormat, mission: Mission): Promise<readonly WrittenMission[]> {
  const limit = fileLimit(format, mission);
  const parts = limit && !hasError(checkMission(mission)) ? splitMission(mission, limit) : undefined;
  if (limit && parts && parts.length > 1) {
    const written = await Promise.all(parts.map((part) => writeMission(format, part)));
    const values = { sorties: 1, files: parts.length, limit: limit.most };
    const split: Issue = { code: 'mission-split', severity: 'warning', where: { sortie: mission.sortie.code }, values };
    if (written.every(({ file }) => file)) {
      return written.map((one, i) => (i === 0 ? { ...one, issues: [split, ...one.issues] } : one));
    }
  }
  return [await writeMission(format, mission)];
}

/** What a format's controller holds; undefined for files that are not flown. */
function fileLimit(format: MissionFormat, mission: Mission): FileLimit | undefined {
  const mav = { most: waypointLimits[firmwareOf(mission)], count: (part: Mission) => mavItems(part).length };
  if (format === 'qgc' || format === 'qgc-survey') return mav;
  // The home row counts.
  if (format === 'waypoints') return { ...mav, count: (part) => mav.count(part) + 1 };
  if (format === 'wpml') return { most: waypointLimits.wpml, count: (part) => wpmlPath(part).length };
  if (format === 'litchi') return { most: waypointLimits.litchi, count: (part) => missionPath(part.sortie).length };
  return undefined;
}
