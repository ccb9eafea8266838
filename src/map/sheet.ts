import { toWorld, type WorldBox, type WorldPoint, worldSizePx } from '../geo/mercator';
import type { LngLat } from '../geo/lng-lat';
import { pointAt, pointCount, type WorldPath } from './world-path';

/** A square piece of the map to paint on. Canvas units are CSS pixels from its top left corner. */
export interface Sheet {
  readonly ctx: CanvasRenderingContext2D;
  readonly zoom: number;
  readonly sizePx: number;
  /** Pixels of a world's side at this zoom, and of the sheet's corner in it. */
  readonly worldPx: number;
  readonly leftPx: number;
  readonly topPx: number;
}

/** The sheet of a tile: column and row count tiles of `sizePx` from the world's top left. */
export function sheetOf(
  ctx: CanvasRenderingContext2D,
  tile: { zoom: number; column: number; row: number; sizePx: number },
): Sheet {
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

/** Adds paths to the canvas' current path; rings are given closed. */
export function trace(sheet: Sheet, paths: readonly WorldPath[]): void {
  for (const path of paths) {
    for (let i = 0; i < pointCount(path); i++) {
      const { x, y } = onSheet(sheet, pointAt(path, i));
      if (i === 0) sheet.ctx.moveTo(x, y);
      else sheet.ctx.lineTo(x, y);
    }
  }
}

/** How a line is drawn. */
export interface Stroke {
  readonly colour: string;
  readonly widthPx: number;
  readonly dashPx?: readonly number[];
}

/** Draws paths as lines; with a casing, over a wider line of that colour. */
export function stroke(sheet: Sheet, paths: readonly WorldPath[], style: Stroke): void {
  const { ctx } = sheet;
  ctx.beginPath();
  trace(sheet, paths);
  ctx.strokeStyle = style.colour;
  ctx.lineWidth = style.widthPx;
  ctx.setLineDash([...(style.dashPx ?? [])]);
  ctx.stroke();
  ctx.setLineDash([]);
}
