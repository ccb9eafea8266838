import { describe, expect, it } from 'vitest';
import { sampleFound } from '../../../src/app/coverage/sample-found';
import { sampleExpected } from '../../../src/app/planning/sample-expected';
import { toPlan } from '../../../src/app/planning/to-plan';
import { planFlight } from '../../../src/flight/plan-flight';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { Polygon } from '../../../src/geo/polygon';
import type { Flight } from '../../../src/survey/flight';
import type { Sighting } from '../../../src/survey/sighting';
import { flightTask } from '../../support/flight-task';

const corner: LngLat = [71.6, 44.1];
const at = (eastM: number, northM: number) => destination(destination(corner, 90, eastM), 0, northM);
const box = (westM: number, southM: number, eastM: number, northM: number): Polygon => [
  [at(westM, southM), at(eastM, southM), at(eastM, northM), at(westM, northM), at(westM, southM)],
];

function sampledSquare() {
  const task = flightTask([box(0, 0, 2000, 3000)], at(1000, -100), {
    parameters: { pattern: 'sample', sampleShare: 0.2, heading: 90 },
  });
  const { plan } = planFlight(task);
  if (!plan) throw new Error('The sample has no plan.');
  return toPlan(plan, 'plan', { code: 'P1', areaIds: ['area'], ground: undefined, parameters: task.parameters });
}

const plan = sampledSquare();
const flight = new Map(
  plan.sorties.map(({ code }): [string, Flight] => [
    code,
    {
      kind: 'flight',
      id: code,
      planId: 'plan',
      sortieCode: code,
      tookOffAt: '2026-06-01T09:00:00+05:00',
      landedAt: '2026-06-01T09:15:00+05:00',
      outcome: 'all',
    },
  ]),
);

function sightings(...grounds: readonly (Polygon | undefined)[]): ReadonlyMap<string, Sighting> {
  return new Map(
    grounds.map((outline, i): [string, Sighting] => [
      String(i),
      {
        kind: 'sighting',
        id: String(i),
        sightingKind: 'wild-stand',
        position: { place: outline?.[0][0] ?? plan.sorties[0]?.legs[1]?.points[0]?.position ?? corner, by: 'gps' },
        seenAt: '2026-06-01T09:05:00+05:00',
        note: '',
        photos: [],
        ...(outline && { outline }),
      },
    ]),
  );
}

describe('estimate of a flown sample', () => {
  it('carries a band across all rows over to its true area', () => {
    const found = sampleFound(plan, { flight, sighting: sightings(box(500, -50, 900, 3050)) });
    expect(found).toMatchObject({ rows: 10, flownRows: 10, outlined: 1, withoutOutline: 0 });
    expect(found.estimate?.areaM2).toBeGreaterThan(0.99 * 400 * 3000);
    expect(found.estimate?.areaM2).toBeLessThan(1.01 * 400 * 3000);
    expect(found.estimate?.highM2).toBeLessThan(1.05 * 400 * 3000);
  });

  it('counts ground of two outlines that overlap once', () => {
    const once = sampleFound(plan, { flight, sighting: sightings(box(500, 0, 900, 3000)) });
    const twice = sampleFound(plan, { flight, sighting: sightings(box(500, 0, 900, 3000), box(500, 0, 900, 3000)) });
    expect(twice.estimate?.areaM2).toBeCloseTo(once.estimate?.areaM2 ?? 0, 0);
  });

  it('says nothing of the area before three rows are flown, and counts finds without an outline', () => {
    expect(sampleFound(plan, { flight: new Map(), sighting: sightings(undefined) })).toMatchObject({
      flownRows: 0,
      withoutOutline: 0,
      estimate: undefined,
    });
    expect(sampleFound(plan, { flight, sighting: sightings(undefined) }).withoutOutline).toBe(1);
  });

  it('promises a narrower interval for a larger share', () => {
    const { rows, halfWidth = 0 } = sampleExpected(plan, plan.parameters);
    expect(rows).toBe(10);
    expect(halfWidth).toBeGreaterThan(0.5);
    expect(halfWidth).toBeLessThan(0.7);
  });
});
