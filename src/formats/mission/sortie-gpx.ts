import { hasError } from '../../survey/issue';
import { escapeXml } from '../xml';
import { checkMission } from './check-mission';
import { type Mission, missionName, textFile, type WrittenMission } from './mission';
import { flownLine } from './sortie-features';

/** A sortie as GPX 1.1: the launch site as a waypoint, the whole path as a route. The route's heights need the launch's elevation. */
export function writeSortieGpx(mission: Mission): WrittenMission {
  const issues = checkMission(mission);
  if (hasError(issues)) return { file: undefined, issues };
  const { sortie, createdAt, launchElevationM } = mission;
  const name = `<name>${escapeXml(missionName(mission))}</name>`;
  const elevation = (heightM: number) =>
    launchElevationM === undefined ? '' : `<ele>${(launchElevationM + heightM).toFixed(2)}</ele>`;
  const at = ([lng, lat]: readonly [number, number]) => `lat="${lat.toFixed(9)}" lon="${lng.toFixed(9)}"`;
  const points = flownLine(sortie).map(
    ({ position, heightM }) => `    <rtept ${at(position)}>${elevation(heightM)}</rtept>`,
  );
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Dala" xmlns="http://www.topografix.com/GPX/1/1">',
    `  <metadata>${name}<time>${new Date(createdAt).toISOString()}</time></metadata>`,
    `  <wpt ${at(sortie.launch)}>${elevation(0)}${name}</wpt>`,
    `  <rte>${name}`,
    ...points,
    '  </rte>',
    '</gpx>',
    '',
  ].join('\n');
  return { file: textFile(mission, text, { ending: '.gpx', mediaType: 'application/gpx+xml' }), issues };
}
