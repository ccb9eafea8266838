import type { LngLat } from '../../geo/lng-lat';
import { roughDistanceM } from '../../geo/rough-distance';
import { isInPolygon } from '../../geo/point-in-polygon';
import { likelyDuplicates, type SightingShelf, sightingShelf } from '../../sightings/likely-duplicates';
import { foldText } from '../../sightings/fold-text';
import type { Sighting } from '../../survey/sighting';
import type { Records } from '../records';
import type { SightingSearch } from './sought-sightings';
import { actionsOn, standingOf } from './standings';
import { areaText, type SearchWords, sightingText, stateText } from './search-text';

/** What a search looks at besides the records. */
export interface SearchGround {
  readonly words: SearchWords;
  readonly now: Date;
  /** Where distances are counted from; without it nothing is sieved or sorted by distance. */
  readonly here: LngLat | undefined;
}

/** The sightings that a search finds, in its order. Those that were merged into others are left out. 50,000 take some 30 ms. */
export function findSightings(search: SightingSearch, records: Records, ground: SearchGround): readonly Sighting[] {
  const shelf = shelfOf(records);
  const near =
    search.withinM !== undefined && ground.here
      ? shelf.index.within(ground.here, search.withinM).flatMap((i) => shelf.sightings[i] ?? [])
      : shelf.sightings;
  const tests = testsOf(search, records, { ...ground, shelf });
  return sorted(
    near.filter((sighting) => tests.every((test) => test(sighting))),
    search.sort,
    ground.here,
  );
}

/** Likely duplicates of one sighting, nearest first. */
export function duplicatesOf(sighting: Sighting, records: Records) {
  return likelyDuplicates(sighting, shelfOf(records));
}

const shelves = new WeakMap<Records['sighting'], SightingShelf>();

function shelfOf({ sighting: table }: Records): SightingShelf {
  const known = shelves.get(table) ?? sightingShelf(table.values());
  shelves.set(table, known);
  return known;
}

type Test = (sighting: Sighting) => boolean;

function testsOf(
  search: SightingSearch,
  records: Records,
  { words, now, shelf }: SearchGround & { readonly shelf: SightingShelf },
): readonly Test[] {
  const { kinds, states, district, teamId, days } = search;
  const sought = foldText(search.text).split(' ').filter(Boolean);
  const since = days === undefined ? undefined : now.getTime() - days * 24 * 60 * 60 * 1000;
  const tests: (Test | false)[] = [
    kinds.length > 0 && (({ sightingKind }) => kinds.includes(sightingKind)),
    since !== undefined && (({ seenAt }) => Date.parse(seenAt) >= since),
    states.length > 0 && (({ id }) => states.includes(standingOf(id, records).state)),
    teamId !== undefined && (({ id }) => actionsOn(id, records).some((action) => action.teamId === teamId)),
    district !== undefined && ((sighting) => districtAt(sighting, records) === district),
    sought.length > 0 && ((sighting) => hasWords(sighting, sought, { records, words })),
    search.onlyDuplicates && ((sighting) => likelyDuplicates(sighting, shelf).length > 0),
  ];
  return tests.filter((test) => test !== false);
}

function hasWords(
  sighting: Sighting,
  sought: readonly string[],
  { records, words }: { readonly records: Records; readonly words: SearchWords },
): boolean {
  const own = sightingText(sighting, words);
  return sought.every(
    (word) =>
      own.includes(word) ||
      areaText(sighting.areaId, records).includes(word) ||
      stateText(sighting.id, records, words).includes(word),
  );
}

/** By the area that it lies in, else by the districts' boundaries. */
function districtAt({ areaId, position }: Sighting, { area, district }: Records): string | undefined {
  const known = area.get(areaId ?? '')?.district?.kato;
  if (known !== undefined) return known;
  return [...district.values()].find(({ polygons }) => polygons.some((one) => isInPolygon(position.place, one)))?.kato;
}

function sorted(
  found: readonly Sighting[],
  sort: SightingSearch['sort'],
  here: LngLat | undefined,
): readonly Sighting[] {
  const key = (sighting: Sighting) =>
    sort === 'nearest' && here ? roughDistanceM(here, sighting.position.place) : Date.parse(sighting.seenAt);
  const direction = sort === 'newest' || (sort === 'nearest' && !here) ? -1 : 1;
  return found
    .map((sighting) => ({ sighting, by: key(sighting) * direction }))
    .sort((one, other) => one.by - other.by)
    .map(({ sighting }) => sighting);
}
