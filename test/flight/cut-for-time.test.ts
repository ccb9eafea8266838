import { describe, expect, it } from 'vitest';
import { planFlight } from '../../src/flight/plan-flight';
import type { LngLat } from '../../src/geo/lng-lat';
import { localFrame } from '../../src/geo/local-frame';
import type { Polygon } from '../../src/geo/polygon';
import { checkFlightPlan } from '../support/check-flight-plan';
import { flightTask } from '../support/flight-task';

const frame = localFrame([71.9, 43]);
const place = (xM: number, yM: number): LngLat => frame.toLngLat({ xM, yM });
const field: Polygon = [[place(0, 0), place(1400, 0), place(1400, 2400), place(0, 2400), place(0, 0)]];

describe('cuts of a route', () => {
  it('moves cuts to where a sortie turns home, where the last battery leaves room', () => {
    const task = flightTask([field], place(700, -900), { parameters: { heading: 0, enduranceMin: 30 } });
    const { plan } = planFlight(task);
    if (!plan) throw new Error('No plan.');
    expect(checkFlightPlan(task, plan)).toEqual([]);
    // Far ends of lines along the field lie 3.3 km from the site, near ends 0.9 km: every sortie that can ends near.
    const homeM = plan.sorties.map(({ legs }) => {
      const { xM, yM } = frame.toLocal(legs.at(-1)?.points[0]?.position ?? [0, 0]);
      return Math.hypot(xM - 700, yM + 900);
    });
    expect(plan.sorties.length).toBeGreaterThan(2);
    expect(homeM.filter((awayM) => awayM < 1500).length).toBeGreaterThanOrEqual(plan.sorties.length - 1);
  });
});
