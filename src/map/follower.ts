import type * as L from 'leaflet';
import type { LngLat } from '../geo/lng-lat';
import { toLatLng } from './leaflet-places';

/** Keeps the map on a position until the person drags it away. */
export interface Follower {
  start(place: LngLat | undefined): void;
  readonly stop: () => void;
  moved(place: LngLat | undefined): void;
}

const closeZoom = 15;

/** A follower at rest. `onChange` hears when following begins and ends. */
export function follower(map: L.Map, onChange: (following: boolean) => void): Follower {
  let following = false;
  const set = (next: boolean) => {
    if (next === following) return;
    following = next;
    onChange(next);
  };
  map.on('dragstart', () => set(false));
  return {
    start(place) {
      set(true);
      if (place) map.setView(toLatLng(place), Math.max(map.getZoom(), closeZoom), { animate: true });
    },
    stop: () => set(false),
    moved(place) {
      if (following && place) map.panTo(toLatLng(place), { animate: true });
    },
  };
}
