import { describe, expect, it } from 'vitest';
import { planFlight } from '../../src/flight/plan-flight';
import { flightTask } from '../support/flight-task';
import { randomArea } from '../support/random-area';
import { seeded } from '../support/seeded';

/** The search times patterns without the way from the launch site, so a chance heading may be better by this share. */
const CHANCE = 1.02;

describe('the heading of a plan', () => {
  for (const seed of [3, 8, 16, 24]) {
    const { kind, polygons } = randomArea(seed);
    it(`costs no more flight time than random ones over ${kind} ${seed}`, () => {
      const corner = polygons[0]?.[0][0];
      if (!corner) throw new Error(`Area ${seed} is empty.`);
      const random = seeded(seed);
      const flightS = (heading: number | 'auto'): number =>
        planFlight(
          flightTask(polygons, corner, {
            launches: [],
            parameters: { heading, enduranceMin: 100_000, rangeM: 1e6 },
          }),
        ).plan?.flightS ?? Infinity;
      const own = flightS('auto');
      for (let i = 0; i < 25; i++) expect(own).toBeLessThanOrEqual(CHANCE * flightS(180 * random()));
    });
  }
});
