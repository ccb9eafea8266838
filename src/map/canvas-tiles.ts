import * as L from 'leaflet';
import { paintQueue } from './paint-queue';
import { type Sheet, sheetOf } from './sheet';

/** Edge of a tile in CSS pixels; a multiple of every hatch period, so that patterns run on from tile to tile. */
const tileSizePx = 512;

/** Beyond this, sharper pixels cost memory that a tablet lacks. */
const sharpest = 2;

/** A layer of canvas tiles that one function paints. `repaint` paints the tiles in place, without a flicker. */
export class CanvasTiles extends L.GridLayer {
  readonly #paint: (sheet: Sheet) => void;
  readonly #queue = paintQueue();
  readonly #sheets = new Map<HTMLElement, Sheet>();

  constructor(paint: (sheet: Sheet) => void, pane: string) {
    super({ tileSize: tileSizePx, pane, updateWhenIdle: false, updateWhenZooming: false, keepBuffer: 1, noWrap: true });
    this.#paint = paint;
    this.on('tileunload', ({ tile }: L.TileEvent) => this.#sheets.delete(tile));
    this.on('remove', () => this.#queue.clear());
  }

  protected override createTile(coords: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    const ratio = Math.min(window.devicePixelRatio || 1, sharpest);
    canvas.width = canvas.height = tileSizePx * ratio;
    const ctx = canvas.getContext('2d');
    if (!ctx) {
      queueMicrotask(() => done(undefined, canvas));
      return canvas;
    }
    ctx.scale(ratio, ratio);
    const sheet = sheetOf(ctx, { zoom: coords.z, column: coords.x, row: coords.y, sizePx: tileSizePx });
    this.#sheets.set(canvas, sheet);
    this.#queue.add(() => {
      if (!this.#sheets.has(canvas)) return;
      this.#paintOn(sheet);
      done(undefined, canvas);
    });
    return canvas;
  }

  /** Paints every tile again, in place. */
  repaint(): void {
    for (const sheet of this.#sheets.values()) this.#paintOn(sheet);
  }

  #paintOn(sheet: Sheet): void {
    sheet.ctx.clearRect(0, 0, tileSizePx, tileSizePx);
    sheet.ctx.save();
    this.#paint(sheet);
    sheet.ctx.restore();
  }
}
