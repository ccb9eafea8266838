import type { LngLat } from './lng-lat';

/** A box in degrees. It never crosses 180 degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The smallest box around the places, or undefined for none. */
export function boundsOf(places: Iterable<LngLat>): Bounds | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of places) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west > east ? undefined : { west, south, east, north };
}

/** The middle of a box. */
export function centerOf({ west, south, east, north }: Bounds): LngLat {
  return [(west + east) / 2, (south + north) / 2];
}

/** The box with a margin on all sides, degrees. */
export function grownBounds({ west, south, east, north }: Bounds, marginDeg: number): Bounds {
  return { west: west - marginDeg, south: south - marginDeg, east: east + marginDeg, north: north + marginDeg };
}

/** Whether a place lies in a box, its edges included. */
export function isInBounds({ west, south, east, north }: Bounds, [lng, lat]: LngLat): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Whether two boxes have a place in common, their edges included. */
export function doTouch(one: Bounds, other: Bounds): boolean {
  return one.west <= other.east && one.east >= other.west && one.south <= other.north && one.north >= other.south;
}
