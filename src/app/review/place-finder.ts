import Flatbush from 'flatbush';
import { boundsOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import { isInPolygon } from '../../geo/point-in-polygon';
import type { Polygon } from '../../geo/polygon';
import type { LedgerPlace } from '../../review/ledger';
import type { Sighting } from '../../survey/sighting';
import type { Records } from '../records';

/** Finds the area and district of a place: the area said, else the first that holds it; its district, else the boundary that holds it. */
export function placeFinder(
  { area, district }: Pick<Records, 'area' | 'district'>,
  /** Places that were given before: the same place is the same object again. */
  known = new Map<string, LedgerPlace>(),
) {
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
  const found = new WeakMap<Sighting, LedgerPlace>();
  function at(position: LngLat, areaId?: string): LedgerPlace {
    return places.get(areaId ?? '') ?? places.get(areas(position) ?? '') ?? placeOf(undefined, districts(position));
  }
  return {
    ofArea: (areaId: string): LedgerPlace | undefined => places.get(areaId),
    at,
    /** The place of a sighting, looked for once. */
    ofSighting(sighting: Sighting): LedgerPlace {
      const before = found.get(sighting);
      if (before) return before;
      const place = at(sighting.position.place, sighting.areaId);
      found.set(sighting, place);
      return place;
    },
  };
}

export type PlaceFinder = ReturnType<typeof placeFinder>;

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
