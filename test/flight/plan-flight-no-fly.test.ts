import { describe, expect, it } from 'vitest';
import { planFlight } from '../../src/flight/plan-flight';
import { destination } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import type { Polygon } from '../../src/geo/polygon';
import { checkFlightPlan } from '../support/check-flight-plan';
import { flightTask } from '../support/flight-task';

const origin: LngLat = [71.4, 42.9];

/** A box from `west` to `east` and `south` to `north`, in metres from the origin. */
function box(west: number, south: number, east: number, north: number): Polygon {
  const at = (x: number, y: number): LngLat => destination(destination(origin, 90, x), 0, y);
  return [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]];
}

describe('planFlight with no-fly zones', () => {
  const area = box(0, 0, 2000, 1200);

  for (const headingDeg of [0, 37, 90, 'auto'] as const) {
    it(`flies around a zone inside the area at heading ${headingDeg}`, () => {
      const noFly = [{ polygon: box(700, 300, 1100, 800), marginM: 30 }];
      const task = flightTask([area], origin, { noFly, parameters: { heading: headingDeg } });
      const { plan } = planFlight(task);
      expect(plan && checkFlightPlan(task, plan)).toEqual([]);
      expect(plan?.targetHa).toBeLessThan(240 - 20);
    });
  }

  it('flies around a zone between the launch site and the area', () => {
    const noFly = [{ polygon: box(-800, -500, 2600, -300), marginM: 0 }];
    const corner = box(900, -900, 1000, -800)[0][0] ?? origin;
    const task = flightTask([area], corner, { noFly });
    const { plan } = planFlight(task);
    expect(plan && checkFlightPlan(task, plan)).toEqual([]);
  });

  it('leaves out ground that a zone encloses, and says how much', () => {
    const wall: Polygon = [...box(400, 400, 800, 800), ...box(500, 500, 700, 700)];
    const task = flightTask([area], origin, { noFly: [{ polygon: wall, marginM: 0 }] });
    const { plan, issues } = planFlight(task);
    expect(plan?.targetHa).toBeCloseTo(240 - 16, 0);
    expect(issues.find(({ code }) => code === 'plan-ground-enclosed')?.values?.['ha']).toBeCloseTo(4, 1);
  });

  it('does not use a launch site inside a zone', () => {
    const noFly = [{ polygon: box(-300, -300, 100, 100), marginM: 0 }];
    const { plan, issues } = planFlight(flightTask([area], origin, { noFly }));
    expect(issues.map(({ code }) => code)).toContain('plan-launch-in-no-fly');
    expect(plan?.launches).not.toContainEqual(origin);
  });

  it('says that nothing is left where zones cover the area', () => {
    const noFly = [{ polygon: box(-10, -10, 2010, 1210), marginM: 0 }];
    expect(planFlight(flightTask([area], origin, { noFly }))).toMatchObject({
      plan: undefined,
      issues: [{ code: 'plan-nothing-to-fly' }],
    });
  });
});
