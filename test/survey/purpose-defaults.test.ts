import { describe, expect, it } from 'vitest';
import { aircraftCatalogue, findAircraft } from '../../src/survey/aircraft-catalogue';
import { planningEnduranceMin } from '../../src/survey/endurance';
import { pixelAngleRad } from '../../src/survey/pixel-angle';
import { purposes } from '../../src/survey/purpose';
import { defaultParameters } from '../../src/survey/purpose-defaults';

const everyStart = purposes.flatMap((purpose) =>
  aircraftCatalogue.map((aircraft) => ({ aircraft, parameters: defaultParameters(purpose, aircraft) })),
);

describe('starting parameters', () => {
  it('searches with little overlap and maps with much', () => {
    const [mavic] = aircraftCatalogue;
    if (!mavic) throw new Error('The catalogue is empty.');
    expect(defaultParameters('search', mavic)).toMatchObject({ frontOverlapPct: 40, sideOverlapPct: 25 });
    expect(defaultParameters('map', mavic)).toMatchObject({ frontOverlapPct: 75, sideOverlapPct: 70 });
  });

  it('flies the Mavic 3E at the height of 2 cm a pixel for a map', () => {
    const mavic = findAircraft('m3e');
    if (!mavic?.cameras[0]) throw new Error('No Mavic 3E.');
    const { heightM } = defaultParameters('map', mavic);
    expect(heightM * pixelAngleRad(mavic.cameras[0])).toBeCloseTo(0.02, 3);
  });

  it('returns above the transit height, which is above the take-off height', () => {
    for (const { parameters } of everyStart) {
      const { takeOffHeightM, transitHeightM, returnHeightM } = parameters.safety;
      expect(transitHeightM).toBeGreaterThan(takeOffHeightM);
      expect(transitHeightM).toBeGreaterThanOrEqual(parameters.heightM);
      expect(returnHeightM).toBeGreaterThan(transitHeightM);
    }
  });

  it('keeps camera aircraft at 120 m at most', () => {
    const carrying = everyStart.filter(({ aircraft }) => aircraft.cameras.length > 0);
    expect(Math.max(...carrying.map(({ parameters }) => parameters.heightM))).toBe(120);
  });

  it('leaves the camera out where people look', () => {
    const observers = findAircraft('helicopter-observers');
    expect(observers && 'cameraId' in defaultParameters('search', observers)).toBe(false);
  });

  it("counts on 70 % of the maker's endurance", () => {
    expect(planningEnduranceMin({ makerEnduranceMin: 45 })).toBeCloseTo(31.5, 9);
  });
});
