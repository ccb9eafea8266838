import { drawLabel } from '../label';
import { toWorld } from '../../geo/mercator';
import type { MarkOnMap } from '../map-content';
import type { PaintedLayer } from '../painted-layer';
import { isOnSheet, onSheet } from '../sheet';

/** Places pointed out: a ring with a word. */
export function marksLayer(marks: readonly MarkOnMap[]): PaintedLayer {
  const points = marks.map(({ place, label }) => ({ label, at: toWorld(place) }));
  return {
    paint(sheet, { colours, fontFamily }) {
      const { ctx } = sheet;
      for (const { label, at } of points) {
        if (!isOnSheet(sheet, { left: at.x, right: at.x, top: at.y, bottom: at.y }, 160)) continue;
        const { x, y } = onSheet(sheet, at);
        for (const [colour, widthPx] of [
          [colours.halo, 7],
          [colours.noFly, 3],
        ] as const) {
          ctx.beginPath();
          ctx.arc(x, y, 14, 0, 2 * Math.PI);
          ctx.strokeStyle = colour;
          ctx.lineWidth = widthPx;
          ctx.stroke();
        }
        const text = {
          at: { x: x + 22, y },
          colour: colours.noFly,
          halo: colours.halo,
          font: `600 13px ${fontFamily}`,
        };
        drawLabel(ctx, label, { ...text, align: 'left' });
      }
    },
  };
}
