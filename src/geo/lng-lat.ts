/** A place on WGS84: longitude, then latitude, in degrees. The only axis order in this project. */
export type LngLat = readonly [lng: number, lat: number];

/** Whether both numbers are finite and inside the ranges of WGS84 (-180 to 180, -90 to 90 degrees). */
export function isLngLat(place: LngLat): boolean {
  const [lng, lat] = place;
  return Number.isFinite(lng) && Number.isFinite(lat) && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}
