import * as L from 'leaflet';
import type { Bounds } from '../geo/bounds';
import type { LngLat } from '../geo/lng-lat';

/** Leaflet's order (latitude first) of a place. Only here do the axes change places. */
export function toLatLng([lng, lat]: LngLat): L.LatLng {
  return L.latLng(lat, lng);
}

/** A place from Leaflet's order. */
export function fromLatLng({ lng, lat }: L.LatLng): LngLat {
  return [lng, lat];
}

/** Leaflet's box. */
export function toLatLngBounds({ west, south, east, north }: Bounds): L.LatLngBounds {
  return L.latLngBounds([south, west], [north, east]);
}

/** A box from Leaflet's. */
export function fromLatLngBounds(bounds: L.LatLngBounds): Bounds {
  return { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() };
}
