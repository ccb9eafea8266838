import { describe, expect, it } from 'vitest';
import { windEffect } from '../../../src/app/planning/wind-effect';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { Sortie } from '../../../src/survey/sortie';

const home: LngLat = [71.6, 44.1];

/** Out along a bearing and back on the same line, at 10 m/s in calm air. */
function outAndBack(bearingDeg: number, lengthM: number): Sortie {
  const far = destination(home, bearingDeg, lengthM);
  const leg = (from: LngLat, to: LngLat) => ({
    kind: 'transect' as const,
    points: [from, to].map((position) => ({ position, heightM: 100 })),
  });
  return {
    code: 'T-P1-S01',
    number: 1,
    launch: home,
    legs: [leg(home, far), leg(far, home)],
    lengthM: 2 * lengthM,
    transectM: 2 * lengthM,
    durationS: (2 * lengthM) / 10,
    photos: 0,
  };
}

const options = { speedMS: 10, usableS: 1000 };

describe('windEffect', () => {
  it('adds what a headwind costs and a tailwind does not give back', () => {
    const effect = windEffect([outAndBack(0, 3000)], { speedMS: 5, fromDeg: 0 }, options);
    expect(effect?.slowestMS).toBeCloseTo(5, 3);
    expect(effect?.fastestMS).toBeCloseTo(15, 3);
    expect(effect?.share).toBeCloseTo(10 / 2 / 5 + 10 / 2 / 15 - 1, 4);
  });

  it('turns the nose into a wind from the side: the speed over ground follows Pythagoras', () => {
    const effect = windEffect([outAndBack(90, 3000)], { speedMS: 6, fromDeg: 0 }, options);
    expect(effect?.slowestMS).toBeCloseTo(8, 2);
    expect(effect?.share).toBeCloseTo(0.25, 2);
  });

  it('counts the sorties that do not fit, whose durations hold the wind already', () => {
    const wind = { speedMS: 5, fromDeg: 180 };
    const planned = [3000, 4900].map((lengthM) => ({
      ...outAndBack(0, lengthM),
      durationS: lengthM / 5 + lengthM / 15,
    }));
    expect(windEffect(planned, wind, options)?.over).toBe(1);
    expect(windEffect(planned, wind, { ...options, usableS: 1400 })?.over).toBe(0);
  });

  it('has no answer where the aircraft cannot hold its lines', () => {
    expect(windEffect([outAndBack(0, 3000)], { speedMS: 10, fromDeg: 0 }, options)).toBeUndefined();
    expect(windEffect([outAndBack(90, 3000)], { speedMS: 11, fromDeg: 0 }, options)).toBeUndefined();
  });
});
