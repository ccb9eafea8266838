import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/app/records';
import { taskRound } from '../../../src/app/sightings/task-round';
import { taskPlace, tasksAlong } from '../../../src/app/sightings/task-route';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { roughDistanceM } from '../../../src/geo/rough-distance';
import type { Sighting } from '../../../src/survey/sighting';
import type { Task } from '../../../src/survey/task';
import { seeded } from '../../support/seeded';

const here: LngLat = [71.6, 44.1];
const at = '2026-07-01T10:00:00+05:00';

/** A task at each place, in their order: t0, t1, ... */
function tasksAt(places: readonly LngLat[]) {
  const sightings = places.map(
    (place, i): Sighting => ({
      kind: 'sighting',
      id: `s${i}`,
      sightingKind: 'cache',
      position: { place, by: 'gps' },
      seenAt: at,
      note: '',
      photos: [],
    }),
  );
  const tasks = places.map(
    (_, i): Task => ({
      kind: 'task',
      id: `t${i}`,
      taskKind: 'verify',
      about: { kind: 'sighting', id: `s${i}` },
      madeAt: at,
      note: '',
    }),
  );
  return recordsOf([...sightings, ...tasks]);
}

const ids = (tasks: readonly Task[]) => tasks.map(({ id }) => id);

describe('a round from here', () => {
  it('goes to each open task once, never farther than always taking the nearest, and ends in time', () => {
    const random = seeded(11);
    for (let i = 0; i < 20; i += 1) {
      const records = tasksAt(Array.from({ length: 30 }, (): LngLat => [71.5 + random() * 0.2, 44 + random() * 0.2]));
      const { tasks, lengthM } = taskRound(here, records);
      expect(new Set(ids(tasks)).size).toBe(30);
      const left = new Set(records.task.values());
      let [at, nearestM]: [LngLat, number] = [here, 0];
      while (left.size > 0) {
        const [next] = [...left].toSorted((one, other) => stepM(at, one) - stepM(at, other));
        if (!next) break;
        nearestM += stepM(at, next);
        at = taskPlace(next, records) ?? at;
        left.delete(next);
      }
      expect(lengthM).toBeLessThanOrEqual(nearestM + 1);

      function stepM(from: LngLat, task: Task): number {
        return roughDistanceM(from, taskPlace(task, records) ?? from);
      }
    }
  });

  it('leaves out what is closed and what has lost its place', () => {
    const records = tasksAt([destination(here, 0, 500), destination(here, 0, 200), destination(here, 0, 900)]);
    const first = records.task.get('t0');
    if (!first) throw new Error('No task.');
    const task = new Map(records.task).set('t0', { ...first, outcome: 'done' });
    expect(ids(taskRound(here, { ...records, task }).tasks)).toEqual(['t1', 't2']);
  });
});

describe('tasks along a route', () => {
  const route = [here, destination(here, 90, 10_000)];

  it('are those within a kilometre, in the order of the way', () => {
    const places = [8000, 2000, 5000].map((alongM) => destination(here, 90, alongM));
    const records = tasksAt([...places, destination(destination(here, 90, 4000), 0, 1500)]);
    expect(ids(tasksAlong(route, records))).toEqual(['t1', 't2', 't0']);
  });

  it('begin with those ahead of a team that is on it', () => {
    const records = tasksAt([1000, 4000, 7000].map((alongM) => destination(here, 90, alongM)));
    expect(ids(tasksAlong(route, records, destination(here, 90, 3000)))).toEqual(['t1', 't2', 't0']);
    expect(ids(tasksAlong(route, records, destination(here, 0, 9000)))).toEqual(['t0', 't1', 't2']);
  });
});
