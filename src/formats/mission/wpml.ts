import { distanceM } from '../../geo/geodesic';
import { hasError, type Issue } from '../../survey/issue';
import { writeZip } from '../zip';
import { checkMission } from './check-mission';
import { type Mission, missionName, type WrittenMission } from './mission';
import { missionPath, type PathStep } from './mission-path';
import { actionGroups } from './wpml-actions';
import { checkWpmlConfig } from './wpml-config';
import { wpmlTemplate } from './wpml-template';
import { wpmlWaylines } from './wpml-waylines';

/** DJI Fly (consumer aircraft) loads no more; Pilot 2 and FlightHub do (YMapper issue 8). */
const DJI_FLY_WAYPOINTS = 99;
/** The format's own range of `index`. */
const MOST_WAYPOINTS = 65_535;
/** Consecutive waypoints nearer than this are refused by DJI's controllers. */
const LEAST_LEG_M = 0.5;

/** A sortie as DJI's KMZ: `wpmz/template.kml`, `wpmz/waylines.wpml`. Heights are relative to the take-off point. */
export function writeWpml(mission: Mission): WrittenMission {
  const found = [...checkMission(mission)];
  if (!hasError(found)) found.push(...checkWpmlConfig(mission), ...pathIssues(mission, wpmlPath(mission)));
  if (hasError(found)) return { file: undefined, issues: found };
  const path = wpmlPath(mission);
  const groups = actionGroups(mission, path);
  const encoder = new TextEncoder();
  const zip = writeZip([
    { name: 'wpmz/template.kml', bytes: encoder.encode(wpmlTemplate(mission, path, groups)) },
    { name: 'wpmz/waylines.wpml', bytes: encoder.encode(wpmlWaylines(mission, path, groups)) },
  ]);
  const file = {
    fileName: `${missionName(mission)}.kmz`,
    mediaType: 'application/vnd.google-earth.kmz',
    bytes: new Uint8Array(zip),
  };
  return { file, issues: found };
}

/** DJI lands or hovers at the last waypoint, so these flights end above the launch site. */
export function wpmlPath({ sortie, plan }: Mission): PathStep[] {
  const path = missionPath(sortie);
  const last = path.at(-1);
  if (!last || plan.parameters.safety.finish === 'return') return path;
  return [...path, { position: sortie.launch, heightM: last.heightM, onTransect: false }];
}

function pathIssues({ sortie, plan, camera }: Mission, path: readonly PathStep[]): Issue[] {
  const where = { sortie: sortie.code };
  const issues: Issue[] = [];
  if (path.length < 2) issues.push({ code: 'mission-empty', severity: 'error', where });
  if (path.length > MOST_WAYPOINTS) {
    const values = { count: path.length, limit: MOST_WAYPOINTS };
    issues.push({ code: 'mission-too-many-waypoints', severity: 'error', where, values });
  } else if (path.length > DJI_FLY_WAYPOINTS) {
    const values = { count: path.length, limit: DJI_FLY_WAYPOINTS };
    issues.push({ code: 'mission-dji-fly-limit', severity: 'info', where, values });
  }
  const close = path.filter((step, i) => isTooClose(path[i - 1], step)).length;
  if (close > 0)
    issues.push({ code: 'mission-points-too-close', severity: 'warning', where, values: { count: close } });
  const intervalS = plan.photoDistanceM === undefined ? Infinity : plan.photoDistanceM / plan.speedMS;
  if (camera?.shortestIntervalS !== undefined && intervalS < camera.shortestIntervalS) {
    const values = { interval: intervalS, shortest: camera.shortestIntervalS };
    issues.push({ code: 'mission-interval-too-short', severity: 'warning', where, values });
  }
  return issues;
}

function isTooClose(before: PathStep | undefined, step: PathStep): boolean {
  if (!before) return false;
  return Math.hypot(distanceM(before.position, step.position), step.heightM - before.heightM) < LEAST_LEG_M;
}
