import * as L from 'leaflet';
import type { Painting, PaintQueue } from './paint-queue';
import { sharpCanvas } from './sharp-canvas';
import { type Sheet, sheetOf } from './sheet';

/** Edge of a tile in CSS pixels; a multiple of every hatch period, so that patterns run on from tile to tile. */
const tileSizePx = 512;

/** One part of what a tile shows. */
export type PaintStep = (sheet: Sheet) => void;

interface Tile {
  readonly sheet: Sheet;
  /** Shows the tile; absent once it is shown. */
  done?: (() => void) | undefined;
}

/** A layer of canvas tiles, each painted in steps. `repaint` paints the tiles again and shows each when it is ready, without a flicker. */
export class CanvasTiles extends L.GridLayer {
  readonly #steps: () => readonly PaintStep[];
  readonly #queue: PaintQueue;
  readonly #tiles = new Map<HTMLElement, Tile>();
  #spare: CanvasRenderingContext2D | undefined;

  constructor(steps: () => readonly PaintStep[], pane: string, queue: PaintQueue) {
    super({ tileSize: tileSizePx, pane, updateWhenIdle: false, updateWhenZooming: false, keepBuffer: 1, noWrap: true });
    this.#steps = steps;
    this.#queue = queue;
    this.on('tileunload', ({ tile }: L.TileEvent) => this.#drop(tile));
    this.on('remove', () => {
      for (const tile of this.#tiles.keys()) this.#drop(tile);
    });
  }

  protected override createTile({ x, y, z }: L.Coords, done: L.DoneCallback): HTMLElement {
    const ctx = sharpCanvas(tileSizePx);
    if (!ctx) {
      const empty = document.createElement('canvas');
      queueMicrotask(() => done(undefined, empty));
      return empty;
    }
    const { canvas } = ctx;
    const sheet = sheetOf(ctx, { zoom: z, column: x, row: y, sizePx: tileSizePx });
    const tile = { sheet, done: () => done(undefined, canvas) };
    this.#tiles.set(canvas, tile);
    this.#queue.set(canvas, this.#painting(tile));
    return canvas;
  }

  /** Paints every tile again, in place. */
  repaint(): void {
    for (const [canvas, tile] of this.#tiles) this.#queue.set(canvas, this.#painting(tile));
  }

  /** A tile that is shown is painted aside and copied at the end. */
  *#painting(tile: Tile): Painting {
    this.#spare ??= sharpCanvas(tileSizePx);
    const ctx = tile.done || !this.#spare ? tile.sheet.ctx : this.#spare;
    const sheet = { ...tile.sheet, ctx };
    ctx.clearRect(0, 0, tileSizePx, tileSizePx);
    for (const step of this.#steps()) {
      ctx.save();
      step(sheet);
      ctx.restore();
      yield;
    }
    if (ctx !== tile.sheet.ctx) copy(ctx.canvas, tile.sheet.ctx);
    tile.done?.();
    tile.done = undefined;
  }

  #drop(tile: HTMLElement): void {
    this.#tiles.delete(tile);
    this.#queue.drop(tile);
  }
}

function copy(from: HTMLCanvasElement, to: CanvasRenderingContext2D): void {
  to.clearRect(0, 0, tileSizePx, tileSizePx);
  to.drawImage(from, 0, 0, tileSizePx, tileSizePx);
}
