import type { LngLat } from '../../geo/lng-lat';
import type { Sighting } from '../../survey/sighting';
import type { Task } from '../../survey/task';
import type { Records } from '../records';
import { type BoardSortie, boardSorties, byTurn } from './board-sorties';

/** What a team is to do. */
export interface WorkOrder {
  /** Sorties that it has still to fly, by day and turn. */
  readonly sorties: readonly BoardSortie[];
  /** Where they take off, each place once, with the name of the launch site if it has one. */
  readonly launches: readonly { readonly place: LngLat; readonly name?: string; readonly codes: readonly string[] }[];
  /** Sightings that open tasks ask to verify. */
  readonly toVerify: readonly { readonly task: Task; readonly sighting: Sighting }[];
  /** Its other open tasks. */
  readonly tasks: readonly Task[];
}

/** The open work of a team. */
export function workOrder(teamId: string, records: Records): WorkOrder {
  const sorties = boardSorties(records)
    .filter(({ team, state }) => team?.id === teamId && (state === 'assigned' || state === 'exported'))
    .toSorted(
      (one, other) =>
        (one.assignment?.day ?? '9999').localeCompare(other.assignment?.day ?? '9999') || byTurn(one, other),
    );
  const open = [...records.task.values()].filter((task) => task.teamId === teamId && task.outcome === undefined);
  const toVerify = open.flatMap((task) => {
    const sighting = task.taskKind === 'verify' ? records.sighting.get(task.about.id) : undefined;
    return sighting ? [{ task, sighting }] : [];
  });
  const verified = new Set(toVerify.map(({ task }) => task));
  return {
    sorties,
    launches: launchesOf(sorties, records),
    toVerify,
    tasks: open.filter((task) => !verified.has(task)),
  };
}

function launchesOf(sorties: readonly BoardSortie[], records: Records): WorkOrder['launches'] {
  const places = new Map<string, { readonly place: LngLat; readonly codes: string[] }>();
  for (const { sortie } of sorties) {
    const key = sortie.launch.join();
    const known = places.get(key) ?? { place: sortie.launch, codes: [] };
    known.codes.push(sortie.code);
    places.set(key, known);
  }
  return [...places].map(([key, { place, codes }]) => {
    const name = [...records['launch-site'].values()].find(({ position }) => position.join() === key)?.name;
    return { place, codes, ...(name !== undefined && { name }) };
  });
}
