import Flatbush from 'flatbush';
import { boundsOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import { isInPolygon } from '../../geo/point-in-polygon';
import type { Polygon } from '../../geo/polygon';
import type { LedgerPlace } from '../../review/ledger';
import type { Records } from '../records';

/** Finds the area and district of a place: the area said, else the first that holds it; its district, else the boundary that holds it. */
export function placeFinder({ area, district }: Pick<Records, 'area' | 'district'>) {
  const places = new Map([...area.values()].map((one) => [one.id, placeOf(one.id, one.district?.kato)]));
  const areas = polygonFinder([...area.values()].map(({ id, polygon }) => ({ polygon, id })));
  const districts = polygonFinder(
    [...district.values()].flatMap(({ kato, polygons }) => polygons.map((polygon) => ({ polygon, id: kato }))),
  );
  const loose = new Map<string | undefined, LedgerPlace>();
  return {
    ofArea: (areaId: string): LedgerPlace | undefined => places.get(areaId),
    at(position: LngLat, areaId?: string): LedgerPlace {
      const known = places.get(areaId ?? '') ?? places.get(areas(position) ?? '');
      if (known) return known;
      const kato = districts(position);
      const place = loose.get(kato) ?? placeOf(undefined, kato);
      loose.set(kato, place);
      return place;
    },
  };
}

export type PlaceFinder = ReturnType<typeof placeFinder>;

function placeOf(areaId: string | undefined, kato: string | undefined): LedgerPlace {
  return { ...(areaId !== undefined && { areaId }), ...(kato !== undefined && { kato }) };
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
