import { describe, expect, it } from 'vitest';
import { writeMission } from '../../../src/formats/mission/mission-formats';
import { aircraftCatalogue } from '../../../src/survey/aircraft-catalogue';
import { threeLaneMission } from '../../support/three-lane-mission';

describe('every aircraft of the catalogue', () => {
  const coded = aircraftCatalogue.filter(({ wpmlDrone }) => wpmlDrone);

  it('has DJI codes for at least the Mavic 3, Matrice 30, 300, 350 and 4 families', () => {
    expect(new Set(coded.map(({ wpmlDrone }) => wpmlDrone?.type))).toEqual(new Set([60, 67, 77, 89, 91, 99]));
  });

  it('gets a DJI file for each of its cameras if DJI has a code for it', async () => {
    for (const aircraft of coded) {
      for (const camera of aircraft.cameras) {
        const { file, issues } = await writeMission('wpml', threeLaneMission({ aircraft, camera }));
        expect(
          issues.filter(({ severity }) => severity === 'error'),
          `${aircraft.id} ${camera.id}`,
        ).toEqual([]);
        expect(file).toBeDefined();
      }
    }
  });

  it('gets a file of its own ground station without an error', async () => {
    for (const aircraft of aircraftCatalogue) {
      for (const format of ['qgc', 'waypoints', 'litchi'] as const) {
        const { file } = await writeMission(format, threeLaneMission({ aircraft }));
        expect(file, `${aircraft.id} ${format}`).toBeDefined();
      }
    }
  });
});
