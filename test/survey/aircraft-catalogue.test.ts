import { describe, expect, it } from 'vitest';
import { aircraftCatalogue, findAircraft, findCamera } from '../../src/survey/aircraft-catalogue';

describe('aircraft catalogue', () => {
  it('has every id once, in plain ASCII', () => {
    const ids = aircraftCatalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('says for every figure where it comes from', () => {
    for (const aircraft of aircraftCatalogue) {
      for (const figure of figuresOf(aircraft)) expect(aircraft.sources, aircraft.id).toHaveProperty([figure]);
      for (const camera of aircraft.cameras) {
        for (const figure of figuresOf(camera)) {
          expect(aircraft.sources, aircraft.id).toHaveProperty([`${camera.id}.${figure}`]);
        }
      }
    }
  });

  it('names no camera in its sources that the aircraft does not carry', () => {
    for (const { id, cameras, sources } of aircraftCatalogue) {
      const carried = new Set(cameras.map((camera) => camera.id));
      const named = Object.keys(sources).flatMap((figure) =>
        figure.includes('.') ? [figure.split('.')[0] ?? ''] : [],
      );
      for (const camera of named) expect(carried, id).toContain(camera);
    }
  });

  it('never calls a figure of general knowledge verified', () => {
    for (const { id, sources } of aircraftCatalogue) {
      const general = Object.values(sources).filter(({ source }) => source.startsWith('general knowledge'));
      expect(
        general.some(({ verified }) => verified),
        id,
      ).toBe(false);
    }
  });

  it('gives wings a turn radius, and cameras or observers to every aircraft', () => {
    for (const { id, airframe, turnRadiusM, cameras, observerSweepWidthM } of aircraftCatalogue) {
      expect(turnRadiusM !== undefined, id).toBe(airframe !== 'multirotor');
      expect(cameras.length > 0, id).toBe(observerSweepWidthM === undefined);
    }
  });

  it('surveys no faster than the aircraft flies', () => {
    for (const { id, surveySpeedMS, cornerSpeedMS, maxSpeedMS } of aircraftCatalogue) {
      expect(surveySpeedMS, id).toBeLessThanOrEqual(maxSpeedMS);
      expect(cornerSpeedMS, id).toBeLessThanOrEqual(surveySpeedMS);
    }
  });

  it('finds both cameras of the Mavic 3 Thermal, the wide one first', () => {
    const mavic3t = findAircraft('m3t');
    expect(mavic3t && findCamera(mavic3t)?.id).toBe('wide');
    expect(mavic3t && findCamera(mavic3t, 'thermal')?.focalLengthMm).toBe(9.1);
    expect(mavic3t && findCamera(mavic3t, 'zoom')).toBeUndefined();
    expect(findAircraft('none')).toBeUndefined();
  });
});

function figuresOf(of: object): string[] {
  return Object.entries(of).flatMap(([name, value]) => (typeof value === 'number' ? [name] : []));
}
