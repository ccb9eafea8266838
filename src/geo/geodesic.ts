import geodesic from 'geographiclib-geodesic';
import type { LngLat } from './lng-lat';
import type { Polygon, Ring } from './polygon';

const WGS84 = geodesic.Geodesic.WGS84;

/** Length of the geodesic between two places on WGS84, in metres (Karney 2013, error below a micrometre). */
export function distanceM(from: LngLat, to: LngLat): number {
  const { s12 } = WGS84.Inverse(from[1], from[0], to[1], to[0], geodesic.Geodesic.DISTANCE);
  if (s12 === undefined) throw new Error(`No distance from ${from.join(', ')} to ${to.join(', ')}.`);
  return s12;
}

/** True bearing at `from` of the geodesic to `to`, in degrees, 0 to 360 clockwise from north. */
export function bearingDeg(from: LngLat, to: LngLat): number {
  const { azi1 } = WGS84.Inverse(from[1], from[0], to[1], to[0], geodesic.Geodesic.AZIMUTH);
  if (azi1 === undefined) throw new Error(`No bearing from ${from.join(', ')} to ${to.join(', ')}.`);
  return (azi1 + 360) % 360;
}

/** The place reached from `from` after `lengthM` metres along the geodesic that starts at `azimuthDeg`. */
export function destination(from: LngLat, azimuthDeg: number, lengthM: number): LngLat {
  const { lat2, lon2 } = WGS84.Direct(from[1], from[0], azimuthDeg, lengthM);
  if (lat2 === undefined || lon2 === undefined) throw new Error(`No destination ${lengthM} m at ${azimuthDeg} deg.`);
  return [lon2, lat2];
}

/** Length of a line on WGS84, in metres; 0 for fewer than two places. */
export function lineLengthM(line: readonly LngLat[]): number {
  let lengthM = 0;
  line.forEach((place, i) => {
    const before = line[i - 1];
    if (before) lengthM += distanceM(before, place);
  });
  return lengthM;
}

/** Area of a polygon on WGS84 net of its holes, in square metres; the direction of its rings does not matter. */
export function polygonAreaM2(polygon: Polygon): number {
  const before = knownAreasM2.get(polygon);
  if (before !== undefined) return before;
  const [outer, ...holes] = polygon;
  const found = holes.reduce((areaM2, hole) => areaM2 - ringAreaM2(hole), ringAreaM2(outer));
  knownAreasM2.set(polygon, found);
  return found;
}

/** Lists show the areas of hundreds of polygons again and again: 30 µs each. */
const knownAreasM2 = new WeakMap<Polygon, number>();

/** Sum of `polygonAreaM2` over polygons that do not overlap. */
export function areaM2(polygons: readonly Polygon[]): number {
  return polygons.reduce((sum, polygon) => sum + polygonAreaM2(polygon), 0);
}

function ringAreaM2(ring: Ring): number {
  const accumulator = WGS84.Polygon(false);
  for (const [lng, lat] of ring.slice(0, -1)) accumulator.AddPoint(lat, lng);
  return Math.abs(accumulator.Compute(false, true).area ?? 0);
}
