import type { LngLat } from '../../geo/lng-lat';
import { roughDistanceM } from '../../geo/rough-distance';
import { likelyDuplicates } from '../../sightings/likely-duplicates';
import { foldText } from '../../sightings/fold-text';
import { inOrder } from '../../sightings/in-order';
import { seenMs } from '../../sightings/seen-ms';
import type { Sighting } from '../../survey/sighting';
import { atOnce, inSteps } from '../in-slices';
import type { Records } from '../records';
import { type SearchIndex, searchIndex, shelfOf } from './search-index';
import type { SightingSearch } from './sought-sightings';
import { actionsOn, reckonStandings, standingOf } from './standings';
import type { SearchWords } from './search-text';

/** What a search looks at besides the records. */
export interface SearchGround {
  readonly words: SearchWords;
  readonly now: Date;
  /** Where distances are counted from; without it nothing is sieved or sorted by distance. */
  readonly here: LngLat | undefined;
}

/**
 * The sightings that a search finds, in its order. Those that were merged into others are left out. 50,000 with 10,000 actions take
 * 20 to 30 ms (65 where all are sorted by distance) once their text is folded, which takes 0.6 s: `test/bench/sighting-search.bench.ts`.
 */
export function findSightings(search: SightingSearch, records: Records, ground: SearchGround): readonly Sighting[] {
  return atOnce(searching(search, records, ground));
}

/** Sightings that are looked at in one step. */
const stepSize = 200;

/** A search step by step. */
export function* searching(
  search: SightingSearch,
  records: Records,
  ground: SearchGround,
): Generator<void, readonly Sighting[]> {
  yield* reckonStandings(records);
  const index = yield* searchIndex(records, ground.words);
  const { sightings } = index.shelf;
  const tests = testsOf(search, records, { ...ground, index });
  const found: number[] = [];
  let seen = 0;
  for (const number of candidates(search, index, ground.here)) {
    if (tests.every((test) => test(number))) found.push(number);
    seen += 1;
    if (seen % stepSize === 0) yield;
  }
  yield;
  return yield* sorted(inList(sightings, found), search, ground.here);
}

function inList<Thing>(things: readonly Thing[], numbers: readonly number[]): readonly Thing[] {
  const list: Thing[] = [];
  for (const number of numbers) {
    const thing = things[number];
    if (thing !== undefined) list.push(thing);
  }
  return list;
}

/** Likely duplicates of one sighting, nearest first. */
export function duplicatesOf(sighting: Sighting, records: Records) {
  return likelyDuplicates(sighting, shelfOf(records));
}

/** Numbers of the sightings that can be found, the newest first unless only the near ones are looked at. */
function candidates(
  { withinM }: SightingSearch,
  { shelf, newestFirst }: SearchIndex,
  here: LngLat | undefined,
): readonly number[] {
  return withinM !== undefined && here ? shelf.index.within(here, withinM) : newestFirst;
}

type Test = (number: number) => boolean;

function testsOf(
  search: SightingSearch,
  records: Records,
  { now, index }: SearchGround & { readonly index: SearchIndex },
): readonly Test[] {
  const { kinds, states, district, teamId, days } = search;
  const { sightings } = index.shelf;
  const of = (test: (sighting: Sighting) => boolean): Test => {
    return (number) => {
      const sighting = sightings[number];
      return sighting !== undefined && test(sighting);
    };
  };
  const sought = foldText(search.text).split(' ').filter(Boolean);
  const since = days === undefined ? undefined : now.getTime() - days * 24 * 60 * 60 * 1000;
  const tests: (Test | false)[] = [
    kinds.length > 0 && of(({ sightingKind }) => kinds.includes(sightingKind)),
    since !== undefined && of((sighting) => seenMs(sighting) >= since),
    states.length > 0 && of(({ id }) => states.includes(standingOf(id, records).state)),
    teamId !== undefined && of(({ id }) => actionsOn(id, records).some((action) => action.teamId === teamId)),
    district !== undefined && ((number) => index.district(number) === district),
    sought.length > 0 && ((number) => sought.every((word) => index.text(number).includes(word))),
    search.onlyDuplicates && index.hasDuplicate,
  ];
  return tests.filter((test) => test !== false);
}

/** The newest first is how they come, unless only the near ones were looked at. */
function* sorted(
  found: readonly Sighting[],
  { sort, withinM }: SightingSearch,
  here: LngLat | undefined,
): Generator<void, readonly Sighting[]> {
  const isNearest = sort === 'nearest' && here !== undefined;
  const isInOrder = withinM === undefined || here === undefined;
  if (!isNearest && isInOrder) return sort === 'oldest' ? found.toReversed() : found;
  const key = (sighting: Sighting | undefined) => {
    if (!sighting) return 0;
    if (isNearest) return 10 * roughDistanceM(here, sighting.position.place);
    return sort === 'oldest' ? seenMs(sighting) / 1000 : 2 ** 33 - seenMs(sighting) / 1000;
  };
  const keys = yield* inSteps(found.length, (i) => key(found[i]));
  yield;
  return inList(
    found,
    inOrder(found.length, (i) => keys[i] ?? 0),
  );
}
