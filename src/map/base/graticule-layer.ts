import { drawLabel } from '../label';
import { fromWorld, toWorld } from '../mercator';
import type { Look, PaintedLayer } from '../painted-layer';
import { boxOfSheet, onSheet, type Sheet } from '../sheet';
import { degreeLabel, gridStepDeg, gridTicks } from './grid-ticks';

/** Meridians and parallels, with their degrees where they cross. */
export const graticuleLayer: PaintedLayer = {
  paint(sheet, look) {
    const box = boxOfSheet(sheet, 80);
    const [west, north] = fromWorld({ x: box.left, y: box.top });
    const [east, south] = fromWorld({ x: box.right, y: box.bottom });
    const stepDeg = gridStepDeg(sheet.zoom);
    const [lngs, lats] = [gridTicks(west, east, stepDeg), gridTicks(south, north, stepDeg)];
    paintLines(sheet, look, { lngs, lats });
    for (const lng of lngs) for (const lat of lats) paintDegrees(sheet, look, { lng, lat, stepDeg });
  },
};

function paintLines(sheet: Sheet, { colours }: Look, { lngs, lats }: { lngs: number[]; lats: number[] }): void {
  const { ctx, sizePx } = sheet;
  ctx.beginPath();
  for (const lng of lngs) {
    const { x } = onSheet(sheet, toWorld([lng, 0]));
    ctx.moveTo(Math.round(x) + 0.5, 0);
    ctx.lineTo(Math.round(x) + 0.5, sizePx);
  }
  for (const lat of lats) {
    const { y } = onSheet(sheet, toWorld([0, lat]));
    ctx.moveTo(0, Math.round(y) + 0.5);
    ctx.lineTo(sizePx, Math.round(y) + 0.5);
  }
  ctx.strokeStyle = colours.graticule;
  ctx.lineWidth = 1;
  ctx.stroke();
}

function paintDegrees(
  sheet: Sheet,
  { colours, fontFamily }: Look,
  { lng, lat, stepDeg }: { lng: number; lat: number; stepDeg: number },
): void {
  const { x, y } = onSheet(sheet, toWorld([lng, lat]));
  const style = {
    colour: colours.quietLabel,
    halo: colours.halo,
    font: `400 11px ${fontFamily}`,
    align: 'left',
  } as const;
  drawLabel(sheet.ctx, degreeLabel(lat, stepDeg, 'NS'), { ...style, at: { x: x + 4, y: y - 8 } });
  drawLabel(sheet.ctx, degreeLabel(lng, stepDeg, 'EW'), { ...style, at: { x: x + 4, y: y + 9 } });
}
