import type { LngLat } from '../../geo/lng-lat';
import { fromWorld } from '../../geo/mercator';
import type { Polygon } from '../../geo/polygon';
import { tilesInPolygon } from '../../geo/tiles-in-polygon';
import type { TileAddress } from '../../survey/map-tile';

/** A square of ground that no map of the device shows, as its outline. */
export interface MapGap {
  readonly address: TileAddress;
  readonly outline: readonly LngLat[];
}

/** More tiles than this are not read one by one: a second on a slow tablet. */
const mostTiles = 1_500;

/** The tiles that polygons touch at a zoom, and those of them for which `has` says no. */
export async function mapGaps(
  polygons: readonly Polygon[],
  zoom: number,
  has: (address: TileAddress) => Promise<boolean>,
): Promise<{
  readonly zoom: number;
  readonly tiles: number;
  readonly gaps: readonly MapGap[];
  readonly unread: number;
}> {
  const addresses = touchedTiles(polygons, zoom);
  const read = addresses.slice(0, mostTiles);
  const gaps: MapGap[] = [];
  for (const address of read) {
    if (!(await has(address))) gaps.push({ address, outline: outlineOf(address) });
  }
  return { zoom, tiles: addresses.length, gaps, unread: addresses.length - read.length };
}

/** Each tile once, however many of the polygons touch it. */
function touchedTiles(polygons: readonly Polygon[], zoom: number): readonly TileAddress[] {
  const found = new Map<number, TileAddress>();
  for (const polygon of polygons) {
    for (const { row, from, to } of tilesInPolygon(polygon, zoom)) {
      for (let column = from; column <= to; column++) found.set(row * 2 ** zoom + column, { zoom, column, row });
    }
  }
  return [...found.values()];
}

function outlineOf({ zoom, column, row }: TileAddress): readonly LngLat[] {
  const corner = (right: number, down: number) =>
    fromWorld({ x: (column + right) / 2 ** zoom, y: (row + down) / 2 ** zoom });
  return [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1), corner(0, 0)];
}
