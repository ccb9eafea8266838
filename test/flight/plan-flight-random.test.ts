import { describe, expect, it } from 'vitest';
import { planFlight } from '../../src/flight/plan-flight';
import { checkFlightPlan } from '../support/check-flight-plan';
import { flightTask } from '../support/flight-task';
import { randomArea } from '../support/random-area';

describe('planFlight over random areas', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const { kind, polygons } = randomArea(seed);
    it(`is sound over ${kind} ${seed}`, () => {
      const corner = polygons[0]?.[0][0];
      if (!corner) throw new Error(`Area ${seed} is empty.`);
      const task = flightTask(polygons, corner, { parameters: { edge: seed % 2 === 0 ? 'strip' : 'footprint' } });
      const { plan, issues } = planFlight(task);
      expect(plan, JSON.stringify(issues)).toBeDefined();
      expect(plan && checkFlightPlan(task, plan)).toEqual([]);
    });
  }
});
