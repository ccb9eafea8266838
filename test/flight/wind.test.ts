import { describe, expect, it } from 'vitest';
import { groundSpeed, windDrift } from '../../src/flight/ground-speed';
import { pathTime } from '../../src/flight/path-time';
import { planFlight } from '../../src/flight/plan-flight';
import { destination } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import type { Polygon } from '../../src/geo/polygon';
import { checkFlightPlan } from '../support/check-flight-plan';
import { flightTask } from '../support/flight-task';
import { randomArea } from '../support/random-area';

const origin: LngLat = [71.4, 42.9];
const multirotor = { speedMS: 10, accelerationMS2: 1.7, cornerSpeedMS: 2.8 };

function box(eastM: number, northM: number): Polygon {
  const at = (x: number, y: number): LngLat => destination(destination(origin, 90, x), 0, y);
  return [[at(0, 0), at(eastM, 0), at(eastM, northM), at(0, northM), at(0, 0)]];
}

describe('the speed over ground', () => {
  const fromNorth = windDrift({ speedMS: 6, fromDeg: 0 });

  it('loses a headwind, gains a tailwind and follows Pythagoras across the wind', () => {
    expect(groundSpeed(10, fromNorth, 0, 1)).toBeCloseTo(4, 9);
    expect(groundSpeed(10, fromNorth, 0, -1)).toBeCloseTo(16, 9);
    expect(groundSpeed(10, fromNorth, 1, 0)).toBeCloseTo(8, 9);
  });

  it('is none where the wind across or against is too strong', () => {
    expect(groundSpeed(6.5, fromNorth, 0, 1)).toBe(0);
    expect(groundSpeed(5, fromNorth, 1, 0)).toBe(0);
  });
});

describe('the time of a path in wind', () => {
  const time = (line: readonly number[], fromDeg: number): number =>
    pathTime(line, { ...multirotor, drift: windDrift({ speedMS: 6, fromDeg }) });

  it('speeds up to the speed over ground of each leg', () => {
    expect(time([0, 0, 0, 4000], 0)).toBeCloseTo(4000 / 4 + 4 / 1.7, 6);
    expect(time([0, 0, 0, -4000], 0)).toBeCloseTo(4000 / 16 + 16 / 1.7, 6);
    expect(time([0, 0, 4000, 0], 0)).toBeCloseTo(4000 / 8 + 8 / 1.7, 6);
  });

  it('is the same for a path and wind turned or mirrored together', () => {
    const zigzag = [0, 0, 500, 0, 500, 60, 0, 60];
    const mirrored = zigzag.map((value, i) => (i % 2 === 1 ? -value : value));
    const turned = [0, 0, 0, 500, -60, 500, -60, 0];
    expect(time(mirrored, 150)).toBeCloseTo(time(zigzag, 30), 6);
    expect(time(turned, 30)).toBeCloseTo(time(zigzag, 120), 6);
  });

  it('is longer for a closed path in any wind', () => {
    const round = [0, 0, 900, 0, 900, 700, 0, 700, 0, 0];
    for (let fromDeg = 0; fromDeg < 360; fromDeg += 30)
      expect(time(round, fromDeg)).toBeGreaterThan(pathTime(round, multirotor));
  });

  it('is without end on a leg that cannot be flown', () => {
    expect(pathTime([0, 0, 0, 100], { ...multirotor, drift: windDrift({ speedMS: 9.5, fromDeg: 0 }) })).toBe(Infinity);
  });
});

describe('a plan in wind', () => {
  const withWind = (area: Polygon, speedMS: number, fromDeg: number, heading: number | 'auto' = 'auto') =>
    planFlight(
      flightTask([area], origin, {
        launches: [],
        parameters: { heading, wind: { speedMS, fromDeg }, enduranceMin: 1000, rangeM: 1e6, edge: 'footprint' },
      }),
    );

  it('turns the lines across the wind only where that is faster', () => {
    const nearlySquare = box(1250, 1200);
    const along = (fromDeg: number): number =>
      Math.abs(Math.sin(((withWind(nearlySquare, 7, fromDeg).plan?.headingDeg ?? NaN) * Math.PI) / 180));
    expect(along(0)).toBeGreaterThan(0.9);
    expect(along(90)).toBeLessThan(0.4);
    const long = box(4000, 300);
    expect(withWind(long, 4, 90).plan?.headingDeg).toBeCloseTo(90, 0);
  });

  it('is no slower at its own heading than at others', () => {
    const area = box(1500, 1100);
    const own = withWind(area, 6, 40).plan?.flightS ?? NaN;
    for (let heading = 5; heading < 180; heading += 25)
      expect(own).toBeLessThanOrEqual(1.02 * (withWind(area, 6, 40, heading).plan?.flightS ?? 0));
  });

  it('takes the same time when area and wind are turned about the compass', () => {
    const east = withWind(box(2000, 800), 5, 90).plan?.flightS ?? NaN;
    const north = withWind(box(800, 2000), 5, 0).plan?.flightS ?? NaN;
    expect(east / north).toBeCloseTo(1, 2);
  });

  it('is the calm plan where the wind is none', () => {
    const area = box(900, 700);
    expect(withWind(area, 0, 120).plan).toEqual(
      planFlight(
        flightTask([area], origin, {
          launches: [],
          parameters: { enduranceMin: 1000, rangeM: 1e6, edge: 'footprint' },
        }),
      ).plan,
    );
  });

  it('says with numbers that the aircraft could not come back', () => {
    expect(withWind(box(900, 700), 9.5, 20)).toMatchObject({
      plan: undefined,
      issues: [{ code: 'plan-wind-too-strong', severity: 'error', values: { windMS: 9.5, speedMS: 10 } }],
    });
  });

  it('asks the camera for the speed with the wind behind it', () => {
    const codes = (speedMS: number): string[] =>
      planFlight(
        flightTask([box(900, 700)], origin, {
          parameters: { heading: 90, heightM: 50, wind: { speedMS, fromDeg: 90 } },
        }),
      ).issues.map(({ code }) => code);
    const fast = codes(8).filter((code) => code.startsWith('plan-too-fast'));
    expect(codes(0.1).filter((code) => code.startsWith('plan-too-fast'))).toEqual([]);
    expect(fast).not.toEqual([]);
  });

  for (let seed = 1; seed <= 16; seed++) {
    const { kind, polygons } = randomArea(seed);
    it(`keeps every sortie in its budget over ${kind} ${seed}`, () => {
      const corner = polygons[0]?.[0][0];
      if (!corner) throw new Error(`Area ${seed} is empty.`);
      const wind = { speedMS: 1 + (seed % 7), fromDeg: (47 * seed) % 360 };
      const task = flightTask(polygons, corner, { parameters: { wind, edge: 'footprint' } });
      const { plan, issues } = planFlight(task);
      expect(plan, JSON.stringify(issues)).toBeDefined();
      expect(plan && checkFlightPlan(task, plan)).toEqual([]);
    });
  }
});
