import type { LedgerLine, LedgerPlace } from '../../review/ledger';
import type { LedgerBook } from '../../review/ledger-book';
import { actionLines, sightingLines } from '../../review/sighting-lines';
import { compareDone, heldActions } from '../../sightings/effective-actions';
import { standsFor } from '../../sightings/merged-sightings';
import type { Action } from '../../survey/action';
import type { Sighting } from '../../survey/sighting';
import type { Records } from '../records';
import type { PlaceFinder } from './place-finder';
import { type Replaced, replacedSince } from './replaced-since';

type AddPart = ReturnType<LedgerBook['begin']>['part'];
type FoundRecords = Pick<Records, 'sighting' | 'action'>;

/**
 * Sightings whose ids end alike are written together: most of them did not change, and it is quicker to see that of many at once.
 */
interface Shelf {
  readonly sightings: Sighting[];
  /** Of each sighting. */
  readonly places: LedgerPlace[];
  /** By the sighting that they stand for; '' where it is not known here. */
  readonly actions: Map<string, Action[]>;
}

/** All that was found, on its shelves, and what it was put there from. */
interface Kept {
  readonly records: FoundRecords;
  readonly places: PlaceFinder;
  readonly shelves: Map<number, Shelf>;
  /** Sightings that others were merged into, and actions that others correct: what changes of them changes others. */
  readonly tied: ReadonlySet<string>;
}

/** Records that are gone through before the screen may breathe. */
const atATime = 1000;

/** Sightings that stand for themselves with what was done about them, and actions whose sighting is not known here, for a ledger. */
export function foundShelves() {
  let kept: Kept | undefined;

  return {
    /** Writes them; whether all were named, or only those on shelves on which something changed since the last time. */
    *write(records: FoundRecords, places: PlaceFinder, add: AddPart): Generator<void, 'all' | 'changed'> {
      const before = kept;
      kept = undefined;
      const changed = before && (yield* putChanged(before, records, places));
      const { shelves, tied } = changed ? before : yield* putAll(records, places);
      for (const key of changed ?? shelves.keys()) {
        const shelf = shelves.get(key);
        if (!shelf) continue;
        const basis = [...shelf.sightings, ...shelf.places, ...[...shelf.actions.values()].flat()];
        add(`${key}`, basis, () => shelfLines(shelf));
        yield;
      }
      kept = { records, places, shelves, tied };
      return changed ? 'changed' : 'all';
    },
  };
}

function* putAll(records: FoundRecords, places: PlaceFinder): Generator<void, Pick<Kept, 'shelves' | 'tied'>> {
  const shelves = new Map<number, Shelf>();
  const tied = new Set<string>();
  let count = 0;
  for (const sighting of records.sighting.values()) {
    if (++count % atATime === 0) yield;
    if (sighting.mergedInto !== undefined) {
      tied.add(sighting.mergedInto);
      if (standsFor(sighting, records.sighting) !== sighting.id) continue;
    }
    const shelf = shelfOf(shelves, sighting.id);
    shelf.sightings.push(sighting);
    shelf.places.push(places.ofSighting(sighting));
  }
  for (const { corrects } of records.action.values()) if (corrects !== undefined) tied.add(corrects);
  yield;
  const chained = new Map<string, Action>();
  const put = (action: Action) => actionsOn(shelves, rootOf(action, records)).push(action);
  for (const action of records.action.values()) {
    if (++count % atATime === 0) yield;
    if (action.corrects !== undefined || tied.has(action.id)) chained.set(action.id, action);
    else if (action.actionKind !== 'withdrawn') put(action);
  }
  for (const action of heldActions(chained)) put(action);
  return { shelves, tied };
}

/**
 * Puts what changed where it belongs; the shelves that it concerns. Undefined where the changes are such that everything has to be put
 * anew: merges, corrections, records that are gone.
 */
