import { describe, expect, it } from 'vitest';
import { planFlight } from '../../src/flight/plan-flight';
import type { FlightTask } from '../../src/flight/flight-task';
import { distanceM } from '../../src/geo/geodesic';
import { localFrame } from '../../src/geo/local-frame';
import type { Polygon } from '../../src/geo/polygon';
import { aircraftCatalogue } from '../../src/survey/aircraft-catalogue';

const frame = localFrame([71.4, 42.9]);

function polygonOf(...corners: readonly (readonly [xM: number, yM: number])[]): Polygon {
  const ring = corners.map(([xM, yM]) => frame.toLngLat({ xM, yM }));
  const [first] = ring;
  return first ? [[...ring, first]] : [ring];
}

function taskOver(areas: readonly Polygon[]): FlightTask {
  const aircraft = aircraftCatalogue.find(({ airframe }) => airframe === 'multirotor');
  if (!aircraft) throw new Error('The catalogue has no multirotor.');
  return {
    areas,
    noFly: [],
    launches: [frame.toLngLat({ xM: -100, yM: -100 })],
    aircraft,
    areaCode: 'T',
    planCode: 'P1',
    parameters: {
      purpose: 'search',
      pattern: 'grid',
      aircraftId: aircraft.id,
      heightM: 100,
      frontOverlapPct: 40,
      sideOverlapPct: 25,
      lineSpacingM: 60,
      speedMS: 10,
      edge: 'strip',
      heading: 'auto',
      enduranceMin: 25,
      reservePct: 20,
      safety: { returnHeightM: 100, takeOffHeightM: 20, transitHeightM: 100, lostLink: 'return', finish: 'return' },
      seed: 1,
      steps: 10_000,
    },
  };
}

describe('planFlight', () => {
  const square = polygonOf([0, 0], [1000, 0], [1000, 600], [0, 600]);

  it('flies a rectangle along its longer side, one spacing apart', () => {
    const { plan } = planFlight(taskOver([square]));
    expect(plan?.headingDeg).toBeCloseTo(90, 0);
    expect(plan?.transects).toBe(10);
    expect(plan?.plannedCoveragePct).toBeGreaterThanOrEqual(99.9);
  });

  it('keeps every sortie within endurance less reserve', () => {
    const { plan } = planFlight(taskOver([polygonOf([0, 0], [3000, 0], [3000, 2000], [0, 2000])]));
    expect(plan?.sorties.length).toBeGreaterThan(1);
    for (const { durationS } of plan?.sorties ?? []) expect(durationS).toBeLessThanOrEqual(25 * 60 * 0.8);
  });

  it('joins the legs of a sortie and begins and ends at its launch site', () => {
    for (const { legs, launch } of planFlight(taskOver([square])).plan?.sorties ?? []) {
      const points = legs.map(({ points }) => points.map(({ position }) => position));
      expect(points[0]?.[0]).toEqual(launch);
      expect(points.at(-1)?.at(-1)).toEqual(launch);
      for (let i = 1; i < points.length; i++) {
        const [end, start] = [points[i - 1]?.at(-1), points[i]?.[0]];
        expect(end && start && distanceM(end, start)).toBeLessThan(0.01);
      }
    }
  });

  it('gives the same plan for the same task', () => {
    expect(planFlight(taskOver([square]))).toEqual(planFlight(taskOver([square])));
  });

  it('says when the aircraft cannot reach the area and return', () => {
    const task = taskOver([square]);
    const far = { ...task, launches: [frame.toLngLat({ xM: -40_000, yM: 0 })] };
    expect(planFlight(far)).toMatchObject({
      plan: undefined,
      issues: [{ code: 'plan-out-of-reach', severity: 'error' }],
    });
  });
});
