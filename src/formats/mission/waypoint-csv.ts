import { hasError } from '../../survey/issue';
import { checkMission } from './check-mission';
import { type Mission, textFile, type WrittenMission } from './mission';
import { missionPath } from './mission-path';

/** A sortie as a list of waypoints for a spreadsheet: numbers and fixed words only, so no cell can hold a formula. */
export function writeWaypointCsv(mission: Mission): WrittenMission {
  const issues = checkMission(mission);
  if (hasError(issues)) return { file: undefined, issues };
  const { launch } = mission.sortie;
  const ends = { position: launch, heightM: 0, onTransect: false } as const;
  const rows = [ends, ...missionPath(mission.sortie), ends].map(
    ({ position: [lng, lat], heightM, onTransect, ...more }, i) => {
      const camera = 'camera' in more ? more.camera : '';
      return [i, lat.toFixed(9), lng.toFixed(9), heightM.toFixed(2), onTransect ? 1 : 0, camera].join(',');
    },
  );
  const text = `${['point,latitude,longitude,height_above_launch_m,on_transect,camera', ...rows].join('\n')}\n`;
  return { file: textFile(mission, text, { ending: '.csv', mediaType: 'text/csv' }), issues };
}
