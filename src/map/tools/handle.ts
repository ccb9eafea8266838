import * as L from 'leaflet';
import type { LngLat } from '../../geo/lng-lat';
import { fromLatLng, toLatLng } from '../leaflet-places';

/** A point of the draft that a finger can take: 48 px wide whatever it looks like. */
export interface Handle {
  place(place: LngLat, label: string): void;
  remove(): void;
}

/** What a handle does. Dragging is off without `onDragEnd`. */
export interface HandleActs {
  onTap?(): void;
  onDrag?(place: LngLat): void;
  onDragEnd?(place: LngLat): void;
  onDelete?(): void;
}

const targetPx = 48;
const nudgePx = 4;
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Puts a handle on the map: a button that is dragged, tapped, or moved and deleted by keys. */
export function handle(
  map: L.Map,
  look: { pane: string; kind: 'vertex' | 'chosen' | 'first' | 'middle' | 'move' },
  acts: HandleActs,
): Handle {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `dala-handle dala-handle-${look.kind}`;
  const icon = L.divIcon({ html: button, className: 'dala-icon', iconSize: [targetPx, targetPx] });
  const draggable = acts.onDragEnd !== undefined;
  const marker = L.marker([0, 0], { icon, pane: look.pane, draggable, keyboard: false, bubblingMouseEvents: false });
  marker.on('drag', () => acts.onDrag?.(fromLatLng(marker.getLatLng())));
  marker.on('dragend', () => acts.onDragEnd?.(fromLatLng(marker.getLatLng())));
  marker.on('click', () => acts.onTap?.());
  button.addEventListener('keydown', (event) => onKey(event, { map, marker, acts }));
  return {
    place(place, label) {
      button.setAttribute('aria-label', label);
      marker.setLatLng(toLatLng(place));
      if (!map.hasLayer(marker)) marker.addTo(map);
    },
    remove: () => marker.remove(),
  };
}

function onKey(event: KeyboardEvent, { map, marker, acts }: { map: L.Map; marker: L.Marker; acts: HandleActs }): void {
  const arrow = arrows[event.key];
  if (arrow && acts.onDragEnd) {
    const step = event.shiftKey ? nudgePx * 5 : nudgePx;
    const from = map.latLngToContainerPoint(marker.getLatLng());
    acts.onDragEnd(fromLatLng(map.containerPointToLatLng(from.add([arrow[0] * step, arrow[1] * step]))));
  } else if (event.key === 'Delete' && acts.onDelete) {
    acts.onDelete();
  } else if (event.key === 'Enter' || event.key === ' ') {
    acts.onTap?.();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}
