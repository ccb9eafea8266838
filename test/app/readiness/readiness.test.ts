import { describe, expect, it } from 'vitest';
import { mapGaps } from '../../../src/app/readiness/map-gaps';
import { readiness, readinessChecks, worstOf, type ReadinessCheck } from '../../../src/app/readiness/readiness';
import type { ReadinessFacts } from '../../../src/app/readiness/readiness-facts';
import { countTiles } from '../../../src/geo/tiles-in-polygon';
import type { Polygon } from '../../../src/geo/polygon';

const at = new Date('2026-06-08T04:00:00Z');

const position = { place: [71.4, 43.2] as const, accuracyM: 4, ageS: 2, clockAheadS: 1, groundM: 512 };
const storage = { persisted: true, writable: true, quotaBytes: 8e9, usageBytes: 1e9, freeable: [] };

/** A device that lacks nothing. */
const equipped: ReadinessFacts = {
  at,
  app: { version: '1.2.0-abc', files: 120, damaged: [] },
  maps: { zoom: 14, tiles: 40, gaps: [], unread: 0 },
  terrain: { places: 16, unknown: 0 },
  storage,
  protection: 'passphrase',
  position,
  battery: { levelPct: 96, isCharging: false },
  exchange: { last: new Date('2026-06-07T16:00:00Z'), waiting: 3 },
  flying: {
    sorties: 6,
    aircraft: ['Mavic 3 Enterprise'],
    charged: 4,
    grounded: 0,
    permitted: 6,
    permittedLater: 0,
    permissionOver: 0,
    withFiles: 6,
    launch: { place: [71.4, 43.2], code: 'A1-P1-S01', groundM: 511 },
  },
};

function found(check: ReadinessCheck, facts: ReadinessFacts) {
  const finding = readiness(facts).find((one) => one.check === check);
  if (!finding) throw new Error(`No finding of ${check}.`);
  return finding;
}

describe('readiness', () => {
  it('finds nothing to say against a device that lacks nothing', () => {
    const findings = readiness(equipped);
    expect(findings.map(({ check }) => check)).toEqual(readinessChecks);
    expect(findings.filter(({ state }) => state !== 'good')).toEqual([]);
    expect(worstOf(findings)).toBe('good');
  });

  it('keeps a device at home whose app is not whole, and names the file', () => {
    const facts = { ...equipped, app: { ...equipped.app, damaged: ['assets/a.js'] } };
    expect(found('app', facts)).toMatchObject({
      state: 'bad',
      says: 'readiness.app-damaged',
      values: { file: 'assets/a.js' },
    });
    expect(found('app', { ...equipped, app: { files: 0, damaged: [] } }).state).toBe('bad');
    expect(worstOf(readiness(facts))).toBe('bad');
  });

  it.each<[string, ReadinessCheck, Partial<ReadinessFacts>, string, string]>([
    ['cannot write', 'storage', { storage: { ...storage, writable: false } }, 'bad', 'readiness.storage-fails'],
    [
      'may lose its data',
      'storage',
      { storage: { ...storage, persisted: false } },
      'look',
      'readiness.storage-erasable',
    ],
    ['has little room', 'room', { storage: { ...storage, usageBytes: 7.8e9 } }, 'bad', 'readiness.room-little'],
    ['does not encrypt', 'vault', { protection: 'open' }, 'look', 'readiness.vault-open'],
    ['is nearly empty', 'power', { battery: { levelPct: 20, isCharging: false } }, 'bad', 'readiness.power-low'],
    [
      'is empty but charging',
      'power',
      { battery: { levelPct: 20, isCharging: true } },
      'good',
      'readiness.power-charging',
    ],
    [
      'has many places without a height',
      'terrain',
      { terrain: { places: 9, unknown: 9 } },
      'look',
      'readiness.terrain-none',
    ],
    ['has edits nobody else holds', 'exchange', { exchange: { waiting: 5 } }, 'look', 'readiness.exchange-never'],
  ])('says it of a device that %s', (_, check, change, state, says) => {
    expect(found(check, { ...equipped, ...change })).toMatchObject({ state, says });
  });

  it('does not take an unreadable battery for a good one', () => {
    const { battery: _, ...facts } = equipped;
    expect(found('power', facts)).toMatchObject({ state: 'look', says: 'readiness.power-unknown' });
  });

  it('tells a clock that is ahead from one behind, and refuses an hour', () => {
    const clock = (clockAheadS: number) => found('clock', { ...equipped, position: { ...position, clockAheadS } });
    expect(clock(20)).toMatchObject({ state: 'look', says: 'readiness.clock-ahead', values: { seconds: 20 } });
    expect(clock(-3600)).toMatchObject({ state: 'bad', says: 'readiness.clock-behind', values: { seconds: 3600 } });
  });

  it('holds back sorties whose permission is over, whatever the others have', () => {
    const flying = { ...equipped.flying, permitted: 5, permissionOver: 1 };
    expect(found('permissions', { ...equipped, flying })).toMatchObject({ state: 'bad', values: { over: 1, none: 0 } });
    const without = { ...equipped.flying, permitted: 4 };
    expect(found('permissions', { ...equipped, flying: without })).toMatchObject({
      state: 'look',
      values: { none: 2 },
    });
  });

  it('compares place and height with the next launch site', () => {
    const higher = { ...position, groundM: 530 };
    expect(found('launch', equipped).state).toBe('good');
    expect(found('launch', { ...equipped, position: higher })).toMatchObject({ state: 'look', values: { higher: 19 } });
  });
});

describe('map gaps', () => {
  const square: Polygon = [
    [
      [71, 43],
      [71.1, 43],
      [71.1, 43.1],
      [71, 43.1],
      [71, 43],
    ],
  ];

  it('asks for every tile once and outlines those that are missing', async () => {
    const asked = new Set<string>();
    const gaps = await mapGaps([square, square], 12, async ({ zoom, column, row }) => {
      asked.add(`${zoom}/${column}/${row}`);
      return column % 2 === 0;
    });
    expect(gaps.tiles).toBe(countTiles(square, { minZoom: 12, maxZoom: 12 }));
    expect(asked.size).toBe(gaps.tiles);
    expect(gaps.gaps.length).toBeGreaterThan(0);
    expect(gaps.gaps.every(({ address }) => address.column % 2 === 1)).toBe(true);
    for (const { outline } of gaps.gaps) expect(outline).toHaveLength(5);
  });

  it('says how many tiles it did not read', async () => {
    const { tiles, unread } = await mapGaps([square], 17, async () => true);
    expect(unread).toBe(tiles - 1500);
  });
});
