import { describe, expect, it } from 'vitest';
import { missionFormats, writeMission } from '../../../src/formats/mission/mission-formats';
import { zipMissions } from '../../../src/formats/mission/zip-missions';
import { readXml } from '../../../src/formats/xml';
import { readZip } from '../../../src/formats/zip';
import { threeLaneMission } from '../../support/three-lane-mission';

const mission = threeLaneMission({
  aircraft: { ...threeLaneMission().aircraft, wpmlDrone: { type: 77, subType: 0 } },
  training: true,
});

describe('writeMission', () => {
  it('names every file by the code of its sortie, marked as training', async () => {
    const written = await Promise.all(missionFormats.map((format) => writeMission(format, mission)));
    const names = written.map(({ file }) => file?.fileName);
    const endings = ['plan', 'survey', 'waypoints', 'kmz', 'litchi.csv', 'kml', 'gpx', 'geojson', 'csv'];
    expect(names).toEqual(
      endings.map((ending) =>
        ending === 'survey' ? 'TRAINING-TAL01-P1-S01-survey.plan' : `TRAINING-TAL01-P1-S01.${ending}`,
      ),
    );
  });

  it('gives GeoJSON the roles that judges read, in flown order', async () => {
    const { features } = JSON.parse(new TextDecoder().decode((await writeMission('geojson', mission)).file?.bytes));
    const roles = features.map(({ properties }: { properties: { role: string } }) => properties.role);
    expect(roles).toEqual(['launch', 'transect', 'transect', 'transect', 'sortie']);
    expect(features[1].geometry.coordinates).toEqual([
      [72.0005, 44.5005],
      [72.0005, 44.5032],
    ]);
    expect(features[4].geometry.coordinates).toHaveLength(8);
  });

  it('names transects in the language of the person', async () => {
    const { file } = await writeMission('kml', { ...mission, language: 'ru' });
    expect(new TextDecoder().decode(file?.bytes)).toContain('<name>Галс 3</name>');
  });

  it('writes well-formed KML and GPX', async () => {
    for (const format of ['kml', 'gpx'] as const) {
      expect(readXml(new TextDecoder().decode((await writeMission(format, mission)).file?.bytes)).issues).toEqual([]);
    }
  });

  it('writes nothing for a sortie with a broken number, in any format', async () => {
    const broken = { ...mission, sortie: { ...mission.sortie, durationS: Number.NaN } };
    for (const format of missionFormats) expect((await writeMission(format, broken)).file).toBeUndefined();
  });
});

describe('zipMissions', () => {
  it('keeps the bytes of every file', async () => {
    const written = await Promise.all(missionFormats.map((format) => writeMission(format, mission)));
    const files = written.flatMap(({ file }) => file ?? []);
    const zip = zipMissions(files, 'TAL01-P1');
    expect(readZip(zip.bytes).value?.map(({ name, bytes }) => [name, bytes.byteLength])).toEqual(
      files.map(({ fileName, bytes }) => [fileName, bytes.byteLength]),
    );
  });
});
