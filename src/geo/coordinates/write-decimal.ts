import type { LngLat } from '../lng-lat';

/** A place in decimal degrees, latitude first: `43.600000, 73.760000`. */
export function writeDecimal([lng, lat]: LngLat): string {
  return `${lat.toFixed(6)}, ${lng.toFixed(6)}`;
}
