import type { LngLat } from '../../geo/lng-lat';
import { roughDistanceM } from '../../geo/rough-distance';
import type { Task } from '../../survey/task';
import type { Records } from '../records';
import { taskPlace } from './task-route';

/** A way that begins where a team stands and goes once to each task. */
export interface TaskRound {
  readonly tasks: readonly Task[];
  /** As the crow flies, m. */
  readonly lengthM: number;
}

interface Stop {
  readonly task: Task;
  readonly place: LngLat;
}

/** More stops than a team sees in a week are only put in order, not improved. */
const mostImproved = 300;

/** The open tasks in the order of a short way from `here`: always to the nearest one left, then without the crossings. */
export function taskRound(here: LngLat, records: Records): TaskRound {
  const stops = [...records.task.values()].flatMap((task): Stop[] => {
    const place = task.outcome === undefined ? taskPlace(task, records) : undefined;
    return place ? [{ task, place }] : [];
  });
  const nearest = nearestFirst(here, stops);
  const round = nearest.length <= mostImproved ? uncrossed(here, nearest) : nearest;
  return { tasks: round.map(({ task }) => task), lengthM: lengthFrom(here, round) };
}

function nearestFirst(here: LngLat, stops: readonly Stop[]): readonly Stop[] {
  const left = [...stops];
  const round: Stop[] = [];
  for (let at = here; left.length > 0; ) {
    const distances = left.map(({ place }) => roughDistanceM(at, place));
    const [next] = left.splice(distances.indexOf(Math.min(...distances)), 1);
    if (!next) break;
    round.push(next);
    at = next.place;
  }
  return round;
}

/** Turns stretches of the way around as long as that makes it shorter (2-opt); the end is free. */
function uncrossed(here: LngLat, stops: readonly Stop[]): readonly Stop[] {
  let round = stops;
  for (let better: readonly Stop[] | undefined = round; better; ) {
    round = better;
    better = firstBetter(here, round);
  }
  return round;
}

/** Shorter by less than this is no reason to turn around, m: it also ends the search where distances tie. */
const leastGainM = 1;

function firstBetter(here: LngLat, round: readonly Stop[]): readonly Stop[] | undefined {
  const placeAt = (i: number) => (i < 0 ? here : round[i]?.place);
  const legM = (i: number, j: number) => {
    const [from, to] = [placeAt(i), placeAt(j)];
    return from && to ? roughDistanceM(from, to) : 0;
  };
  for (let i = 0; i < round.length - 1; i += 1) {
    for (let j = i + 1; j < round.length; j += 1) {
      const gainM = legM(i - 1, i) + legM(j, j + 1) - legM(i - 1, j) - legM(i, j + 1);
      if (gainM > leastGainM) {
        return [...round.slice(0, i), ...round.slice(i, j + 1).toReversed(), ...round.slice(j + 1)];
      }
    }
  }
  return undefined;
}

function lengthFrom(here: LngLat, round: readonly Stop[]): number {
  return round.reduce((sumM, { place }, i) => sumM + roughDistanceM(round[i - 1]?.place ?? here, place), 0);
}
