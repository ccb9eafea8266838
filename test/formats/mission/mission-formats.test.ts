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
  it('names every file by the code of its sortie, marked as training', () => {
    const names = missionFormats.map((format) => writeMission(format, mission).file?.fileName);
    const endings = ['plan', 'waypoints', 'kmz', 'litchi.csv', 'kml', 'gpx', 'geojson', 'csv'];
    expect(names).toEqual(endings.map((ending) => `TRAINING-TAL01-P1-S01.${ending}`));
  });

  it('gives GeoJSON the roles that judges read, in flown order', () => {
    const { features } = JSON.parse(new TextDecoder().decode(writeMission('geojson', mission).file?.bytes));
    const roles = features.map(({ properties }: { properties: { role: string } }) => properties.role);
    expect(roles).toEqual(['launch', 'transect', 'transect', 'transect', 'sortie']);
    expect(features[1].geometry.coordinates).toEqual([
      [72.0005, 44.5005],
      [72.0005, 44.5032],
    ]);
    expect(features[4].geometry.coordinates).toHaveLength(8);
  });

  it('writes well-formed KML and GPX', () => {
    for (const format of ['kml', 'gpx'] as const) {
      expect(readXml(new TextDecoder().decode(writeMission(format, mission).file?.bytes)).issues).toEqual([]);
    }
  });

  it('writes nothing for a sortie with a broken number, in any format', () => {
    const broken = { ...mission, sortie: { ...mission.sortie, durationS: Number.NaN } };
    for (const format of missionFormats) expect(writeMission(format, broken).file).toBeUndefined();
  });
});

describe('zipMissions', () => {
  it('keeps the bytes of every file', () => {
    const files = missionFormats.flatMap((format) => writeMission(format, mission).file ?? []);
    const zip = zipMissions(files, 'TAL01-P1');
    expect(readZip(zip.bytes).value?.map(({ name, bytes }) => [name, bytes.byteLength])).toEqual(
      files.map(({ fileName, bytes }) => [fileName, bytes.byteLength]),
    );
  });
});
