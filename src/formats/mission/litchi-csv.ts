import { bearingDeg } from '../../geo/geodesic';
import { hasError, type Issue } from '../../survey/issue';
import { checkMission } from './check-mission';
import { type Mission, textFile, type WrittenMission } from './mission';
import { missionPath, type PathStep } from './mission-path';

/** The 46 columns of Litchi's Mission Hub, in its order. */
export const litchiColumns: readonly string[] = [
  'latitude,longitude,altitude(m),heading(deg),curvesize(m),rotationdir,gimbalmode,gimbalpitchangle'.split(','),
  Array.from({ length: 15 }, (_, i) => [`actiontype${i + 1}`, `actionparam${i + 1}`]).flat(),
  'altitudemode,speed(m/s),poi_latitude,poi_longitude,poi_altitude(m),poi_altitudemode'.split(','),
  ['photo_timeinterval', 'photo_distinterval'],
].flat();

/** Heights that Litchi takes, m above take-off, and its most waypoints (99 in versions before 2022). */
const heights = { least: -200, most: 500 } as const;
const MOST_WAYPOINTS = 10_000;
const OLD_MOST_WAYPOINTS = 99;

/** A sortie as Litchi's CSV. Heading mode, finish action, path mode and cruise speed are not in the format. */
export function writeLitchiCsv(mission: Mission): WrittenMission {
  const found = [...checkMission(mission)];
  if (hasError(found)) return { file: undefined, issues: found };
  const path = missionPath(mission.sortie);
  const issues = [...found, ...litchiIssues(mission, path)];
  if (hasError(issues)) return { file: undefined, issues };
  const rows = path.map((step, i) => litchiRow(mission, step, path[i + 1]).join(','));
  const text = `${[litchiColumns.join(','), ...rows].join('\n')}\n`;
  return { file: textFile(mission, text, { ending: '.litchi.csv', mediaType: 'text/csv' }), issues };
}

function litchiRow(
  { plan }: Mission,
  { position, heightM, onTransect, camera }: PathStep,
  next: PathStep | undefined,
): (string | number)[] {
  const [lng, lat] = position;
  const headingDeg = next ? Math.round(bearingDeg(position, next.position)) % 360 : 0;
  const noActions = Array.from({ length: 15 }, () => [-1, 0]).flat();
  const shoots = onTransect && camera !== 'off' && plan.photoDistanceM !== undefined;
  const shot = shoots ? short(plan.photoDistanceM) : -1;
  const place = [lat.toFixed(7), lng.toFixed(7), short(heightM), headingDeg, 0, 0, 2, -90];
  return [...place, ...noActions, 0, short(plan.speedMS), 0, 0, 0, 0, -1, shot];
}

function short(value: number): number {
  return Number(value.toFixed(3));
}

function litchiIssues({ sortie }: Mission, path: readonly PathStep[]): Issue[] {
  const where = { sortie: sortie.code };
  const issues: Issue[] = [];
  if (path.length < 2) issues.push({ code: 'mission-empty', severity: 'error', where });
  const outside = path.find(({ heightM }) => heightM < heights.least || heightM > heights.most);
  if (outside) {
    const values = { name: 'altitude', value: outside.heightM, ...heights };
    issues.push({ code: 'mission-out-of-format-range', severity: 'error', where, values });
  }
  const [count, limit] = [path.length, path.length > MOST_WAYPOINTS ? MOST_WAYPOINTS : OLD_MOST_WAYPOINTS];
  if (count > MOST_WAYPOINTS) {
    issues.push({ code: 'mission-too-many-waypoints', severity: 'error', where, values: { count, limit } });
  } else if (count > OLD_MOST_WAYPOINTS) {
    issues.push({ code: 'mission-litchi-old-limit', severity: 'info', where, values: { count, limit } });
  }
  return issues;
}
