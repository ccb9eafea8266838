import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaStates } from '../../../src/app/coverage/area-states';
import { atOnce } from '../../../src/app/in-slices';
import { type Records, withEdit } from '../../../src/app/records';
import { ledgerKeeper, reviewLedger } from '../../../src/app/review/review-ledger';
import { areaPlanned } from '../../../src/app/planning/planned-coverage';
import { recordsBehind, sumsByPlace, sumsWhere } from '../../../src/review/ledger-sums';
import { figures, groundAges } from '../../../src/review/figure';
import type { LedgerPlace } from '../../../src/review/ledger';
import type { DalaRecord } from '../../../src/survey/dala-record';
import type { Edit } from '../../../src/survey/edit';
import type { LngLat } from '../../../src/geo/lng-lat';
import { isInPolygon } from '../../../src/geo/point-in-polygon';
import { actionTally } from '../../../src/sightings/action-tally';
import { sightingStanding } from '../../../src/sightings/sighting-standing';
import { substances } from '../../../src/survey/action';
import { flightS } from '../../../src/survey/flight';
import { sightingKinds } from '../../../src/survey/sighting';
import { sightingStates } from '../../../src/survey/sighting-state';
import { madeSeason, type MadeSeason } from '../../support/made-season';

const size = { areas: 6, sortiesPerArea: 8, photosPerSortie: 5, sightings: 120, actions: 160, sensors: 6 };
const dayMs = 86_400_000;
const dayOf = (iso: string) => Math.floor((Date.parse(iso) + 5 * 3_600_000) / dayMs);

function sumsAt({ records, season }: MadeSeason, to: number, from?: number) {
  const ledger = reviewLedger({ records, season });
  const byPlace = sumsByPlace(ledger, { to, ...(from !== undefined && { from }) });
  return { ledger, all: sumsWhere(ledger, byPlace, () => true), byPlace };
}

/** Deletes a record, adds one, changes its time, or moves an area on the ground or to another district. */
function changeOf(records: Records, number: number): Edit {
  const kind = (['sighting', 'action', 'flight', 'plan', 'area', 'sensor'] as const)[number % 6] ?? 'sighting';
  const list = [...records[kind].values()];
  const record = list[Math.floor(number / 6) % list.length];
  const note = { key: 'edit.remark-made' } as const;
  if (!record) return { note, changes: [] };
  if (number % 5 === 0) return { note, changes: [{ op: 'delete', recordKind: kind, id: record.id }] };
  const put = changed(record, number);
  return {
    note,
    changes: [{ op: 'put', record: number % 7 === 0 ? { ...put, id: `${kind}-new-${number % 50}` } : put }],
  };
}

function changed(record: DalaRecord, number: number): DalaRecord {
  const at = new Date(Date.UTC(2026, 5, 1 + (number % 150))).toISOString();
  const { kind } = record;
  const turn = Math.floor(number / 6);
  if (kind === 'sighting') {
    return { ...record, seenAt: at, ...(turn % 4 === 0 && { mergedInto: `sighting-${number % 100}` }) };
  }
  if (kind === 'action') return { ...record, at, ...(turn % 3 === 0 && { corrects: `action-${number % 90}` }) };
  if (kind === 'flight') return { ...record, tookOffAt: at };
  if (kind === 'plan') return { ...record, sorties: record.sorties.slice(1) };
  if (kind !== 'area') return { ...record };
  if (turn % 3 === 0) {
    const [ring] = record.polygon;
    return { ...record, polygon: [ring.map(([lng, lat]): LngLat => [lng + 0.004, lat])] };
  }
  return { ...record, district: { kato: turn % 2 ? '314000000' : '313600000', by: 'geometry' } };
}

