import type { LngLat } from '../../geo/lng-lat';
import { type Bounds, boundsOf } from '../../geo/bounds';
import { isInPolygon } from '../../geo/point-in-polygon';
import { hasLikelyDuplicate, type SightingShelf, sightingShelf } from '../../sightings/likely-duplicates';
import { inOrder } from '../../sightings/in-order';
import { seenMs } from '../../sightings/seen-ms';
import type { Sighting } from '../../survey/sighting';
import { inSteps } from '../in-slices';
import type { Records } from '../records';
import { actionsOn } from './standings';
import { areaText, type SearchWords, sightingText, stateText } from './search-text';

/** The sightings that stand for themselves, and what searches ask of each, by its number; reckoned once when first asked. */
export interface SearchIndex {
  readonly shelf: SightingShelf;
  /** Numbers of the sightings, the newest first. */
  readonly newestFirst: readonly number[];
  text(number: number): string;
  /** KATO code. */
  district(number: number): string | undefined;
  hasDuplicate(number: number): boolean;
}

const indices = new WeakMap<Records['sighting'], { readonly index: SearchIndex; readonly on: readonly unknown[] }>();
const shelves = new WeakMap<Records['sighting'], SightingShelf>();

/** The shelf of the records as they are. */
export function shelfOf({ sighting: table }: Records): SightingShelf {
  const known = shelves.get(table) ?? sightingShelf(table.values());
  shelves.set(table, known);
  return known;
}

/** The index of the records as they are. */
export function* searchIndex(records: Records, words: SearchWords): Generator<void, SearchIndex> {
  const { sighting: table, action, area, district, team } = records;
  const on = [action, area, district, team, words];
  const known = indices.get(table);
  if (known?.on.every((one, i) => one === on[i])) return known.index;
  const index = yield* indexOf(records, words);
  indices.set(table, { index, on });
  return index;
}

function* indexOf(records: Records, words: SearchWords): Generator<void, SearchIndex> {
  const shelf = shelfOf(records);
  const { sightings } = shelf;
  const texts: string[] = [];
  const districts: (string | undefined)[] = [];
  const duplicates: boolean[] = [];
  const boxes = districtBoxes(records);
  const at = (number: number): Sighting => {
    const sighting = sightings[number];
    if (!sighting) throw new Error(`Sighting ${number} of ${sightings.length} was asked for.`);
    return sighting;
  };
  return {
    shelf,
    newestFirst: yield* newestFirst(shelf),
    text: (number) => (texts[number] ??= textOf(at(number), records, words)),
    district(number) {
      if (!(number in districts)) districts[number] = districtOf(at(number), records, boxes);
      return districts[number];
    },
    hasDuplicate: (number) => (duplicates[number] ??= hasLikelyDuplicate(at(number), shelf)),
  };
}

const orders = new WeakMap<SightingShelf, readonly number[]>();

function* newestFirst(shelf: SightingShelf): Generator<void, readonly number[]> {
  const known = orders.get(shelf);
  if (known) return known;
  const { sightings } = shelf;
  const times = yield* inSteps(sightings.length, (i) => {
    const sighting = sightings[i];
    return sighting ? seenMs(sighting) || 0 : 0;
  });
  const last = times.reduce((latest, time) => Math.max(latest, time), 0);
  const order = inOrder(times.length, (i) => (last - (times[i] ?? 0)) / 1000);
  orders.set(shelf, order);
  return order;
}

function textOf(sighting: Sighting, records: Records, words: SearchWords): string {
  return [
    sightingText(sighting, words),
    areaText(sighting.areaId, records),
    stateText(sighting.id, actionsOn(sighting.id, records), { records, words }),
  ].join(' ');
}

interface DistrictBox {
  readonly kato: string;
  readonly box: Bounds;
  readonly isIn: (place: LngLat) => boolean;
}

function districtBoxes({ district }: Records): readonly DistrictBox[] {
  return [...district.values()].flatMap(({ kato, polygons }) =>
    polygons.flatMap((polygon) => {
      const box = boundsOf(polygon[0]);
      return box ? [{ kato, box, isIn: (place: LngLat) => isInPolygon(place, polygon) }] : [];
    }),
  );
}

/** By the area that it lies in, else by the districts' boundaries. */
function districtOf(
  { areaId, position: { place } }: Sighting,
  { area }: Records,
  districts: readonly DistrictBox[],
): string | undefined {
  const kato = area.get(areaId ?? '')?.district?.kato;
  if (kato !== undefined) return kato;
  const [lng, lat] = place;
  return districts.find(
    ({ box, isIn }) => lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north && isIn(place),
  )?.kato;
}
