import 'leaflet/dist/leaflet.css';
import './map.css';
import * as L from 'leaflet';
import type { Bounds } from '../geo/bounds';
import { toLatLngBounds } from './leaflet-places';

/** Where the map begins: Zhambyl region. */
const homeBounds: Bounds = { west: 69, south: 42.2, east: 75.4, north: 45.7 };

/** Heavy fingers: a tap may wander this far before it pans. */
const tapWanderPx = 10;

/** Panes above the tiles, by height. */
const panes = { base: 150, ground: 200, work: 250, draft: 450, position: 500, handles: 650 } as const;

/** A bare Leaflet map without controls or requests, at the region; it stands still between two views where the person asked for less motion. */
export function leafletMap(element: HTMLElement): L.Map {
  L.Draggable.mergeOptions({ clickTolerance: tapWanderPx });
  const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(element, {
    attributionControl: false,
    zoomControl: false,
    fadeAnimation: false,
    zoomAnimation: moves,
    markerZoomAnimation: moves,
    inertia: moves,
    minZoom: 4,
    maxZoom: 20,
    maxBounds: [
      [-85, -180],
      [85, 180],
    ],
  });
  if (!moves) holdStill(map);
  for (const [name, height] of Object.entries(panes)) map.createPane(name).style.zIndex = String(height);
  element.classList.add('dala-map');
  element.setAttribute('role', 'application');
  return map.fitBounds(toLatLngBounds(homeBounds), { animate: false });
}

/** Every way to pan, by program, key or finger, ends in `panBy`, and some of them would slide whatever the map's options say. */
function holdStill(map: L.Map): void {
  const panBy = map.panBy.bind(map);
  map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
}
