import { loadCatalogue } from '../../i18n/load-catalogue';
import { translator } from '../../i18n/translator';
import { hasError } from '../../survey/issue';
import type { FlightPoint } from '../../survey/sortie';
import { escapeXml } from '../xml';
import { checkMission } from './check-mission';
import { type Mission, missionName, textFile, type WrittenMission } from './mission';
import { flownLine } from './sortie-features';

/** Colours are aabbggrr: orange transects, a grey path, a green launch site. */
const styles = [
  '<Style id="transect"><LineStyle><color>ff0a78f5</color><width>3</width></LineStyle></Style>',
  '<Style id="path"><LineStyle><color>ff9a9a9a</color><width>1.5</width></LineStyle></Style>',
  '<Style id="launch"><IconStyle><color>ff3ca03c</color></IconStyle></Style>',
];

/** A sortie as styled KML: launch site, whole path, each transect. Heights are above ground as KML counts it. */
export async function writeSortieKml(mission: Mission): Promise<WrittenMission> {
  const issues = checkMission(mission);
  if (hasError(issues)) return { file: undefined, issues };
  const { sortie, language = 'en' } = mission;
  const translate = translator(language, await loadCatalogue(language));
  const [lng, lat] = sortie.launch;
  const launch = translate('mission-file.launch');
  const transectName = (number: number) => translate('mission-file.transect', { number });
  const transects = sortie.legs.filter(({ kind }) => kind === 'transect');
  const placemarks = [
    placemark(launch, 'launch', `<Point><coordinates>${lng.toFixed(9)},${lat.toFixed(9)}</coordinates></Point>`),
    placemark(missionName(mission), 'path', line(flownLine(sortie))),
    ...transects.map(({ points }, i) => placemark(transectName(i + 1), 'transect', line(points))),
  ];
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    `<Document><name>${escapeXml(missionName(mission))}</name>`,
    ...styles,
    ...placemarks,
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
  return {
    file: textFile(mission, text, { ending: '.kml', mediaType: 'application/vnd.google-earth.kml+xml' }),
    issues,
  };
}

function placemark(name: string, style: string, geometry: string): string {
  return `<Placemark><name>${escapeXml(name)}</name><styleUrl>#${style}</styleUrl>${geometry}</Placemark>`;
}

function line(points: readonly FlightPoint[]): string {
  const coordinates = points.map(
    ({ position: [lng, lat], heightM }) => `${lng.toFixed(9)},${lat.toFixed(9)},${heightM.toFixed(2)}`,
  );
  return `<LineString><altitudeMode>relativeToGround</altitudeMode><coordinates>${coordinates.join(' ')}</coordinates></LineString>`;
}
