import { isLngLat, type LngLat } from '../../geo/lng-lat';
import type { Issue } from '../../survey/issue';
import type { RawPosition } from './raw-geometry';

/** Takes a position of the file's coordinate system to WGS84. */
export type ToLngLat = (x: number, y: number) => LngLat;

/** A position of a file as a place on WGS84, or what is wrong with it. */
export function checkPosition(position: RawPosition, toLngLat?: ToLngLat): LngLat | Issue {
  const [x = Number.NaN, y = Number.NaN] = position;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return { code: 'coordinates-not-numbers', severity: 'error' };
  const place: LngLat = toLngLat ? toLngLat(x, y) : [x, y];
  if (isLngLat(place)) return place;
  const swapped = !toLngLat && isLngLat([y, x]);
  return { code: swapped ? 'coordinates-swapped' : 'coordinates-out-of-range', severity: 'error', values: { x, y } };
}

/** Box around Kazakhstan with a degree to spare, where this program is used. */
const home = { west: 45, south: 39, east: 89, north: 57 };

/** Whether a place lies far from Kazakhstan and would lie in it with latitude and longitude exchanged. */
export function looksSwapped([lng, lat]: LngLat): boolean {
  return !isAtHome(lng, lat) && isAtHome(lat, lng);
}

function isAtHome(lng: number, lat: number): boolean {
  return lng >= home.west && lng <= home.east && lat >= home.south && lat <= home.north;
}
