import { recordsOf } from '../../src/app/records';
import { loadSearchWords, type SearchWords } from '../../src/app/sightings/search-text';
import { inSlices } from '../../src/app/in-slices';
import { findSightings, searching } from '../../src/app/sightings/sighting-search';
import { everything, type SightingSearch } from '../../src/app/sightings/sought-sightings';
import { placeIndex } from '../../src/sightings/place-index';
import type { LngLat } from '../../src/geo/lng-lat';
import type { Action } from '../../src/survey/action';
import type { Sighting } from '../../src/survey/sighting';
import { seeded } from '../support/seeded';
import { type Measurement, medianMs } from './measurement';

const count = 50_000;
const here: LngLat = [72, 44];
const now = new Date('2026-09-01T10:00:00+05:00');
const notes = ['Куст у арыка, видно с дороги', 'Қамыс арасында, су жағасында', 'Behind the old mill, by the canal'];
const kinds = ['wild-stand', 'cultivated-plot', 'cache', 'greenhouse'] as const;

function sightings(): readonly Sighting[] {
  const random = seeded(8);
  return Array.from({ length: count }, (_, i) => ({
    kind: 'sighting',
    id: `s-${i}`,
    sightingKind: kinds[i % kinds.length] ?? 'other',
    position: { place: [70 + 4 * random(), 43 + 2 * random()], by: 'gps', accuracyM: 3 + 5 * random() },
    seenAt: new Date(now.getTime() - random() * 90 * 86_400_000).toISOString(),
    note: `${notes[i % notes.length]} ${i}`,
    photos: [],
  }));
}

function actions(): readonly Action[] {
  const at = '2026-08-01T10:00:00+05:00';
  const of = { kind: 'action', actionKind: 'destroyed', at, recordedAt: at, photos: [] } as const;
  return Array.from({ length: count / 5 }, (_, i) => ({
    ...of,
    id: `a-${i}`,
    sightingId: `s-${i * 5}`,
    note: `акт ${i}`,
  }));
}

const made = { sightings: sightings(), actions: actions() };
const fresh = () =>
  recordsOf([...made.sightings.map((one) => ({ ...one })), ...made.actions.map((one) => ({ ...one }))]);
const records = recordsOf([...made.sightings, ...made.actions]);
let loaded: SearchWords | undefined;
const words = async () => (loaded ??= await loadSearchWords());

async function queryMs(search: Partial<SightingSearch>): Promise<number> {
  const ground = { words: await words(), now, here };
  return medianMs(() => findSightings({ ...everything, ...search }, records, ground));
}

/** The longest time for which a first search holds the page. */
async function longestSliceMs(search: Partial<SightingSearch>): Promise<number> {
  const ground = { words: await words(), now, here };
  let [longest, last] = [0, performance.now()];
  const steps = searching({ ...everything, ...search }, fresh(), ground);
  last = performance.now();
  await inSlices(steps, () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    return true;
  });
  return longest;
}

const queries: readonly (readonly [string, Partial<SightingSearch>])[] = [
  ['all, newest first', {}],
  ['two words', { text: 'арыка куст' }],
  ['words of kind and state', { text: 'тайник уничтожено' }],
  ['nothing fits', { text: 'нет такого' }],
  ['state and period', { states: ['destroyed'], days: 30 }],
  ['within 20 km, nearest first', { withinM: 20_000, sort: 'nearest' }],
  ['all, nearest first', { sort: 'nearest' }],
  ['likely duplicates', { onlyDuplicates: true }],
];

/** Searching among 50,000 sightings with 10,000 actions. */
export const measurements: readonly Measurement[] = [
  {
    name: 'first search of 50,000 sightings by words',
    unit: 'ms',
    measure: async () => {
      const ground = { words: await words(), now, here };
      const all = Array.from({ length: 4 }, fresh);
      return {
        value: await medianMs(() => findSightings({ ...everything, text: 'арыка' }, all.pop() ?? fresh(), ground), 3),
      };
    },
  },
  {
    name: 'longest hold of the page by a first search',
    unit: 'ms',
    measure: async () => ({ value: await longestSliceMs({ text: 'арыка' }) }),
  },
  ...queries.map(([name, search]) => ({
    name: `search of 50,000: ${name}`,
    unit: 'ms',
    measure: async () => ({ value: await queryMs(search) }),
  })),
  {
    name: 'index over 50,000 places',
    unit: 'ms',
    measure: async () => ({
      value: await medianMs(() => placeIndex(made.sightings.map(({ position }) => position.place))),
    }),
  },
];
