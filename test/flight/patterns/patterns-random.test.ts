import { describe, expect, it } from 'vitest';
import { planFlight } from '../../../src/flight/plan-flight';
import { patterns } from '../../../src/survey/plan';
import { checkFlightPlan } from '../../support/check-flight-plan';
import { flightTask } from '../../support/flight-task';
import { randomArea } from '../../support/random-area';

/** What a pattern need not do: show all of the ground, or, for a circle around it, stay over it. */
const idle = /points are seen|% are seen|leaves the area/;

describe('patterns over random areas', () => {
  for (let seed = 1; seed <= 18; seed++) {
    const { kind, polygons, center } = randomArea(seed);
    const pattern = patterns[1 + (seed % (patterns.length - 1))] ?? 'grid';
    it(`${pattern} is sound over ${kind} ${seed}`, () => {
      const corner = polygons[0]?.[0][0];
      if (!corner) throw new Error(`Area ${seed} is empty.`);
      const corridor = { line: [corner, center, polygons.at(-1)?.[0][2] ?? center], widthM: 150 };
      const task = flightTask(polygons, corner, {
        ...(pattern === 'corridor' && { corridor }),
        parameters: { pattern, rings: 2, sampleShare: 0.3, seed, rangeM: 1e6, enduranceMin: 40 },
      });
      const { plan, issues } = planFlight(task);
      const stops = issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
      const isRefused = stops.every((code) => code === 'plan-pattern-no-room' || code === 'plan-nothing-to-fly');
      expect(plan !== undefined || isRefused, stops.join()).toBe(true);
      const faults = plan ? checkFlightPlan(task, plan) : [];
      expect(faults.filter((fault) => !idle.test(fault) || (pattern !== 'orbit' && /leaves/.test(fault)))).toEqual([]);
    });
  }
});
