import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/app/records';
import { loadSearchWords } from '../../../src/app/sightings/search-text';
import { findSightings } from '../../../src/app/sightings/sighting-search';
import { everything, type SightingSearch } from '../../../src/app/sightings/sought-sightings';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import type { Sighting } from '../../../src/survey/sighting';

const here: LngLat = [73.76, 43.6];
const now = new Date('2026-07-10T10:00:00+05:00');

function sighting(id: string, rest: Partial<Sighting> & { readonly eastM?: number } = {}): Sighting {
  const { eastM = 0, ...others } = rest;
  const position = { place: destination(here, 90, eastM), by: 'gps' } as const;
  const seenAt = '2026-07-01T10:00:00+05:00';
  return { kind: 'sighting', id, sightingKind: 'wild-stand', position, seenAt, note: '', photos: [], ...others };
}

const at = '2026-07-02T10:00:00+05:00';
const records = recordsOf([
  sighting('river', { note: 'У протоки за Ақсу', eastM: 3000, seenAt: '2026-07-09T10:00:00+05:00' }),
  sighting('plot', { sightingKind: 'cultivated-plot', details: { irrigation: 'ditch' }, eastM: 900 }),
  sighting('copy', { mergedInto: 'plot' }),
  sighting('cache', { sightingKind: 'cache', eastM: 9000 }),
  {
    kind: 'action',
    id: 'x',
    sightingId: 'plot',
    actionKind: 'destroyed',
    at,
    recordedAt: at,
    note: '',
    photos: [],
    actNumber: 'АК-17',
    teamId: 't',
  },
  { kind: 'team', id: 't', name: 'Бөрі' },
]);

async function ids(search: Partial<SightingSearch>) {
  const words = await loadSearchWords();
  return findSightings({ ...everything, ...search }, records, { words, now, here }).map(({ id }) => id);
}

describe('finding sightings', () => {
  it('lists all that stand for themselves, newest first', async () => {
    expect(await ids({})).toEqual(['river', 'plot', 'cache']);
  });

  it('searches kinds, choices, states, notes, numbers and teams in three languages at once', async () => {
    expect(await ids({ text: 'аксу' })).toEqual(['river']);
    expect(await ids({ text: 'ТАЙНИК' })).toEqual(['cache']);
    expect(await ids({ text: 'жасырын койма' })).toEqual(['cache']);
    expect(await ids({ text: 'plot ditch' })).toEqual(['plot']);
    expect(await ids({ text: 'арык уничтожено' })).toEqual(['plot']);
    expect(await ids({ text: 'ак-17' })).toEqual(['plot']);
    expect(await ids({ text: 'бори' })).toEqual(['plot']);
    expect(await ids({ text: 'нет такого' })).toEqual([]);
  });

  it('sieves by kind, state, team, days and distance, and sorts by nearness', async () => {
    expect(await ids({ kinds: ['cache', 'wild-stand'] })).toEqual(['river', 'cache']);
    expect(await ids({ states: ['destroyed'] })).toEqual(['plot']);
    expect(await ids({ teamId: 't' })).toEqual(['plot']);
    expect(await ids({ days: 7 })).toEqual(['river']);
    expect(await ids({ withinM: 5000, sort: 'nearest' })).toEqual(['plot', 'river']);
  });
});
