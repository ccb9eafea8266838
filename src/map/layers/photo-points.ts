import type { LngLat } from '../../geo/lng-lat';
import { toWorld } from '../../geo/mercator';
import type { PaintedLayer } from '../painted-layer';
import { pointIndex } from '../point-index';
import { boxOfSheet, onSheet } from '../sheet';

/** Below this zoom photo points run together and are left out. */
const fromZoom = 14;

/** Where photos are or were taken, as small dots. */
export function photoPointsLayer(places: readonly LngLat[]): PaintedLayer {
  const points = places.map(toWorld);
  const index = pointIndex(points);
  return {
    paint(sheet, { colours }) {
      if (sheet.zoom < fromZoom) return;
      const { ctx } = sheet;
      ctx.beginPath();
      for (const i of index.within(boxOfSheet(sheet, 4))) {
        const point = points[i];
        if (!point) continue;
        const { x, y } = onSheet(sheet, point);
        ctx.moveTo(x + 2, y);
        ctx.arc(x, y, 2, 0, 2 * Math.PI);
      }
      ctx.fillStyle = colours.outline;
      ctx.fill();
    },
  };
}
