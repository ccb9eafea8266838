import { describe, expect, it } from 'vitest';
import type { Polygon } from '../../../src/geo/polygon';
import { testApp } from '../../support/test-app';

const field: Polygon = [
  [
    [71.4, 42.85],
    [71.42, 42.85],
    [71.42, 42.86],
    [71.4, 42.86],
    [71.4, 42.85],
  ],
];
const bowTie: Polygon = [
  [
    [71, 44],
    [71.1, 44.1],
    [71.1, 44],
    [71, 44.1],
    [71, 44],
  ],
];

async function opened() {
  const { app } = testApp();
  await app.operations.start('Test', 'sheep bell copper ridge');
  return app;
}

describe('areas', () => {
  it('are kept with a code and, where no boundaries are known, a district suggested by the nearest settlement', async () => {
    const app = await opened();
    const id = await app.areas.add(field);
    const area = app.state.getState().records.area.get(id ?? '');
    expect(area).toMatchObject({ code: 'A01', name: 'A01', district: { kato: '311000000', by: 'nearest-settlement' } });
    expect(app.state.getState().selection).toEqual({ kind: 'area', id });
  });

  it('are refused with the place where they cross themselves, and nothing is stored', async () => {
    const app = await opened();
    expect(await app.areas.add(bowTie)).toBeUndefined();
    const { notices, records } = app.state.getState();
    expect(records.area.size).toBe(0);
    expect(notices).toMatchObject([
      { issue: { code: 'area-self-crossing', values: { place: '44.050000, 71.050000' } } },
    ]);
  });

  it('come back under the same id when their deletion is undone', async () => {
    const app = await opened();
    const id = await app.areas.add(field);
    const area = app.state.getState().records.area.get(id ?? '');
    if (!area) throw new Error('The area was not kept.');
    await app.areas.delete(area);
    expect(app.state.getState().records.area.size).toBe(0);
    await app.operations.undo();
    expect(app.state.getState().records.area.get(area.id)).toEqual(area);
  });
});

describe('no-fly zones and launch sites', () => {
  it('are named one after another and can be changed', async () => {
    const app = await opened();
    const zone = await app.noFlyZones.add(field);
    const first = await app.launchSites.add([71.4, 42.85]);
    await app.launchSites.add([71.41, 42.85]);
    const { records } = app.state.getState();
    expect([...records['launch-site'].values()].map(({ name }) => name)).toEqual(['L01', 'L02']);
    const kept = records['no-fly-zone'].get(zone ?? '');
    if (!kept) throw new Error('The zone was not kept.');
    await app.noFlyZones.change({ ...kept, marginM: 50 });
    expect(app.state.getState().records['no-fly-zone'].get(kept.id)?.marginM).toBe(50);
    const site = records['launch-site'].get(first ?? '');
    if (!site) throw new Error('The site was not kept.');
    await app.launchSites.delete(site);
    expect(app.state.getState().records['launch-site'].size).toBe(1);
  });
});
