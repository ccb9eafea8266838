import { describe, expect, it } from 'vitest';
import { rowLengthM, sampleRows } from '../../src/coverage/sample-rows';
import { planFlight } from '../../src/flight/plan-flight';
import { destination } from '../../src/geo/geodesic';
import type { LngLat } from '../../src/geo/lng-lat';
import { flightTask } from '../support/flight-task';

const corner: LngLat = [71.6, 44.1];
const at = (eastM: number, northM: number) => destination(destination(corner, 90, eastM), 0, northM);
/** A U of 3 by 2 km whose notch cuts rows that run east in two. */
const shape = [
  [0, 0],
  [3000, 0],
  [3000, 2000],
  [2000, 2000],
  [2000, 500],
  [1000, 500],
  [1000, 2000],
  [0, 2000],
  [0, 0],
];
const area = [shape.map(([eastM = 0, northM = 0]) => at(eastM, northM))] as const;

describe('rows of a sample', () => {
  it('joins the pieces of a row on both sides of a notch and on two batteries', () => {
    const parameters = { pattern: 'sample', sampleShare: 0.2, heading: 90, enduranceMin: 20 } as const;
    const { plan } = planFlight(flightTask([area], at(1500, 200), { parameters }));
    if (!plan) throw new Error('The sample has no plan.');
    const rows = sampleRows({ ...plan, sampleShare: 0.2 });
    expect(plan.sorties.length).toBeGreaterThan(1);
    expect(plan.transects).toBeGreaterThan(rows.length);
    expect([6, 7]).toContain(rows.length);
    expect(rows.filter((row) => row.length > 1).length).toBeGreaterThan(3);
    const flownM = rows.flat().reduce((sum, { alongM: [from, to] }) => sum + to - from, 0);
    expect(flownM).toBeCloseTo(plan.transectM, -2);
  });

  it('has none without sorties', () => {
    expect(sampleRows({ sorties: [], headingDeg: 0, lineSpacingM: 60, sampleShare: 0.2 })).toEqual([]);
  });

  it('counts the image that two batteries take of one row once', () => {
    const row = [{ alongM: [400, 900] as const }, { alongM: [-100, 430] as const }, { alongM: [1000, 1100] as const }];
    expect(rowLengthM(row)).toBe(1100);
    expect(rowLengthM([])).toBe(0);
  });
});
