import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batteryFacts, fullBatteryMin, nextBattery } from '../../../src/app/flying/batteries';
import { learnedEndurance } from '../../../src/app/flying/learned-endurance';
import { logBookRows, logBookSides, logBookSums } from '../../../src/app/flying/log-book';
import { recordsOf } from '../../../src/app/records';
import type { Battery } from '../../../src/survey/battery';
import { type Flight, flightS } from '../../../src/survey/flight';
import { exampleOperation } from '../../../src/app/example/example-operation';
import { planFlight } from '../../../src/flight/plan-flight';

const seasonMs = Date.UTC(2026, 5, 1);
const iso = (ms: number) => new Date(ms).toISOString();

const flights = fc.array(
  fc.record(
    {
      sortieCode: fc.constantFrom('A-P1-S01', 'A-P1-S02', 'A-P1-S02b'),
      offMin: fc.integer({ min: 0, max: 200_000 }),
      upMin: fc.integer({ min: 0, max: 50 }),
      outcome: fc.constantFrom('all' as const, 'part' as const, 'aborted' as const),
      pilotId: fc.constantFrom('p1', 'p2'),
      batteryLabel: fc.constantFrom('B 01', 'B 2', 'B 10'),
      aircraftName: fc.constantFrom('07', '08'),
      flownS: fc.integer({ min: 0, max: 3000 }),
      isUp: fc.boolean(),
    },
    { requiredKeys: ['sortieCode', 'offMin', 'upMin'] },
  ),
);

describe('the log book', () => {
  it('adds up to the flights of the journal, by pilot, aircraft and battery alike', () => {
    fc.assert(
      fc.property(flights, (drawn) => {
        const list = drawn.map(({ offMin, upMin, isUp, ...rest }, i): Flight => {
          const offMs = seasonMs + offMin * 60_000;
          const landed = isUp ? {} : { landedAt: iso(offMs + upMin * 60_000) };
          return { kind: 'flight', id: `f${i}`, planId: 'plan', tookOffAt: iso(offMs), ...landed, ...rest };
        });
        const records = recordsOf([...list, { kind: 'person', id: 'p1', name: 'One' }]);
        const rows = logBookRows(records);
        const flownS = list.reduce((sum, flight) => sum + (flightS(flight) ?? 0), 0);
        for (const side of logBookSides) {
          const sums = logBookSums(rows, side);
          expect(sums.reduce((sum, one) => sum + one.flights, 0)).toBe(list.length);
          expect(sums.reduce((sum, one) => sum + one.flownS, 0)).toBe(flownS);
          expect(new Set(sums.map(({ name }) => name)).size).toBe(sums.length);
        }
        const labelled = list.filter(({ batteryLabel }) => batteryLabel !== undefined);
        expect(batteryFacts(records).reduce((sum, { cycles }) => sum + cycles, 0)).toBe(labelled.length);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

const flight = (id: string, fields: Partial<Flight>): Flight => ({
  kind: 'flight',
  id,
  planId: 'plan',
  sortieCode: 'A-P1-S01',
  tookOffAt: iso(seasonMs),
  landedAt: iso(seasonMs + 20 * 60_000),
  ...fields,
});
const charged = (label: string, more: Partial<Battery> = {}): Battery => ({
  kind: 'battery',
  id: `battery-${label}`,
  label,
  chargedAt: iso(seasonMs + 86_400_000),
  ...more,
});

describe('batteries', () => {
  it('give the minutes of a full one by what a flight used', () => {
    expect(fullBatteryMin(flight('f', { batteryAtTakeOffPct: 100, batteryAtLandingPct: 50 }))).toBeCloseTo(40);
    expect(fullBatteryMin(flight('f', { batteryAtTakeOffPct: 100, batteryAtLandingPct: 95 }))).toBeUndefined();
    expect(fullBatteryMin(flight('f', { batteryAtTakeOffPct: 100 }))).toBeUndefined();
  });

  it('offer the charged one with the fewest flights, never a grounded one', () => {
    const records = recordsOf([
      flight('f1', { batteryLabel: 'B 1' }),
      charged('B 1'),
      charged('B 2', { groundedAt: iso(seasonMs) }),
      charged('B 3'),
      flight('f2', { batteryLabel: 'B 4' }),
    ]);
    expect(nextBattery(records)?.label).toBe('B 3');
    expect(batteryFacts(records).map(({ state }) => state)).toEqual(['charged', 'grounded', 'charged', 'flown']);
  });
});

describe('learnedEndurance', () => {
  it('says nothing before three flights, then the lower quarter down to 30 %', async () => {
    const { records: built } = await exampleOperation(planFlight);
    const plan = built.find(({ kind }) => kind === 'plan');
    if (plan?.kind !== 'plan') throw new Error('The example has no plan.');
    const used = (id: string, batteryAtLandingPct: number) =>
      flight(id, { planId: plan.id, batteryAtTakeOffPct: 100, batteryAtLandingPct });
    const two = recordsOf([plan, used('a', 50), used('b', 40)]);
    expect(learnedEndurance(plan.parameters.aircraftId, two)).toBeUndefined();
    const learned = learnedEndurance(
      plan.parameters.aircraftId,
      recordsOf([plan, used('a', 50), used('b', 40), used('c', 60)]),
    );
    expect(learned?.flights).toBe(3);
    expect(learned?.enduranceMin).toBeCloseTo((20 / 60) * 100 * 0.7);
  });
});
