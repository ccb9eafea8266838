import { describe, expect, it } from 'vitest';
import { flightGround } from '../../src/flight/flight-ground';
import { flightSettings } from '../../src/flight/flight-settings';
import { gridPlan } from '../../src/flight/patterns/grid';
import { flightTask } from '../support/flight-task';
import { randomArea } from '../support/random-area';
import { seeded } from '../support/seeded';

/** Headings are looked at a degree apart, and a chance one in between may suit a river of two rows better by this share. */
const CHANCE = 1.015;

describe('the heading of a grid', () => {
  for (const seed of [3, 8, 9, 16, 24, 26]) {
    const { kind, polygons } = randomArea(seed);
    it(`takes no longer than a hundred random ones over ${kind} ${seed}`, () => {
      const corner = polygons[0]?.[0][0];
      if (!corner) throw new Error(`Area ${seed} is empty.`);
      const task = flightTask(polygons, corner, { launches: [] });
      const settings = flightSettings(task);
      const ground = flightGround(task, settings.spacingM);
      const random = seeded(seed);
      const timeS = (heading: number | 'auto'): number =>
        gridPlan({ task, ground, settings, watch: {} }, heading)?.timeS ?? Infinity;
      const own = timeS('auto');
      const others = Array.from({ length: 100 }, () => timeS(180 * random()));
      expect(own).toBeLessThanOrEqual(CHANCE * Math.min(...others));
    });
  }
});
