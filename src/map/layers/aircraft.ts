import { pixelsPerMetre, toWorld } from '../../geo/mercator';
import { drawLabel } from '../label';
import type { AircraftOnMap } from '../map-content';
import type { PaintedLayer } from '../painted-layer';
import { isOnSheet, onSheet } from '../sheet';

/** Aircraft in the air where they are expected: a cross in the circle in which to look for it first. */
export function aircraftLayer(aircraft: readonly AircraftOnMap[]): PaintedLayer {
  const points = aircraft.map((one) => ({ ...one, at: toWorld(one.place) }));
  return {
    paint(sheet, { colours, fontFamily }) {
      const { ctx } = sheet;
      for (const { at, place, uncertaintyM, label } of points) {
        const radiusPx = uncertaintyM * pixelsPerMetre(place[1], sheet.zoom);
        if (!isOnSheet(sheet, { left: at.x, right: at.x, top: at.y, bottom: at.y }, Math.max(200, radiusPx))) continue;
        const { x, y } = onSheet(sheet, at);
        ctx.beginPath();
        ctx.arc(x, y, radiusPx, 0, 2 * Math.PI);
        ctx.strokeStyle = colours.accent;
        ctx.lineWidth = 2;
        ctx.setLineDash([6, 5]);
        ctx.stroke();
        ctx.setLineDash([]);
        for (const [colour, widthPx] of [
          [colours.halo, 9],
          [colours.accent, 5],
        ] as const) {
          ctx.beginPath();
          ctx.moveTo(x - armPx, y - armPx);
          ctx.lineTo(x + armPx, y + armPx);
          ctx.moveTo(x + armPx, y - armPx);
          ctx.lineTo(x - armPx, y + armPx);
          ctx.strokeStyle = colour;
          ctx.lineWidth = widthPx;
          ctx.lineCap = 'round';
          ctx.stroke();
          ctx.lineCap = 'butt';
        }
        const font = `600 14px ${fontFamily}`;
        drawLabel(ctx, label, { at: { x, y: y - 26 }, colour: colours.label, halo: colours.halo, font });
      }
    },
  };
}

/** Half the width of the cross, px. */
const armPx = 10;
