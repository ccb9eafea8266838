import { describe, expect, it } from 'vitest';
import { importedObstacle, importedPermission } from '../../../src/app/areas/imported-safety';
import type { VectorFeature } from '../../../src/formats/vector/feature';
import { readKazakhstanTime } from '../../../src/i18n/kazakhstan-time';
import { testApp } from '../../support/test-app';

async function opened() {
  const { app } = testApp();
  await app.operations.start('Test', 'sheep bell copper ridge');
  return app;
}

const feature = (geometry: VectorFeature['geometry'], properties: VectorFeature['properties'] = {}): VectorFeature => ({
  number: 1,
  geometry,
  properties,
  folders: [],
});
const made = { id: 'x', name: 'H01' };

describe('obstacles', () => {
  it('begin without a height, with the next free name, and are changed and deleted', async () => {
    const app = await opened();
    const id = await app.obstacles.add([[71.4, 42.85]]);
    const obstacle = app.state.getState().records.obstacle.get(id ?? '');
    expect(obstacle).toMatchObject({ name: 'H01', what: 'mast' });
    expect(obstacle).not.toHaveProperty('heightM');
    if (obstacle) await app.obstacles.change({ ...obstacle, heightM: 45 });
    expect(app.state.getState().records.obstacle.get(id ?? '')).toMatchObject({ heightM: 45 });
    if (obstacle) await app.obstacles.delete(obstacle);
    expect(app.state.getState().records.obstacle.size).toBe(0);
  });

  it('of a file take height, buffer and kind from its fields', () => {
    const line = feature(
      {
        type: 'line',
        line: [
          [71, 43],
          [71.1, 43],
        ],
      },
      { type: 'ЛЭП 110', Высота: '28,5 м', buffer_m: 40 },
    );
    expect(importedObstacle(line, made)).toMatchObject({ what: 'power-line', heightM: 28.5, bufferM: 40, name: 'H01' });
    const tower = importedObstacle(feature({ type: 'point', place: [71, 43] }, { man_made: 'tower' }), made);
    expect(tower).toMatchObject({ what: 'mast', line: [[71, 43]] });
    expect(tower).not.toHaveProperty('heightM');
  });
});

describe('permissions', () => {
  it('are kept by their number and gain ground', async () => {
    const app = await opened();
    const id = (await app.permissions.add('ВП-17/2026')) ?? '';
    const permission = () => app.state.getState().records.permission.get(id);
    const ring = [
      [71, 43],
      [71.1, 43],
      [71.1, 43.1],
      [71, 43],
    ] as const;
    const before = permission();
    if (before) await app.permissions.addGround(before, [ring]);
    expect(permission()).toMatchObject({ number: 'ВП-17/2026', polygons: [expect.anything()] });
  });

  it('of a file take number, heights, times and telephone from its fields', () => {
    const ring = [
      [71, 43],
      [71.1, 43],
      [71.1, 43.1],
      [71, 43],
    ] as const;
    const fields = {
      number: 'R-9',
      lowest: 0,
      highest: 150,
      from: '2026-06-01',
      to: '30.06.2026 18:00',
      phone: '+7 7262 000000',
    };
    expect(importedPermission(feature({ type: 'polygon', polygon: [ring] }, fields), made)).toMatchObject({
      number: 'R-9',
      lowestM: 0,
      highestM: 150,
      from: '2026-06-01T00:00:00+05:00',
      to: '2026-06-30T18:00:00+05:00',
      telephone: '+7 7262 000000',
    });
  });

  it('take a time with a zone to the offset of Kazakhstan, and refuse what is none', () => {
    expect(readKazakhstanTime('2026-06-01T04:30:00Z')).toBe('2026-06-01T09:30:00+05:00');
    expect(readKazakhstanTime('soon')).toBeUndefined();
    expect(readKazakhstanTime('2026-13-45')).toBeUndefined();
  });
});
