import { describe, expect, it } from 'vitest';
import { coverageProgress } from '../../../src/app/coverage/coverage-progress';
import { recordsOf } from '../../../src/app/records';
import { recency } from '../../../src/coverage/recency';
import type { LngLat } from '../../../src/geo/lng-lat';
import { localFrame } from '../../../src/geo/local-frame';
import type { Area } from '../../../src/survey/area';
import type { Flight } from '../../../src/survey/flight';
import type { Plan } from '../../../src/survey/plan';
import { defaultParameters } from '../../../src/survey/purpose-defaults';
import { findAircraft } from '../../../src/survey/aircraft-catalogue';

const frame = localFrame([71.5, 44.5]);
const at = (xM: number, yM: number): LngLat => frame.toLngLat({ xM, yM });

/** 1,000 x 1,000 m, four transects of 250 m strips from south to north. */
const area: Area = {
  kind: 'area',
  id: 'area',
  code: 'A01',
  name: 'Meadow',
  polygon: [[at(-500, -500), at(500, -500), at(500, 500), at(-500, 500), at(-500, -500)]],
  revisitDays: 20,
};

function plan(): Plan {
  const aircraft = findAircraft('m3e');
  if (!aircraft) throw new Error('The catalogue has no m3e.');
  const legs = [-375, -125, 125, 375].map((xM) => ({
    kind: 'transect' as const,
    points: [at(xM, -500), at(xM, 500)].map((position) => ({ position, heightM: 100 })),
  }));
  const sortie = {
    code: 'A01-P1-S01',
    number: 1,
    launch: at(0, 0),
    legs,
    lengthM: 0,
    transectM: 0,
    durationS: 600,
    photos: 0,
  };
  return {
    kind: 'plan',
    id: 'plan',
    code: 'P1',
    areaIds: ['area'],
    parameters: defaultParameters('search', aircraft),
    headingDeg: 0,
    lineSpacingM: 250,
    speedMS: 10,
    launchPositions: [],
    sorties: [sortie],
    targetHa: 100,
    plannedCoveragePct: 100,
  };
}

function flight(more: Partial<Flight>): Flight {
  return {
    kind: 'flight',
    id: 'f1',
    planId: 'plan',
    sortieCode: 'A01-P1-S01',
    tookOffAt: '2026-07-01T09:00:00+05:00',
    ...more,
  };
}

function shares(flights: readonly Flight[], now: string) {
  const { total } = coverageProgress(recordsOf([area, plan(), ...flights]), new Date(now));
  const pct = (m2: number) => Math.round((100 * m2) / total.areaM2);
  return [total.plannedM2, total.flownM2, total.freshM2, total.dueM2, total.overdueM2, total.neverM2].map(pct);
}

describe('the progress of an operation', () => {
  it('counts nothing as flown that nobody declared, though it is planned', () => {
    expect(shares([], '2026-07-02T00:00:00Z')).toEqual([100, 0, 0, 0, 0, 100]);
    expect(shares([flight({})], '2026-07-02T00:00:00Z')).toEqual([100, 0, 0, 0, 0, 100]);
  });

  it('counts the transects that a flight declares, and ages them against the interval of the area', () => {
    const part = flight({ outcome: 'part', flownTransects: 1 });
    expect(shares([part], '2026-07-02T00:00:00Z')).toEqual([100, 25, 25, 0, 0, 75]);
    expect(shares([part], '2026-07-18T00:00:00Z')).toEqual([100, 25, 0, 25, 0, 75]);
    expect(shares([part], '2026-08-18T00:00:00Z')).toEqual([100, 25, 0, 0, 25, 75]);
  });

  it('gives ground that was flown twice to the later flight', () => {
    const again = flight({ id: 'f2', outcome: 'aborted', flownTransects: 2, tookOffAt: '2026-08-17T09:00:00+05:00' });
    expect(shares([flight({ outcome: 'all' }), again], '2026-08-18T00:00:00Z')).toEqual([100, 100, 50, 0, 50, 0]);
  });
});

describe('recency', () => {
  it('takes ground of an unknown day for overdue where there is an interval', () => {
    const tally = { groundM2: 10, seenM2: 4, byDay: new Map([[0, 4]]) };
    expect(recency(tally, { today: 20_000, revisitDays: 10 })).toEqual({
      neverM2: 6,
      overdueM2: 4,
      dueM2: 0,
      freshM2: 0,
    });
    expect(recency(tally, { today: 20_000 })).toMatchObject({ overdueM2: 0, freshM2: 4 });
  });
});
