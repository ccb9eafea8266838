import type * as L from 'leaflet';
import type { MapContent } from './map-content';
import type { MapView } from './map-view';
import type { Sheet } from './sheet';
import { worldSizePx } from '../geo/mercator';

/** A picture of the map, finer than the screen, and the size that it has there. */
export interface PaintedPicture {
  readonly canvas: HTMLCanvasElement;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** With what it shows. */
export interface MapPicture extends PaintedPicture {
  readonly view: MapView;
  readonly content: MapContent;
}

/** The longer side of a picture: about 200 pixels to an inch on A4. */
const wantedPx = 2200;
const finest = 3;

/** Paints the part of the world that a map shows on a canvas of its own. */
export function paintPicture(map: L.Map, paint: (sheet: Sheet) => void): PaintedPicture {
  const { x: widthPx, y: heightPx } = map.getSize();
  const longestPx = Math.max(widthPx, heightPx);
  const ratio = Math.min(finest, wantedPx / longestPx);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(widthPx * ratio);
  canvas.height = Math.round(heightPx * ratio);
  const ctx = canvas.getContext('2d');
  const { min } = map.getPixelBounds();
  if (!ctx || !min) throw new Error(`No picture of ${widthPx} by ${heightPx} pixels.`);
  ctx.scale(ratio, ratio);
  const zoom = map.getZoom();
  paint({ ctx, zoom, sizePx: longestPx, worldPx: worldSizePx(zoom), leftPx: min.x, topPx: min.y });
  return { canvas, widthPx, heightPx };
}
