import { describe, expect, it } from 'vitest';
import { pathTime } from '../../src/flight/path-time';
import { planFlight } from '../../src/flight/plan-flight';
import type { PlannedFlight } from '../../src/flight/flight-task';
import { destination } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import type { Polygon } from '../../src/geo/polygon';
import { findAircraft } from '../../src/survey/aircraft-catalogue';
import { checkFlightPlan } from '../support/check-flight-plan';
import { flightTask } from '../support/flight-task';
import { randomArea } from '../support/random-area';

const origin: LngLat = [71.4, 42.9];

function box(west: number, south: number, east: number, north: number): Polygon {
  const at = (x: number, y: number): LngLat => destination(destination(origin, 90, x), 0, y);
  return [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]];
}

function wing(id: string) {
  const aircraft = findAircraft(id);
  if (!aircraft) throw new Error(`The catalogue has no ${id}.`);
  return aircraft;
}

/** A triangle on the ground to the north-east of a place. */
function noFlyAt(place: LngLat, awayM: number): Polygon {
  const corners = [0, 120, 240].map((deg) => destination(destination(place, 45, awayM), deg, 80));
  return [[...corners, ...corners.slice(0, 1)]];
}

const vtol = wing('wingtra-rx1r2');
const area = box(0, 0, 2000, 1000);
const inVtol = { aircraft: vtol, parameters: { speedMS: 16, enduranceMin: 40, edge: 'footprint' } } as const;

/**
 * Sharpest bend of the flown lines, degrees, and the tightest turn between two transects: its metres, less a second of straight
 * flight at both ends, over the radians turned in them.
 */
function bends({ sorties, launches }: PlannedFlight): { sharpestDeg: number; tightestM: number } {
  const frame = localFrame(launches[0] ?? origin);
  let [sharpestDeg, tightestM] = [0, Infinity];
  for (const { legs } of sorties) {
    const lines = legs.map(({ points }) => points.map(({ position }) => frame.toLocal(position)));
    const all = lines.flat().filter((at, i, every) => i === 0 || apartM(every[i - 1], at) > 0.05);
    for (let i = 1; i + 1 < all.length; i++) sharpestDeg = Math.max(sharpestDeg, bendDeg(all, i));
    for (const line of lines.slice(2, -2).filter((_, i) => i % 2 === 0)) {
      const turnedRad = line.reduce((sum, _, i) => sum + (bendDeg(line, i) * Math.PI) / 180, 0);
      const lengthM = line.reduce((sum, at, i) => sum + (i === 0 ? 0 : apartM(line[i - 1], at)), 0);
      tightestM = Math.min(tightestM, (lengthM - 2 * 16) / turnedRad);
    }
  }
  return { sharpestDeg, tightestM };
}

interface LocalPlace {
  readonly xM: number;
  readonly yM: number;
}

function apartM(a: LocalPlace | undefined, b: LocalPlace): number {
  return a ? Math.hypot(b.xM - a.xM, b.yM - a.yM) : 0;
}

function bendDeg(points: readonly LocalPlace[], i: number): number {
  const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
  if (!a || !b || !c) return 0;
  const turn = Math.atan2(c.yM - b.yM, c.xM - b.xM) - Math.atan2(b.yM - a.yM, b.xM - a.xM);
  return Math.abs((Math.atan2(Math.sin(turn), Math.cos(turn)) * 180) / Math.PI);
}

