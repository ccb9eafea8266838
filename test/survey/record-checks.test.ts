import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../src/survey/dala-record';
import { unfitField } from '../../src/survey/record-checks';
import { longestLayer } from '../../src/survey/reference-layer';

const at = '2026-06-08T09:00:00+05:00';
const ring = [
  [71.6, 44.1],
  [71.61, 44.1],
  [71.61, 44.11],
  [71.6, 44.1],
];

/** A record of a kind that is shown, and for some of its fields a value that no screen could show. */
const records: readonly (readonly [RecordKind, Record<string, unknown>, Record<string, unknown>])[] = [
  ['obstacle', { name: 'Mast', what: 'mast', line: [[71.6, 44.1]], bufferM: 30 }, { line: [], what: 'constructor' }],
  ['permission', { number: '12' }, { number: 12, polygons: [[[71.6, 44.1]]], to: 'soon' }],
  ['battery', { label: 'B 07' }, { label: null, groundedAt: 'long ago' }],
  [
    'daily-summary',
    {
      day: '2026-06-08',
      madeAt: at,
      sorties: 3,
      aborted: 1,
      flownS: 4000,
      flownHa: 210.4,
      finds: { greenhouse: 1 },
      incidents: [{ sortieCode: 'E01-P1-S01', what: 'hard landing' }],
      sortiesLeft: 2,
    },
    { day: 'Monday', finds: { greenhouse: 'one' }, incidents: [null], flownHa: Number.NaN },
  ],
  [
    'flight-evidence',
    { source: 'photos', name: 'DCIM', attachments: [], shots: 812, positions: 0 },
    { source: 'rumour', shots: -1, attachments: [{}], clock: { offsetMs: 'late' } },
  ],
  [
    'calibration',
    { aircraftId: 'm3e', target: 'plot', counts: [], source: 'flight', at },
    { counts: [1], target: 'all' },
  ],
  [
    'action',
    { sightingId: 's', actionKind: 'verified', at, recordedAt: at, note: '', photos: [] },
    { actionKind: 'toString', at: '', seizures: [{ substance: 'hashish', massKg: '5' }], ground: { areaM2: 1 } },
  ],
  [
    'sensor',
    { name: 'S1', place: [71.6, 44.1], radiusM: 40, note: '', plannedAt: at },
    { place: [71.6], batteryDueOn: at, radiusM: Number.POSITIVE_INFINITY },
  ],
  ['approach', { name: 'Track', line: [] }, { line: 'straight on' }],
  [
    'task',
    { taskKind: 'verify', about: { kind: 'sighting', id: 's' }, madeAt: at, note: '' },
    { about: { kind: 'person', id: 's' }, outcome: 'maybe' },
  ],
  [
    'reference-layer',
    { name: 'Rivers', packed: 'x'.repeat(500_000), count: 3000, colour: 1, order: 0, isLabelled: true, isShown: true },
    { packed: 'x'.repeat(longestLayer + 1), count: 1.5, name: 'x'.repeat(30_000) },
  ],
  ['area', { code: 'A1', name: '', polygon: [ring] }, { polygon: [ring.slice(1)] }],
];

describe('records of other devices', () => {
  it.each(records)('of kind %s are taken, but not with a field that cannot be shown', (kind, good, spoiled) => {
    const whole = { kind, id: 'r', ...good };
    expect(unfitField({ kind, id: 'r', set: whole })).toBeUndefined();
    for (const [field, value] of Object.entries(spoiled)) {
      expect(unfitField({ kind, id: 'r', set: { ...whole, [field]: value } })).toBe(field);
    }
    const [needed] = Object.keys(good);
    const without = Object.fromEntries(Object.entries(whole).filter(([field]) => field !== needed));
    expect(unfitField({ kind, id: 'r', set: without })).toBe(needed);
  });
});
