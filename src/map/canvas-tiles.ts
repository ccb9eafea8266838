import * as L from 'leaflet';
import type { Painting, PaintQueue } from './paint-queue';
import { sharpCanvas } from './sharp-canvas';
import { type Sheet, sheetOf } from './sheet';

/** Edge of a tile in CSS pixels; a multiple of every hatch period, so that patterns run on from tile to tile. */
const tileSizePx = 512;

/** One part of what a tile shows. */
export type PaintStep = (sheet: Sheet) => void;

interface Tile {
  readonly canvas: HTMLCanvasElement;
  readonly at: L.Coords;
  /** Shows the tile; absent once it is shown. */
  done?: (() => void) | undefined;
}

/** A layer of canvas tiles, each painted in steps. `repaint` paints the tiles again and shows each when it is ready, without a flicker. */
export class CanvasTiles extends L.GridLayer {
  readonly #steps: () => readonly PaintStep[];
  readonly #queue: PaintQueue;
  readonly #tiles = new Map<HTMLElement, Tile>();
  readonly #gone: HTMLCanvasElement[] = [];
  #spare: OffscreenCanvasRenderingContext2D | undefined;

  constructor(steps: () => readonly PaintStep[], pane: string, queue: PaintQueue) {
    super({ tileSize: tileSizePx, pane, updateWhenIdle: false, updateWhenZooming: false, keepBuffer: 1, noWrap: true });
    this.#steps = steps;
    this.#queue = queue;
    this.on('tileunload', ({ tile }: L.TileEvent) => this.#drop(tile));
    this.on('remove', () => {
      for (const tile of this.#tiles.keys()) this.#drop(tile);
    });
  }

  protected override createTile(at: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    const tile = { canvas, at, done: () => done(undefined, canvas) };
    this.#tiles.set(canvas, tile);
    this.#queue.set(canvas, this.#painting(tile));
    return canvas;
  }

  /** Paints every tile again, in place. */
  repaint(): void {
    for (const [canvas, tile] of this.#tiles) this.#queue.set(canvas, this.#painting(tile));
  }

  /**
   * Painted aside and handed over as a bitmap, which the page keeps as it is: a canvas that is painted on would be handed to the screen anew
   * after each step, and where the screen is drawn by the processor at every frame of a drag (4 times the work of a frame in Chromium).
   */
  *#painting(tile: Tile): Painting {
    const spare = (this.#spare ??= sharpCanvas(tileSizePx));
    if (spare) {
      yield* this.#paint(spare, tile.at);
      const bitmap = spare.canvas.transferToImageBitmap();
      // The page lays itself out and is painted in the frame that shows it.
      yield 'large';
      tile.canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
    }
    tile.done?.();
    tile.done = undefined;
  }

  *#paint(spare: OffscreenCanvasRenderingContext2D, { x: column, y: row, z: zoom }: L.Coords): Painting {
    const sheet = sheetOf(spare, { zoom, column, row, sizePx: tileSizePx });
    spare.clearRect(0, 0, tileSizePx, tileSizePx);
    for (const step of this.#steps()) {
      spare.save();
      step(sheet);
      spare.restore();
      yield;
    }
    // All that was painted is turned into pixels next.
    yield 'large';
  }

  /** Its bitmap is given back soon: left to the collector, the bitmaps of one drag are enough to call for it in the middle of the next. */
  #drop(element: HTMLElement): void {
    const tile = this.#tiles.get(element);
    if (!tile) return;
    this.#tiles.delete(element);
    this.#queue.drop(element);
    this.#gone.push(tile.canvas);
    this.#queue.set(this.#gone, this.#givingBack());
  }

  *#givingBack(): Painting {
    for (let canvas = this.#gone.pop(); canvas; canvas = this.#gone.pop()) {
      canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(null);
      yield;
    }
  }
}