describe('a plan for wings', () => {
  it('bends nowhere more than 12 degrees at a point and nowhere tighter than the turn radius', () => {
    const { plan, issues } = planFlight(flightTask([area], origin, inVtol));
    expect(issues.map(({ code }) => code)).not.toContain('plan-turns-approximate');
    const { sharpestDeg, tightestM } = plan ? bends(plan) : { sharpestDeg: NaN, tightestM: NaN };
    expect(sharpestDeg).toBeLessThan(12.1);
    expect(tightestM).toBeGreaterThan((vtol.turnRadiusM ?? NaN) * 0.99);
  });

  it('keeps its speed: the time is the length over the speed and the time on the ground', () => {
    const { plan } = planFlight(
      flightTask([area], origin, { ...inVtol, parameters: { ...inVtol.parameters, overheadS: 100 } }),
    );
    for (const { durationS, lengthM } of plan?.sorties ?? []) expect(durationS).toBeCloseTo(100 + lengthM / 16, 3);
    expect(
      pathTime([0, 0, 800, 0, 800, 800], { speedMS: 16, accelerationMS2: 1, cornerSpeedMS: 5, turnRadiusM: 40 }),
    ).toBe(100);
  });

  it('turns wider with the wind behind it', () => {
    const { plan } = planFlight(
      flightTask([area], origin, {
        ...inVtol,
        parameters: { ...inVtol.parameters, wind: { speedMS: 4, fromDeg: 30 } },
      }),
    );
    expect(plan ? bends(plan).tightestM : NaN).toBeGreaterThan(40 * 1.25 ** 2 * 0.99);
  });

  it('keeps out of a no-fly zone, with lines that end early where a turn does not fit beside it', () => {
    const noFly = [{ polygon: box(800, 300, 1200, 700), marginM: 20 }];
    const task = flightTask([area], origin, { ...inVtol, noFly });
    const { plan, issues } = planFlight(task);
    expect(plan && checkFlightPlan(task, plan, { cutForTurns: true })).toEqual([]);
    expect(issues.map(({ code }) => code)).not.toContain('plan-turns-approximate');
    const { count = 0, cutM = 0, ha = 0 } = issues.find(({ code }) => code === 'plan-turns-cut')?.values ?? {};
    expect(count).toBeGreaterThan(3);
    // A turn at right angles to an edge takes a radius and a second of straight flight: 56 m.
    expect(Number(cutM) / Number(count)).toBeLessThan(2 * 70);
    expect(ha).toBeCloseTo((Number(cutM) * 60) / 1e4, -1);
    expect(plan ? bends(plan).sharpestDeg : NaN).toBeLessThan(12.1);
  });

  it('says by how many metres a turn would enter a no-fly zone that the ground beside leaves no room for', () => {
    const lane = box(0, 0, 2000, 30);
    const noFly = [box(-400, -300, 2400, -20), box(-400, 50, 2400, 300), box(2050, -20, 2400, 50)].map((polygon) => ({
      polygon,
      marginM: 0,
    }));
    const task = flightTask([lane], origin, { ...inVtol, noFly });
    const { plan, issues } = planFlight(task);
    expect(plan && checkFlightPlan(task, plan, { cutForTurns: true })).toEqual([]);
    const { count, insideM } = issues.find(({ code }) => code === 'plan-turns-approximate')?.values ?? {};
    expect(count).toBe(1);
    expect(insideM).toBeGreaterThan(10);
  });

  for (let seed = 1; seed <= 24; seed++) {
    const { kind, polygons } = randomArea(seed);
    const id = seed % 2 === 0 ? 'wingtra-rx1r2' : 'ebee-ixus125';
    it(`enters neither hole nor no-fly zone with ${id} over ${kind} ${seed}`, () => {
      const corner = polygons[0]?.[0][0];
      if (!corner) throw new Error(`Area ${seed} is empty.`);
      const noFly = [{ polygon: noFlyAt(corner, 150 + 20 * seed), marginM: 0 }];
      const launch = destination(corner, 225, 400);
      const task = flightTask(polygons, launch, { ...inVtol, aircraft: wing(id), noFly });
      const { plan, issues } = planFlight(task);
      expect(plan, JSON.stringify(issues)).toBeDefined();
      const codes = issues.map(({ code }) => code);
      expect(codes).not.toContain('plan-turns-approximate');
      expect(plan && checkFlightPlan(task, plan, { cutForTurns: codes.includes('plan-turns-cut') })).toEqual([]);
    });
  }

  for (let seed = 1; seed <= 8; seed++) {
    const { kind, polygons } = randomArea(seed);
    it(`is sound and in its budget over ${kind} ${seed}`, () => {
      const corner = polygons[0]?.[0][0];
      if (!corner) throw new Error(`Area ${seed} is empty.`);
      const wind = { speedMS: seed % 5, fromDeg: 61 * (seed % 5) };
      const task = flightTask(polygons, corner, { ...inVtol, parameters: { ...inVtol.parameters, wind } });
      const { plan, issues } = planFlight(task);
      expect(plan, JSON.stringify(issues)).toBeDefined();
      expect(plan && checkFlightPlan(task, plan)).toEqual([]);
    });
  }
});
