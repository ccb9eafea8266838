import { type Standing, sightingStanding, untouched } from '../../sightings/sighting-standing';
import { standsFor } from '../../sightings/merged-sightings';
import type { Action } from '../../survey/action';
import { atOnce, inSteps } from '../in-slices';
import type { Records } from '../records';

/** The actions of every sighting, those of the ones merged into it with them. */
interface ActionBook {
  readonly sightings: Records['sighting'];
  readonly actions: ReadonlyMap<string, readonly Action[]>;
  readonly standings: ReadonlyMap<string, Standing>;
}

/** Reckoned once for each state of the records, whoever asks. */
const books = new WeakMap<Records['action'], ActionBook>();

/** The actions on a sighting and on those merged into it, in no order. */
export function actionsOn(sightingId: string, records: Records): readonly Action[] {
  return bookOf(records).actions.get(sightingId) ?? [];
}

/** Where a sighting stands. */
export function standingOf(sightingId: string, records: Records): Standing {
  return bookOf(records).standings.get(sightingId) ?? untouched;
}

function bookOf(records: Records): ActionBook {
  return atOnce(reckonStandings(records));
}

/** Reckons where all sightings stand, once for each state of the records. */
export function* reckonStandings({ action: table, sighting: sightings }: Records): Generator<void, ActionBook> {
  const known = books.get(table);
  if (known?.sightings === sightings) return known;
  const actions = new Map<string, Action[]>();
  const all = [...table.values()];
  yield* inSteps(all.length, (i) => {
    const action = all[i];
    if (!action) return;
    const sighting = sightings.get(action.sightingId);
    const id = sighting ? standsFor(sighting, sightings) : action.sightingId;
    const others = actions.get(id);
    if (others) others.push(action);
    else actions.set(id, [action]);
  });
  const standings = new Map<string, Standing>();
  const lists = [...actions];
  yield* inSteps(lists.length, (i) => {
    const [id, list] = lists[i] ?? [];
    if (id !== undefined && list) standings.set(id, sightingStanding(list));
  });
  const book = { sightings, actions, standings };
  books.set(table, book);
  return book;
}