function* putChanged(
  { records: before, places: placesBefore, shelves, tied }: Kept,
  records: FoundRecords,
  places: PlaceFinder,
): Generator<void, ReadonlySet<number> | undefined> {
  const sightings = yield* replacedSince(before.sighting, records.sighting);
  const actions = yield* replacedSince(before.action, records.action);
  if (!sightings?.every((change) => isSingle(change, { shelves, tied }))) return undefined;
  if (!actions?.every((change) => isUncorrected(change, tied))) return undefined;
  const changed = new Set<number>();
  for (const { before: old, now } of sightings) {
    if (now.mergedInto !== undefined && standsFor(now, records.sighting) !== now.id) continue;
    const { sightings: on, places: at } = shelfOf(shelves, now.id);
    const found = old ? on.indexOf(old) : -1;
    const i = found < 0 ? on.length : found;
    on[i] = now;
    at[i] = places.ofSighting(now);
    changed.add(shelfKey(now.id));
  }
  for (const { before: old, now } of actions) {
    for (const action of old ? [old, now] : [now]) changed.add(shelfKey(rootOf(action, records)));
    if (old && old.actionKind !== 'withdrawn') {
      const on = actionsOn(shelves, rootOf(old, records));
      on.splice(on.indexOf(old), 1);
    }
    if (now.actionKind !== 'withdrawn') actionsOn(shelves, rootOf(now, records)).push(now);
  }
  if (places !== placesBefore) yield* putMoved(shelves, places, changed);
  return changed;
}

/** Whether a change of a sighting concerns no other record: it stays what it stands for, and nothing known waited for it. */
function isSingle({ before, now }: Replaced<Sighting>, { shelves, tied }: Pick<Kept, 'shelves' | 'tied'>): boolean {
  if (before) return before.mergedInto === now.mergedInto;
  const strays = shelves.get(shelfKey(''))?.actions.get('') ?? [];
  return now.mergedInto === undefined && !tied.has(now.id) && strays.every(({ sightingId }) => sightingId !== now.id);
}

function isUncorrected({ before, now }: Replaced<Action>, tied: ReadonlySet<string>): boolean {
  return before?.corrects === undefined && now.corrects === undefined && !tied.has(now.id);
}

function* putMoved(shelves: Kept['shelves'], places: PlaceFinder, changed: Set<number>): Generator<void> {
  for (const [key, { sightings, places: at }] of shelves) {
    for (const [i, sighting] of sightings.entries()) {
      const place = places.ofSighting(sighting);
      if (place === at[i]) continue;
      at[i] = place;
      changed.add(key);
    }
    yield;
  }
}

/** The sighting that stands for an action's; '' where that is not known here. */
function rootOf({ sightingId }: Action, { sighting: sightings }: FoundRecords): string {
  const sighting = sightings.get(sightingId);
  if (!sighting) return '';
  return sighting.mergedInto === undefined ? sightingId : standsFor(sighting, sightings);
}

function shelfKey(id: string): number {
  return id === '' ? 0 : id.charCodeAt(id.length - 1) * 128 + id.charCodeAt(id.length - 2);
}

function shelfOf(shelves: Kept['shelves'], id: string): Shelf {
  const key = shelfKey(id);
  const known = shelves.get(key);
  if (known) return known;
  const shelf: Shelf = { sightings: [], places: [], actions: new Map() };
  shelves.set(key, shelf);
  return shelf;
}

function actionsOn(shelves: Kept['shelves'], id: string): Action[] {
  const { actions } = shelfOf(shelves, id);
  const known = actions.get(id);
  if (known) return known;
  const own: Action[] = [];
  actions.set(id, own);
  return own;
}

const noActions: readonly Action[] = [];
const nowhere: LedgerPlace = {};

function* shelfLines({ sightings, places, actions }: Shelf): Generator<LedgerLine> {
  const doneOn = (id: string) => {
    const own = actions.get(id) ?? noActions;
    return own.length > 1 ? own.toSorted(compareDone) : own;
  };
  for (const [i, sighting] of sightings.entries()) {
    yield* sightingLines({ sighting, place: places[i] ?? nowhere, actions: doneOn(sighting.id) });
  }
  yield* actionLines({ actions: doneOn(''), place: nowhere });
}
