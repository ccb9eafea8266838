import { toWorld, type WorldBox, type WorldPoint, worldSizePx } from '../geo/mercator';
import type { LngLat } from '../geo/lng-lat';
import { ringOnSheet, type Run, runsOnSheet, type SheetFrame } from './clip-to-sheet';
import type { WorldPath } from './world-path';
import type { Pen } from './pen';

/** A square piece of the map to paint on. Canvas units are CSS pixels from its top left corner. */
export interface Sheet extends SheetFrame {
  readonly ctx: Pen;
  readonly zoom: number;
}

/** The sheet of a tile: column and row count tiles of `sizePx` from the world's top left. */
export function sheetOf(ctx: Pen, tile: { zoom: number; column: number; row: number; sizePx: number }): Sheet {
  const { zoom, column, row, sizePx } = tile;
  return { ctx, zoom, sizePx, worldPx: worldSizePx(zoom), leftPx: column * sizePx, topPx: row * sizePx };
}

/** Pixel on the sheet of a point of the world. */
export function onSheet(sheet: Sheet, { x, y }: WorldPoint): WorldPoint {
  return { x: x * sheet.worldPx - sheet.leftPx, y: y * sheet.worldPx - sheet.topPx };
}

/** Pixel on the sheet of a place. */
export function placeOnSheet(sheet: Sheet, place: LngLat): WorldPoint {
  return onSheet(sheet, toWorld(place));
}

/** Whether a box touches the sheet grown by a margin: whether it can be seen. */
export function isOnSheet(sheet: Sheet, box: WorldBox, marginPx: number): boolean {
  const { worldPx, leftPx, topPx, sizePx } = sheet;
  return (
    box.right * worldPx >= leftPx - marginPx &&
    box.left * worldPx <= leftPx + sizePx + marginPx &&
    box.bottom * worldPx >= topPx - marginPx &&
    box.top * worldPx <= topPx + sizePx + marginPx
  );
}

/** The longer side of a box in pixels. */
export function longestSidePx({ worldPx }: Sheet, { left, right, top, bottom }: WorldBox): number {
  return Math.max(right - left, bottom - top) * worldPx;
}

/** The box of the world that the sheet grown by a margin shows. */
export function boxOfSheet({ worldPx, leftPx, topPx, sizePx }: Sheet, marginPx: number): WorldBox {
  return {
    left: (leftPx - marginPx) / worldPx,
    top: (topPx - marginPx) / worldPx,
    right: (leftPx + sizePx + marginPx) / worldPx,
    bottom: (topPx + sizePx + marginPx) / worldPx,
  };
}

/** Beyond the sheet rings are cut off this far away, where no line of theirs shows. */
const ringMarginPx = 64;

/** Adds rings, given closed, to the canvas' current path to be filled: what lies far off the sheet is cut away. */
export function traceRings(sheet: Sheet, rings: readonly WorldPath[]): void {
  for (const ring of rings) addLine(sheet.ctx, ringOnSheet(sheet, ring, ringMarginPx));
}

/** How a line is drawn. */
export interface Stroke {
  readonly colour: string;
  readonly widthPx: number;
  readonly dashPx?: readonly number[];
}

/** Draws paths as lines; only what can be seen of them, with dashes as if the whole were drawn. */
export function stroke(sheet: Sheet, paths: readonly WorldPath[], { colour, widthPx, dashPx = [] }: Stroke): void {
  const { ctx } = sheet;
  const runs = paths.flatMap((path) => runsOnSheet(sheet, path, 2 * widthPx + 8));
  ctx.strokeStyle = colour;
  ctx.lineWidth = widthPx;
  if (dashPx.length === 0) return strokeRuns(ctx, runs);
  const periodPx = dashPx.reduce((sum, length) => sum + length, 0);
  ctx.setLineDash([...dashPx]);
  strokeRuns(
    ctx,
    runs.filter(({ fromPx }) => fromPx === 0),
  );
  for (const run of runs) {
    if (run.fromPx === 0) continue;
    ctx.lineDashOffset = run.fromPx % periodPx;
    strokeRuns(ctx, [run]);
  }
  ctx.lineDashOffset = 0;
  ctx.setLineDash([]);
}

function strokeRuns(ctx: Pen, runs: readonly Run[]): void {
  if (runs.length === 0) return;
  ctx.beginPath();
  for (const { xy } of runs) addLine(ctx, xy);
  ctx.stroke();
}

function addLine(ctx: Pen, xy: readonly number[]): void {
  for (let i = 0; i < xy.length; i += 2) {
    const [x, y] = [xy[i] ?? 0, xy[i + 1] ?? 0];
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
}