describe('the ledger of a review', () => {
  it('adds up to what the records say, on any day and over any period', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 150 }),
        fc.integer({ min: 0, max: 60 }),
        (seed, after, long) => {
          const made = madeSeason({ ...size, seed });
          const { records } = made;
          const to = dayOf('2026-06-01T12:00:00+05:00') + after;
          const from = to - long;
          const isIn = (iso: string) => dayOf(iso) >= from && dayOf(iso) <= to;
          const { all } = sumsAt(made, to, from);
          const flights = [...records.flight.values()].filter(({ tookOffAt }) => isIn(tookOffAt));
          expect(all('sorties')).toBe(flights.length);
          expect(all('aborted')).toBe(flights.filter(({ outcome }) => outcome === 'aborted').length);
          expect(all('flight-s')).toBeCloseTo(
            flights.reduce((sum, flight) => sum + (flightS(flight) ?? 0), 0),
            3,
          );
          const single = [...records.sighting.values()].filter(({ mergedInto }) => mergedInto === undefined);
          for (const kind of sightingKinds) {
            const own = single.filter(({ sightingKind, seenAt }) => sightingKind === kind && isIn(seenAt));
            expect(all(`kind-${kind}`)).toBe(own.length);
          }
          const tally = actionTally(records.action.values(), ({ at }) => isIn(at));
          expect(all('destroyed-m2')).toBeCloseTo(tally.destroyedM2, 3);
          expect(all('destroyed-kg')).toBeCloseTo(tally.destroyedKg, 3);
          expect(all('plants')).toBe(tally.plantsDestroyed);
          expect(all('destructions')).toBe(tally.destructions);
          for (const substance of substances) {
            expect(all(`seized-${substance}`)).toBeCloseTo(tally.seizedKg[substance], 3);
          }
        },
      ),
      { seed: 10, numRuns: 25 },
    );
  });

  it('counts every sighting in one state, the one that its actions lead to', () => {
    const made = madeSeason({ ...size, seed: 3 });
    const { records } = made;
    const { all } = sumsAt(made, Infinity);
    const actions = [...records.action.values()];
    const merged = new Set(
      [...records.sighting.values()].flatMap(({ id, mergedInto }) => (mergedInto ? [id, mergedInto] : [])),
    );
    const states = new Map<string, number>();
    for (const { id } of records.sighting.values()) {
      if (merged.has(id)) continue;
      // Corrections that move an action to another sighting are told apart in the ledger, so those sightings are left out here.
      const { state } = sightingStanding(actions.filter(({ sightingId }) => sightingId === id));
      states.set(state, (states.get(state) ?? 0) + 1);
    }
    const count = sightingStates.reduce((sum, state) => sum + all(`state-${state}`), 0);
    expect(count).toBe([...records.sighting.values()].filter(({ mergedInto }) => mergedInto === undefined).length);
    expect(states.get('found')).toBeLessThanOrEqual(all('state-found') + merged.size);
  });

  it('gives each area the ground that its flights show, in all states and ages, on any day', () => {
    const made = madeSeason({ ...size, seed: 4 });
    const { records, season } = made;
    for (const after of [0, 20, 75, 149, 200]) {
      const to = dayOf('2026-06-01T12:00:00+05:00') + after;
      const { ledger, byPlace } = sumsAt(made, to);
      const isUntil = ({ startedAt = '' }: { startedAt?: string }) => dayOf(startedAt) <= to;
      const until = {
        records: {
          ...records,
          flight: new Map([...records.flight].filter(([, { tookOffAt }]) => dayOf(tookOffAt) <= to)),
        },
        season: { ...season, flights: season.flights.filter(({ evidence }) => isUntil(evidence)) },
      };
      for (const area of records.area.values()) {
        const sums = sumsWhere(ledger, byPlace, ({ areaId }) => areaId === area.id);
        const states = areaStates(area, until, new Date((to + 0.5) * dayMs - 5 * 3_600_000));
        const { areaM2, coveredM2 } = areaPlanned(area, records.plan.values());
        const scale = areaM2 / states.groundM2;
        expect(sums('area')).toBeCloseTo(areaM2, 3);
        expect(sums('planned')).toBeCloseTo(coveredM2, 3);
        expect(sums('flown')).toBeCloseTo(states.flownM2 * scale, 2);
        expect(sums('photographed')).toBeCloseTo(states.photographedM2 * scale, 2);
        expect(sums('looked')).toBeCloseTo(states.lookedM2 * scale, 2);
        for (const age of groundAges) expect(sums(age)).toBeCloseTo(states[`${age}M2`] * scale, 2);
      }
    }
  });

  it('says the same after any change of records as if it were written anew', () => {
    const made = madeSeason({ ...size, seed: 7 });
    const keeper = ledgerKeeper();
    let { records } = made;
    const to = dayOf('2026-08-01T12:00:00+05:00');
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (numbers) => {
        for (const number of numbers) records = withEdit(records, changeOf(records, number));
        const kept = atOnce(keeper.write({ records, season: made.season }));
        const anew = reviewLedger({ records, season: made.season });
        const day = { to };
        const [keptSums, anewSums] = [sumsByPlace(kept, day), sumsByPlace(anew, day)];
        expect(new Set(kept.places)).toEqual(new Set(anew.places));
        for (const place of anew.places) {
          const isIn = (one: LedgerPlace) => one.areaId === place.areaId && one.kato === place.kato;
          const [one, other] = [sumsWhere(kept, keptSums, isIn), sumsWhere(anew, anewSums, isIn)];
          for (const figure of figures) expect(one(figure)).toBeCloseTo(other(figure), 4);
        }
        for (const figure of ['sorties', 'state-found', 'destroyed-m2', 'looked'] as const) {
          const names = (ledger: typeof kept) =>
            recordsBehind(ledger, [figure], day).map(({ kind, id }) => `${kind} ${id}`);
          expect(names(kept).toSorted()).toEqual(names(anew).toSorted());
        }
      }),
      { seed: 11, numRuns: 90 },
    );
  });

  it('does not count what was corrected, though it changes afterwards', () => {
    const { records, season } = madeSeason({ ...size, seed: 9 });
    const keeper = ledgerKeeper();
    atOnce(keeper.write({ records, season }));
    const note = { key: 'edit.remark-made' } as const;
    const corrected = [...records.action.values()].flatMap(({ corrects = '' }) => records.action.get(corrects) ?? []);
    expect(corrected.length).toBeGreaterThan(3);
    const put = corrected.map((action) => ({ op: 'put', record: { ...action, massKg: 9000 } }) as const);
    const after = { season, records: withEdit(records, { note, changes: put }) };
    const [kept, anew] = [atOnce(keeper.write(after)), reviewLedger(after)].map((ledger) =>
      sumsWhere(ledger, sumsByPlace(ledger, {}), () => true),
    );
    for (const figure of figures) expect(kept?.(figure), figure).toBeCloseTo(anew?.(figure) ?? Number.NaN, 4);
  });

  it('keeps a ledger that it gave as it was', () => {
    const { records, season } = madeSeason({ ...size, seed: 8 });
    const keeper = ledgerKeeper();
    const before = atOnce(keeper.write({ records, season }));
    expect(atOnce(keeper.write({ records, season }))).toBe(before);
    const sums = sumsByPlace(before, {});
    const [flight] = records.flight.values();
    if (!flight) throw new Error('There are no flights.');
    const without = withEdit(records, {
      note: { key: 'edit.remark-made' },
      changes: [{ op: 'delete', recordKind: 'flight', id: flight.id }],
    });
    const after = atOnce(keeper.write({ records: without, season }));
    expect(recordsBehind(after, ['sorties'], {})).toHaveLength(recordsBehind(before, ['sorties'], {}).length - 1);
    expect(sumsByPlace(before, {})).toEqual(sums);
  });

  it('names the records behind a figure, of which each is in the cut', () => {
    const made = madeSeason({ ...size, seed: 5 });
    const { records } = made;
    const to = dayOf('2026-08-01T12:00:00+05:00');
    const { ledger, all } = sumsAt(made, to);
    const sorties = recordsBehind(ledger, ['sorties'], { to });
    expect(sorties).toHaveLength(all('sorties'));
    expect(
      sorties.every(({ kind, id }) => kind === 'flight' && dayOf(records.flight.get(id)?.tookOffAt ?? '') <= to),
    ).toBe(true);
    const found = recordsBehind(ledger, ['state-found'], { to });
    expect(found).toHaveLength(all('state-found'));
    const destroyed = recordsBehind(ledger, ['destroyed-m2'], { to });
    const sum = destroyed.reduce((m2, { id }) => m2 + (records.action.get(id)?.ground?.areaM2 ?? 0), 0);
    expect(sum).toBeCloseTo(all('destroyed-m2'), 3);
  });

  it('puts every sighting into the area that says so or holds it', () => {
    const made = madeSeason({ ...size, seed: 6 });
    const { records } = made;
    const { ledger, byPlace } = sumsAt(made, Infinity);
    for (const area of records.area.values()) {
      const sums = sumsWhere(ledger, byPlace, ({ areaId }) => areaId === area.id);
      const own = [...records.sighting.values()].filter(
        ({ mergedInto, areaId, position }) =>
          mergedInto === undefined && (areaId ? areaId === area.id : isInPolygon(position.place, area.polygon)),
      );
      expect(sightingKinds.reduce((sum, kind) => sum + sums(`kind-${kind}`), 0)).toBe(own.length);
    }
  });
});
