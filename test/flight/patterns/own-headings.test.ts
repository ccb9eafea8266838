import { describe, expect, it } from 'vitest';
import type { PlannedFlight } from '../../../src/flight/flight-task';
import { flightGround } from '../../../src/flight/flight-ground';
import { flightSettings } from '../../../src/flight/flight-settings';
import { gridPlan } from '../../../src/flight/patterns/grid';
import { planFlight } from '../../../src/flight/plan-flight';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { Polygon } from '../../../src/geo/polygon';
import { checkFlightPlan } from '../../support/check-flight-plan';
import { flightTask } from '../../support/flight-task';
import { randomArea } from '../../support/random-area';

const corner: LngLat = [72, 44];

/** A polygon walked from a corner: bearings and metres. */
function walked(from: LngLat, ...steps: readonly (readonly [deg: number, lengthM: number])[]): Polygon {
  const places = [from];
  for (const [deg, lengthM] of steps) places.push(destination(places.at(-1) ?? from, deg, lengthM));
  return [[...places, from]];
}

/** The same task at the one heading that suits all of the ground best. */
function atOneHeading(own: ReturnType<typeof flightTask>): PlannedFlight {
  const settings = flightSettings(own);
  const ground = flightGround(own, settings.spacingM);
  const heading = gridPlan({ task: own, ground, settings, watch: {} }, 'auto')?.axes.headingDeg ?? 0;
  return planned({ ...own, parameters: { ...own.parameters, heading } });
}

function planned(task: ReturnType<typeof flightTask>): PlannedFlight {
  const { plan, issues } = planFlight(task);
  if (!plan) throw new Error(JSON.stringify(issues));
  return plan;
}

const endless = { enduranceMin: 1e4, reservePct: 0 };

describe('headings of parts of the ground', () => {
  const bent = [walked(corner, [90, 3000], [0, 260], [270, 2700], [0, 2700], [270, 300], [180, 2960])];
  const islands = [
    walked(corner, [90, 2500], [0, 250], [270, 2500]),
    walked(destination(corner, 0, 900), [0, 2500], [90, 250], [180, 2500]),
  ];

  for (const [name, areas] of [['a bent strip', bent] as const, ['two strips across each other', islands] as const]) {
    it(`are their own over ${name}, and save time`, () => {
      const task = flightTask(areas, corner, { parameters: endless });
      const plan = planned(task);
      expect(plan.flightS).toBeLessThan(0.95 * atOneHeading(task).flightS);
      expect(checkFlightPlan(task, plan)).toEqual([]);
    });
  }

  for (const seed of [1, 3, 4, 5, 7, 9, 13, 21]) {
    const { kind, polygons } = randomArea(seed);
    it(`never cost a sortie or a second over ${kind} ${seed}`, () => {
      const task = flightTask(polygons, polygons[0]?.[0][0] ?? corner);
      const [own, one] = [planned(task), atOneHeading(task)];
      expect(own.sorties.length).toBeLessThanOrEqual(one.sorties.length);
      if (own.sorties.length === one.sorties.length) expect(own.flightS).toBeLessThanOrEqual(one.flightS + 1);
      expect(checkFlightPlan(task, own)).toEqual([]);
    });
  }
});
