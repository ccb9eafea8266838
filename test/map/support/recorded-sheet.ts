import { type Sheet, sheetOf } from '../../../src/map/sheet';
import { toWorld, worldSizePx } from '../../../src/geo/mercator';
import type { LngLat } from '../../../src/geo/lng-lat';

/** One drawing act: what was called, and the style at the time. */
export interface Act {
  readonly call: string;
  readonly text?: string;
  readonly lineWidth: number;
  readonly alpha: number;
  readonly colour: string;
}

/** A sheet around a place that keeps a record of what is drawn on it instead of drawing. */
export function recordedSheet(place: LngLat, zoom: number): { readonly sheet: Sheet; readonly acts: readonly Act[] } {
  const acts: Act[] = [];
  const style = { lineWidth: 1, globalAlpha: 1, strokeStyle: '', fillStyle: '' };
  const act = (call: string, colour: string, text?: string) =>
    acts.push({
      call,
      lineWidth: style.lineWidth,
      alpha: style.globalAlpha,
      colour,
      ...(text !== undefined && { text }),
    });
  const drawing = {
    stroke: () => act('stroke', style.strokeStyle),
    fill: () => act('fill', style.fillStyle),
    fillText: (text: string) => act('fillText', style.fillStyle, text),
    measureText: (text: string) => ({ width: text.length * 7 }),
  };
  const ctx = new Proxy(style, {
    get: (target, name) => Reflect.get(drawing, name) ?? Reflect.get(target, name) ?? (() => undefined),
    set: (target, name, value) => Reflect.set(target, name, value),
  });
  if (!isContext(ctx)) throw new Error('The record is no context.');
  const { x, y } = toWorld(place);
  const [column, row] = [x, y].map((part) => Math.floor((part * worldSizePx(zoom)) / 512));
  return { sheet: sheetOf(ctx, { zoom, column: column ?? 0, row: row ?? 0, sizePx: 512 }), acts };
}

function isContext(value: object): value is CanvasRenderingContext2D {
  return 'lineWidth' in value;
}
