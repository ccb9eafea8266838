import { fromWorld, toWorld } from '../../geo/mercator';
import type { PaintedLayer } from '../painted-layer';
import { boxOfSheet, onSheet } from '../sheet';
import { gridStepDeg, gridTicks } from './grid-ticks';

/** Meridians and parallels. Their degrees stand at the map's edges (`graticuleLabels`). */
export const graticuleLayer: PaintedLayer = {
  paint(sheet, { colours }) {
    const { ctx, sizePx, zoom } = sheet;
    const box = boxOfSheet(sheet, 1);
    const [west, north] = fromWorld({ x: box.left, y: box.top });
    const [east, south] = fromWorld({ x: box.right, y: box.bottom });
    ctx.beginPath();
    for (const lng of gridTicks(west, east, gridStepDeg(zoom))) {
      const { x } = onSheet(sheet, toWorld([lng, 0]));
      ctx.moveTo(Math.round(x) + 0.5, 0);
      ctx.lineTo(Math.round(x) + 0.5, sizePx);
    }
    for (const lat of gridTicks(south, north, gridStepDeg(zoom))) {
      const { y } = onSheet(sheet, toWorld([0, lat]));
      ctx.moveTo(0, Math.round(y) + 0.5);
      ctx.lineTo(sizePx, Math.round(y) + 0.5);
    }
    ctx.strokeStyle = colours.graticule;
    ctx.lineWidth = 1;
    ctx.stroke();
  },
};
