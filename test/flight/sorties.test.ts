import { describe, expect, it } from 'vitest';
import { planFlight } from '../../src/flight/plan-flight';
import { localFrame } from '../../src/geo/local-frame';
import type { LngLat } from '../../src/geo/lng-lat';
import type { Polygon } from '../../src/geo/polygon';
import { checkFlightPlan } from '../support/check-flight-plan';
import { flightTask } from '../support/flight-task';

const middle: LngLat = [71.4, 43.2];
const frame = localFrame(middle);

function at(xM: number, yM: number): LngLat {
  return frame.toLngLat({ xM, yM });
}

function rectangle(xM: number, yM: number, wideM: number, highM: number): Polygon {
  const ring = [at(xM, yM), at(xM + wideM, yM), at(xM + wideM, yM + highM), at(xM, yM + highM)];
  return [[...ring, ...ring.slice(0, 1)]];
}

describe('sorties', () => {
  it('groups small areas that lie near each other into one', () => {
    const islands = [0, 1, 2, 3, 4].map((i) => rectangle((i % 3) * 450, Math.floor(i / 3) * 400, 200, 180));
    const task = flightTask(islands, at(0, -100));
    const { plan } = planFlight(task);
    expect(plan?.sorties).toHaveLength(1);
    expect(plan && checkFlightPlan(task, plan)).toEqual([]);
  });

  it('gives each launch site its own ground where the range limits them, not the battery', () => {
    // Askew, so that no line of the oracle's sample points runs along its edge.
    const ring = [at(0, 0), at(12_000, 900), at(11_900, 2400), at(-100, 1500)];
    const field: Polygon = [[...ring, ...ring.slice(0, 1)]];
    const sites = [at(2000, 900), at(6000, 1200), at(10_000, 1500)];
    const task = flightTask([field], middle, {
      launches: sites,
      parameters: { enduranceMin: 100_000, rangeM: 2400 },
    });
    const { plan } = planFlight(task);
    expect(plan?.sorties).toHaveLength(3);
    expect(plan && checkFlightPlan(task, plan)).toEqual([]);
  });

  it('stays within every budget of batteries down to a few minutes', () => {
    const field = rectangle(0, 0, 3000, 2500);
    for (const enduranceMin of [8, 10, 14, 30]) {
      const task = flightTask([field], middle, { launches: [], parameters: { enduranceMin, reservePct: 10 } });
      const { plan } = planFlight(task);
      expect(plan && checkFlightPlan(task, plan)).toEqual([]);
    }
  });

  it('says that ground is out of reach where a battery gets no farther than the overlap of two images', () => {
    const task = flightTask([rectangle(0, 0, 2000, 1000)], at(-5000, 0), { parameters: { enduranceMin: 24.5 } });
    const { plan, issues } = planFlight(task);
    if (plan) expect(checkFlightPlan(task, plan)).toEqual([]);
    else expect(issues.map(({ code }) => code)).toContain('plan-out-of-reach');
  });
});
