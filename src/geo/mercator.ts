import type { Bounds } from './bounds';
import type { LngLat } from './lng-lat';

/** A place on the square web-Mercator world: x and y from 0 to 1, y downwards. Its lengths and areas are no figures. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** A box on the square world. */
export interface WorldBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const earthCircumferenceM = 40_075_016.686;
const highestLat = 85.0511287798;

/** Where a place lies on the square world. */
export function toWorld([lng, lat]: LngLat): WorldPoint {
  const sin = Math.sin((Math.min(highestLat, Math.max(-highestLat, lat)) * Math.PI) / 180);
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

/** The place at a point of the square world. */
export function fromWorld({ x, y }: WorldPoint): LngLat {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** The box in degrees around a box of the square world. */
export function boundsOfWorld({ left, top, right, bottom }: WorldBox): Bounds {
  const [[west, north], [east, south]] = [fromWorld({ x: left, y: top }), fromWorld({ x: right, y: bottom })];
  return { west, south, east, north };
}

/** Pixels of the whole world's side at a zoom. */
export function worldSizePx(zoom: number): number {
  return 256 * 2 ** zoom;
}

/** Pixels that a metre on the ground takes at a latitude and zoom. */
export function pixelsPerMetre(lat: number, zoom: number): number {
  return worldSizePx(zoom) / (earthCircumferenceM * Math.cos((lat * Math.PI) / 180));
}
