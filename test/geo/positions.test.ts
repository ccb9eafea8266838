import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorEllipse } from '../../src/geo/error-ellipse';
import { type FixAverage, withFix } from '../../src/geo/fix-average';
import { bearingDeg, destination, distanceM } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { sightedPlace } from '../../src/geo/range-and-bearing';
import { isOutsideRegion } from '../../src/survey/survey-region';
import { seeded } from '../support/seeded';

const here: LngLat = [71.6, 44.1];
const at = (seconds: number) => new Date(Date.parse('2026-07-01T05:00:00Z') + seconds * 1000);

/** A normally distributed number (Box-Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

describe('the average of a device that stands still', () => {
  it('lies nearer than most of its fixes, whose errors are independent', () => {
    const random = seeded(11);
    const errors = Array.from({ length: 40 }, () => {
      let average: FixAverage | undefined;
      for (let i = 0; i < 20; i++) {
        const place = destination(here, 360 * random(), Math.abs(normal(random)) * 6);
        average = withFix(average, { place, accuracyM: 9, at: at(i * 30) });
      }
      return distanceM(average?.place ?? [0, 0], here);
    });
    expect(errors.toSorted((a, b) => a - b)[20]).toBeLessThan(2);
  });

  it('claims no more accuracy for many fixes of one moment, and more as time goes by', () => {
    const stand = (everyS: number) => {
      let average: FixAverage | undefined;
      for (let i = 0; i < 10; i++) average = withFix(average, { place: here, accuracyM: 12, at: at(i * everyS) });
      return average?.accuracyM;
    };
    expect(stand(0)).toBeCloseTo(12, 6);
    expect(stand(30)).toBeCloseTo(12 / Math.sqrt(10), 6);
    expect(withFix(undefined, { place: here, accuracyM: 0, at: at(0) }).accuracyM).toBe(1);
  });

  it('weighs a good fix more, and begins anew where the device has moved', () => {
    const rough = withFix(undefined, { place: destination(here, 90, 20), accuracyM: 40, at: at(0) });
    const better = withFix(rough, { place: here, accuracyM: 4, at: at(2) });
    expect(distanceM(better.place, here)).toBeLessThan(0.5);
    const moved = withFix(better, { place: destination(here, 0, 300), accuracyM: 5, at: at(60) });
    expect(moved).toMatchObject({ count: 1, accuracyM: 5, firstAt: at(60) });
  });
});

describe('range and bearing', () => {
  it('lead to the place that lies there, with an ellipse that grows with the range', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 20_000, noNaN: true }),
        fc.double({ min: 0, max: 359, noNaN: true }),
        (rangeM, bearing) => {
          const { place, ellipse, accuracyM } = sightedPlace({ place: here, accuracyM: 3 }, rangeM, bearing);
          expect(distanceM(here, place)).toBeCloseTo(rangeM, 3);
          expect(Math.abs(((bearingDeg(here, place) - bearing + 540) % 360) - 180)).toBeLessThan(1e-6);
          expect(ellipse.majorM).toBeGreaterThanOrEqual(rangeM * 0.05);
          expect(accuracyM).toBeGreaterThanOrEqual(3 - 1e-9);
        },
      ),
      { seed: 5, numRuns: 60 },
    );
  });

  it('has the longer axis along the line of sight', () => {
    expect(sightedPlace({ place: here, accuracyM: 0 }, 1000, 60).ellipse.majorDeg).toBeCloseTo(60, 6);
    expect(sightedPlace({ place: here, accuracyM: 0 }, 1000, 300).ellipse.majorDeg).toBeCloseTo(120, 6);
  });
});

describe('an error ellipse', () => {
  it('has the axes of its covariance', () => {
    expect(errorEllipse({ eastM2: 9, northM2: 4, eastNorthM2: 0 })).toEqual({ majorM: 3, minorM: 2, majorDeg: 90 });
    expect(errorEllipse({ eastM2: 4, northM2: 9, eastNorthM2: 0 })).toEqual({ majorM: 3, minorM: 2, majorDeg: 0 });
    const turned = errorEllipse({ eastM2: 5, northM2: 5, eastNorthM2: 4 });
    expect(turned).toMatchObject({ majorM: 3, minorM: 1 });
    expect(turned.majorDeg).toBeCloseTo(45, 9);
  });
});

describe('the region', () => {
  it('holds its towns and leaves out other capitals and swapped axes', () => {
    expect(
      [
        [71.37, 42.9],
        [73.76, 43.6],
      ].some(([lng = 0, lat = 0]) => isOutsideRegion([lng, lat])),
    ).toBe(false);
    expect(
      [
        [76.9, 43.2],
        [44.1, 71.6],
        [0, 0],
      ].every(([lng = 0, lat = 0]) => isOutsideRegion([lng, lat])),
    ).toBe(true);
  });
});
