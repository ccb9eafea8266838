import * as L from 'leaflet';
import type { StartTranslate } from '../i18n/translator';
import { toLatLng } from './leaflet-places';
import type { MapColours } from './map-colours';
import type { PositionOnMap } from './map-content';
import { pixelsPerMetre } from '../geo/mercator';
import { placeOnSheet, type Sheet } from './sheet';

/** The device's position: a dot in the circle of its accuracy. */
export interface PositionMarker {
  show(position: PositionOnMap | undefined): void;
  restyle(colours: MapColours, translate: StartTranslate): void;
}

/** A position marker that is not shown yet. */
export function positionMarker(map: L.Map, pane: string): PositionMarker {
  const circle = L.circle([0, 0], { radius: 0, pane, interactive: false, weight: 1.5, fillOpacity: 0.12 });
  const dot = document.createElement('div');
  dot.className = 'dala-position';
  dot.setAttribute('role', 'img');
  const icon = L.divIcon({ html: dot, className: 'dala-icon', iconSize: [24, 24] });
  const marker = L.marker([0, 0], { icon, pane, interactive: false, keyboard: false });
  return {
    show(position) {
      if (!position) {
        circle.remove();
        marker.remove();
        return;
      }
      const at = toLatLng(position.place);
      circle.setLatLng(at).setRadius(position.accuracyM).addTo(map);
      marker.setLatLng(at).addTo(map);
    },
    restyle(colours, translate) {
      circle.setStyle({ color: colours.position, fillColor: colours.position });
      dot.setAttribute('aria-label', translate('map.position'));
    },
  };
}

/** The same on a picture of the map. */
export function paintPosition(
  sheet: Sheet,
  { place, accuracyM }: PositionOnMap,
  { position, home }: Pick<MapColours, 'position' | 'home'>,
): void {
  const { ctx } = sheet;
  const { x, y } = placeOnSheet(sheet, place);
  const circles = [
    {
      radiusPx: accuracyM * pixelsPerMetre(place[1], sheet.zoom),
      fill: `${position}1f`,
      stroke: position,
      widthPx: 1.5,
    },
    { radiusPx: 9, fill: position, stroke: home, widthPx: 4 },
  ];
  for (const { radiusPx, fill, stroke, widthPx } of circles) {
    ctx.beginPath();
    ctx.arc(x, y, radiusPx, 0, 2 * Math.PI);
    ctx.fillStyle = fill;
    ctx.fill();
    ctx.strokeStyle = stroke;
    ctx.lineWidth = widthPx;
    ctx.stroke();
  }
}
