import Flatbush from 'flatbush';
import { boundsOf, isInBounds } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import { isInPolygon } from '../../geo/point-in-polygon';
import type { Polygon } from '../../geo/polygon';
import type { LedgerPlace } from '../../review/ledger';
import type { Area } from '../../survey/area';
import type { Sighting } from '../../survey/sighting';
import { atOnce } from '../in-slices';
import type { Records } from '../records';
import { replacedSince } from './replaced-since';

type PlaceRecords = Pick<Records, 'area' | 'district'>;

/** Finds the area and district of a place: the area said, else the first that holds it; its district, else the boundary that holds it. */
export interface PlaceFinder {
  readonly ofArea: (areaId: string) => LedgerPlace | undefined;
  readonly at: (position: LngLat, areaId?: string) => LedgerPlace;
  /** The place of a sighting, looked for once. */
  readonly ofSighting: (sighting: Sighting) => LedgerPlace;
  /** The finder for records that came after: this one where no place can have changed. */
  readonly after: (records: PlaceRecords) => PlaceFinder;
}

/** What one finder leaves to the next. */
interface Found {
  /** Places by what they are made of: the same place is the same object again. */
  readonly known: Map<string, LedgerPlace>;
  readonly ofSightings: WeakMap<Sighting, LedgerPlace>;
  /** Areas that changed since places of sightings were found: those in them are looked for again. */
  readonly touched: readonly Area[];
}

/** Areas that may have changed before all places are looked for again. */
const mostTouched = 100;

export function placeFinder(
  records: PlaceRecords,
  { known, ofSightings, touched }: Found = { known: new Map(), ofSightings: new WeakMap(), touched: [] },
): PlaceFinder {
  const { area, district } = records;
  const placeOf = (areaId: string | undefined, kato: string | undefined): LedgerPlace => {
    const key = `${kato ?? ''} ${areaId ?? ''}`;
    const place = known.get(key) ?? { ...(areaId !== undefined && { areaId }), ...(kato !== undefined && { kato }) };
    known.set(key, place);
    return place;
  };
  const places = new Map([...area.values()].map((one) => [one.id, placeOf(one.id, one.district?.kato)]));
  const areas = polygonFinder([...area.values()].map(({ id, polygon }) => ({ polygon, id })));
  const districts = polygonFinder(
    [...district.values()].flatMap(({ kato, polygons }) => polygons.map((polygon) => ({ polygon, id: kato }))),
  );
  const isTouched = touchedBy(touched);
  function at(position: LngLat, areaId?: string): LedgerPlace {
    return places.get(areaId ?? '') ?? places.get(areas(position) ?? '') ?? placeOf(undefined, districts(position));
  }
  const finder: PlaceFinder = {
    ofArea: (areaId) => places.get(areaId),
    at,
    ofSighting(sighting) {
      const before = ofSightings.get(sighting);
      if (before && !isTouched(sighting, before)) return before;
      const place = at(sighting.position.place, sighting.areaId);
      ofSightings.set(sighting, place);
      return place;
    },
    after(next) {
      const changed = next.district === district ? areasTouched(area, next.area) : undefined;
      if (changed?.length === 0) return finder;
      const isFew = changed && changed.length + touched.length <= mostTouched;
      return isFew
        ? placeFinder(next, { known, ofSightings, touched: [...touched, ...changed] })
        : placeFinder(next, { known, ofSightings: new WeakMap(), touched: [] });
    },
  };
  return finder;
}

/** Areas that lie elsewhere or in another district, as they were and as they are; undefined where any is gone. */
function areasTouched(before: Records['area'], now: Records['area']): readonly Area[] | undefined {
  return atOnce(replacedSince(before, now))?.flatMap(({ before: old, now: one }) => {
    if (old?.polygon === one.polygon && old.district?.kato === one.district?.kato) return [];
    return old ? [old, one] : [one];
  });
}

function touchedBy(areas: readonly Area[]) {
  const ids = new Set(areas.map(({ id }) => id));
  const boxes = areas.map(({ polygon }) => boundsOf(polygon[0]));
  return ({ areaId, position }: Sighting, place: LedgerPlace): boolean => {
    if (ids.size === 0) return false;
    if (ids.has(areaId ?? '') || ids.has(place.areaId ?? '')) return true;
    return boxes.some((box) => box && isInBounds(box, position.place));
  };
}

/** The id of the first polygon that holds a place. */
function polygonFinder(polygons: readonly { readonly polygon: Polygon; readonly id: string }[]) {
  if (polygons.length === 0) return () => undefined;
  const index = new Flatbush(polygons.length);
  for (const { polygon } of polygons) {
    const bounds = boundsOf(polygon[0]);
    if (!bounds) throw new Error('A polygon has no bounds.');
    index.add(bounds.west, bounds.south, bounds.east, bounds.north);
  }
  index.finish();
  return ([lng, lat]: LngLat): string | undefined => {
    const found = index.search(lng, lat, lng, lat).toSorted((a, b) => a - b);
    for (const i of found) {
      const one = polygons[i];
      if (one && isInPolygon([lng, lat], one.polygon)) return one.id;
    }
    return undefined;
  };
}
