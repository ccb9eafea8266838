import type { LngLat } from '../geo/lng-lat';

/** A box around Zhambyl region, degrees. Records elsewhere are possible, but more often a slip of typing. */
const region = { west: 69, south: 42.2, east: 76, north: 46.7 };

/** Whether a place lies outside the region that operations take place in. */
export function isOutsideRegion([lng, lat]: LngLat): boolean {
  return lng < region.west || lng > region.east || lat < region.south || lat > region.north;
}
