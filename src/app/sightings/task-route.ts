import { alongLine } from '../../geo/along-line';
import type { LngLat } from '../../geo/lng-lat';
import { roughDistanceM } from '../../geo/rough-distance';
import type { Task } from '../../survey/task';
import type { Records } from '../records';

/** Where a task is to be done; undefined if its sighting or sensor is gone. */
export function taskPlace({ about }: Task, { sighting, sensor }: Records): LngLat | undefined {
  return about.kind === 'sighting' ? sighting.get(about.id)?.position.place : sensor.get(about.id)?.place;
}

/** Open tasks, nearest to `here` first, or as they were made; then those that are closed, the last first. */
export function sortedTasks(records: Records, here: LngLat | undefined): readonly Task[] {
  const tasks = [...records.task.values()];
  const distance = (task: Task) => {
    const place = taskPlace(task, records);
    return here && place ? roughDistanceM(here, place) : Infinity;
  };
  const open = tasks
    .filter(({ outcome }) => outcome === undefined)
    .map((task) => ({ task, distanceM: distance(task) }))
    .toSorted(
      (one, other) => Math.sign(one.distanceM - other.distanceM) || one.task.madeAt.localeCompare(other.task.madeAt),
    );
  const closed = tasks.filter(({ outcome }) => outcome !== undefined);
  return [
    ...open.map(({ task }) => task),
    ...closed.toSorted((one, other) => (other.closedAt ?? '').localeCompare(one.closedAt ?? '')),
  ];
}

/** How far from a route a team turns aside for a task, m. */
export const besideRouteM = 1000;
/** What lies no farther behind is not passed yet, m. */
const turnBackM = 100;

/** Open tasks beside a route, in its order; for a team that is on it, what lies ahead comes before what it has passed. */
export function tasksAlong(route: readonly LngLat[], records: Records, here?: LngLat): readonly Task[] {
  const standing = here && alongLine(route, here);
  const passedM = standing && standing.asideM <= besideRouteM ? standing.alongM - turnBackM : 0;
  return [...records.task.values()]
    .flatMap((task) => {
      const place = task.outcome === undefined ? taskPlace(task, records) : undefined;
      const beside = place && alongLine(route, place);
      if (!beside || beside.asideM > besideRouteM) return [];
      return [{ task, isPassed: beside.alongM < passedM, alongM: beside.alongM }];
    })
    .toSorted((one, other) => Number(one.isPassed) - Number(other.isPassed) || one.alongM - other.alongM)
    .map(({ task }) => task);
}
