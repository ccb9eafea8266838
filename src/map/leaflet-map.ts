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

/** Whether the person asked the system for less motion. */
export function wantsStillness(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** A bare Leaflet map without controls or requests, at the region. */
export function leafletMap(element: HTMLElement): L.Map {
  L.Draggable.mergeOptions({ clickTolerance: tapWanderPx });
  const moves = !wantsStillness();
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
  for (const [name, height] of Object.entries(panes)) map.createPane(name).style.zIndex = String(height);
  element.classList.add('dala-map');
  element.setAttribute('role', 'application');
  return map.fitBounds(toLatLngBounds(homeBounds), { animate: false });
}
