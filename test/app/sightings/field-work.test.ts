import { describe, expect, it } from 'vitest';
import { batteryDue } from '../../../src/app/sightings/battery-due';
import { sortedTasks } from '../../../src/app/sightings/task-route';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { testApp } from '../../support/test-app';

const here: LngLat = [71.6, 44.1];

async function openTraining() {
  const { app } = testApp();
  await app.operations.openTraining();
  return { app, records: () => app.state.getState().records };
}

describe('tasks for ground teams', () => {
  it('are made once while open, listed by nearness, and closed with a reason that stays', async () => {
    const { app, records } = await openTraining();
    const far = await app.sensors.plan(destination(here, 0, 5000));
    const near = await app.sensors.plan(destination(here, 0, 100));
    if (!far || !near) throw new Error('The sensors were not kept.');
    await app.tasks.make('service-sensor', { kind: 'sensor', id: far });
    await app.tasks.make('service-sensor', { kind: 'sensor', id: near });
    expect(await app.tasks.make('service-sensor', { kind: 'sensor', id: near })).toBe(false);
    const about = () => sortedTasks(records(), here).map((task) => task.about.id);
    expect(about()).toEqual([near, far]);

    const [first] = sortedTasks(records(), here);
    if (!first) throw new Error('No task.');
    await app.tasks.close(first, 'not-done', 'road washed away');
    expect(about()).toEqual([far, near]);
    expect(records().task.get(first.id)).toMatchObject({ outcome: 'not-done', reason: 'road washed away' });
  });
});

describe('sensors', () => {
  it('get free names, keep their dates, and refuse a radius that cannot be', async () => {
    const { app, records } = await openTraining();
    const id = await app.sensors.plan(here);
    const sensor = records().sensor.get(id ?? '');
    if (!sensor) throw new Error('The sensor was not kept.');
    expect(await app.sensors.change({ ...sensor, radiusM: -3 })).toBe(false);
    await app.sensors.place(sensor);
    expect(records().sensor.get(sensor.id)?.placedAt).toBeDefined();
  });

  it('remind of a battery a week ahead, and only while they are placed', () => {
    const planned = {
      kind: 'sensor',
      id: 's',
      name: 'D1',
      place: here,
      radiusM: 30,
      note: '',
      plannedAt: '2026-06-01T09:00:00+05:00',
    } as const;
    const placed = { ...planned, placedAt: planned.plannedAt, batteryDueOn: '2026-07-10' };
    const on = (day: string) => new Date(`${day}T08:00:00+05:00`);
    expect(batteryDue(placed, on('2026-07-02'))).toBeUndefined();
    expect(batteryDue(placed, on('2026-07-03'))).toBe('soon');
    expect(batteryDue(placed, on('2026-07-10'))).toBe('overdue');
    expect(batteryDue({ ...planned, batteryDueOn: '2026-07-01' }, on('2026-07-10'))).toBeUndefined();
  });
});

describe('joining sightings', () => {
  it('takes one from the list without losing it, and parts them again', async () => {
    const { app, records } = await openTraining();
    for (const place of [here, destination(here, 90, 20)]) {
      app.sightings.begin();
      app.sightings.change({ sightingKind: 'cache', position: { place, by: 'cross-hair' } });
      await app.sightings.save();
    }
    const [one, other] = [...records().sighting.values()];
    if (!one || !other) throw new Error('The sightings were not kept.');
    await app.merging.join(one, other);
    expect(records().sighting.get(one.id)).toEqual({ ...one, mergedInto: other.id });
    const joined = records().sighting.get(one.id);
    if (joined) await app.merging.part(joined);
    expect(records().sighting.get(one.id)).toEqual(one);
  });
});
