import { describe, expect, it } from 'vitest';
import { isLostByLock, type LockFacts, lockAfterMs } from '../../../src/app/operation/lock-rule';
import { emptyDraft } from '../../../src/app/sightings/sighting-draft';
import { findAircraft } from '../../../src/survey/aircraft-catalogue';
import type { Flight } from '../../../src/survey/flight';
import { defaultParameters } from '../../../src/survey/purpose-defaults';

const now = new Date('2026-07-01T10:00:00+05:00');
const minute = 60_000;

const idle: LockFacts = {
  isProtected: true,
  planDraft: undefined,
  sightingDraft: undefined,
  actionDraft: undefined,
  fileImport: undefined,
  going: [],
  flights: [],
  lockAfterMin: 10,
  lockOnSuspend: true,
};

const flight: Flight = {
  kind: 'flight',
  id: 'f',
  planId: 'p',
  sortieCode: 'A01-P01-S01',
  tookOffAt: '2026-07-01T09:40:00+05:00',
};
const sightingDraft = emptyDraft('s', '2026-07-01T10:00:00+05:00');
function planDraft(): LockFacts['planDraft'] {
  const aircraft = findAircraft('m3e');
  if (!aircraft) throw new Error('No aircraft m3e.');
  const parameters = defaultParameters('search', aircraft);
  return { areaIds: [], code: 'P01', parameters, launchSiteIds: [], planning: undefined, busy: undefined, progress: 0 };
}

function after(facts: Partial<LockFacts>, cause: 'idle' | 'suspend' = 'idle'): number | undefined {
  return lockAfterMs(cause, { ...idle, ...facts }, now);
}

describe('the lock by itself', () => {
  it('comes after the idle time that was chosen, or never', () => {
    expect(after({})).toBe(10 * minute);
    expect(after({ lockAfterMin: 2 })).toBe(2 * minute);
    expect(after({ lockAfterMin: 0 })).toBeUndefined();
  });

  it('comes at once when the page goes to the background, five minutes later while a capture is open', () => {
    expect(after({}, 'suspend')).toBe(0);
    expect(after({ going: ['capture'] }, 'suspend')).toBe(5 * minute);
    expect(after({ lockOnSuspend: false }, 'suspend')).toBeUndefined();
  });

  it('does not touch an operation without a passphrase', () => {
    for (const cause of ['idle', 'suspend'] as const) expect(after({ isProtected: false }, cause)).toBeUndefined();
  });

  it.each([
    ['a plan draft is open', { planDraft: planDraft() }],
    ['a sighting draft is open', { sightingDraft }],
    ['an import is looked at', { fileImport: { busy: true, readings: [], polygonsAs: 'area', pointsAs: 'nothing' } }],
    ['a map tool runs', { going: ['tool'] }],
    ['a track runs', { going: ['track'] }],
    ['packages are exchanged', { going: ['capture', 'exchange'] }],
    ['a drone is in the air', { flights: [flight] }],
  ] as const)('never comes while %s', (_, facts) => {
    for (const cause of ['idle', 'suspend'] as const) expect(after(facts, cause)).toBeUndefined();
  });

  it('comes again after the landing, and after a take-off that was forgotten the day before', () => {
    expect(after({ flights: [{ ...flight, landedAt: '2026-07-01T09:58:00+05:00' }] })).toBe(10 * minute);
    expect(after({ flights: [{ ...flight, tookOffAt: '2026-06-30T09:40:00+05:00' }] })).toBe(10 * minute);
  });
});

describe('the lock by its button', () => {
  const free = { planDraft: undefined, fileImport: undefined, going: [], draftKeeping: 'empty' } as const;

  it.each([
    ['nothing in hand', {}],
    ['a draft that is on the disk', { draftKeeping: 'kept' }],
    ['a track that goes on, and an open picker', { going: ['track', 'capture'] }],
  ] as const)('loses nothing of %s', (_, facts) => {
    expect(isLostByLock({ ...free, ...facts })).toBe(false);
  });

  it.each([
    ['a plan', { planDraft: planDraft() }],
    ['an import', { fileImport: { busy: true, readings: [], polygonsAs: 'area', pointsAs: 'nothing' } }],
    ['a map tool', { going: ['track', 'tool'] }],
    ['a draft on its way to the disk', { draftKeeping: 'writing' }],
    ['a draft that found no room', { draftKeeping: 'full' }],
  ] as const)('would lose %s', (_, facts) => {
    expect(isLostByLock({ ...free, ...facts })).toBe(true);
  });
});
