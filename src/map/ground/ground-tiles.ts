import * as L from 'leaflet';
import type { MapTile, TileAddress, TileShape } from '../../survey/map-tile';
import type { TileMapOnMap } from '../map-content';
import { type Painting, paintQueue } from '../paint-queue';
import type { Look } from '../painted-layer';
import { sharpCanvas } from '../sharp-canvas';
import { paintShapes, type ShapeSheet } from './paint-shapes';
import type { TilePart } from './tile-part';

/** Shapes are made for tiles of 512 pixels, pictures for 256. */
const sidePx = { raster: 256, vector: 512 } as const;

/** One map beneath the work. Tiles finer than the map has are cut from the finest there is. */
export class GroundTiles extends L.GridLayer {
  readonly ground: TileMapOnMap;
  readonly #look: () => Look;
  readonly #queue = paintQueue();

  constructor(ground: TileMapOnMap, look: () => Look) {
    const tileSize = sidePx[ground.content];
    super({ tileSize, pane: 'ground', updateWhenIdle: false, updateWhenZooming: false, keepBuffer: 1, noWrap: true });
    this.ground = ground;
    this.#look = look;
  }

  /** Resolves once no tile of the view is on its way. */
  loaded(): Promise<void> {
    if (!this.isLoading()) return Promise.resolve();
    return new Promise((resolve) => {
      this.once('load', () => resolve()).once('remove', () => resolve());
    });
  }

  protected override createTile({ x, y, z }: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    const zoom = this.ground.content === 'vector' ? z - 1 : z;
    if (zoom < this.ground.minZoom) {
      queueMicrotask(() => done(undefined, canvas));
      return canvas;
    }
    const finer = Math.max(0, zoom - this.ground.maxZoom);
    const address = { zoom: zoom - finer, column: x >> finer, row: y >> finer };
    const part = { share: 2 ** finer, left: x - ((x >> finer) << finer), top: y - ((y >> finer) << finer) };
    void this.#make(canvas, { address, part, done });
    return canvas;
  }

  async #make(
    canvas: HTMLCanvasElement,
    { address, part, done }: { address: TileAddress; part: TilePart; done: L.DoneCallback },
  ): Promise<void> {
    // A tile that cannot be read stays empty, as one that is not there.
    await this.#fill(canvas, address, part).catch(() => undefined);
    done(undefined, canvas);
  }

  async #fill(canvas: HTMLCanvasElement, address: TileAddress, part: TilePart): Promise<void> {
    const tile = await this.ground.tile(address);
    if (!tile || !canvas.isConnected) return;
    const picture =
      tile.kind === 'shapes'
        ? await this.#paint(canvas, tile.shapes, { part, zoom: address.zoom })
        : await pictureOf(tile, part);
    if (picture) canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
  }

  /** Shapes as a picture, once it is their turn; undefined for a tile that left the map meanwhile. */
  async #paint(
    canvas: HTMLCanvasElement,
    shapes: readonly TileShape[],
    { part, zoom }: { readonly part: TilePart; readonly zoom: number },
  ): Promise<ImageBitmap | undefined> {
    const sheet = { ...part, sidePx: sidePx.vector, zoom, look: this.#look() };
    return new Promise((resolve) => {
      this.#queue.set(
        canvas,
        paintOnce(() => (canvas.isConnected ? paintedShapes(shapes, sheet) : undefined), resolve),
      );
    });
  }
}

function* paintOnce<Picture>(paint: () => Picture, done: (picture: Picture) => void): Painting {
  done(paint());
  yield;
}

function paintedShapes(shapes: readonly TileShape[], sheet: ShapeSheet): ImageBitmap | undefined {
  const ctx = sharpCanvas(sheet.sidePx);
  if (!ctx) return undefined;
  paintShapes(ctx, shapes, sheet);
  return ctx.canvas.transferToImageBitmap();
}

/** A tile's picture, or the part of it that is wanted, as large as a whole one. */
async function pictureOf(
  tile: Exclude<MapTile, { kind: 'shapes' }>,
  { share, left, top }: TilePart,
): Promise<ImageBitmap> {
  const whole = await createImageBitmap(
    tile.kind === 'picture'
      ? new Blob([tile.bytes], { type: tile.mediaType })
      : new ImageData(tile.rgba, tile.width, tile.height),
  );
  if (share === 1) return whole;
  const [width, height] = [whole.width / share, whole.height / share];
  const side = sidePx.raster;
  const part = await createImageBitmap(whole, left * width, top * height, width, height, {
    resizeWidth: side,
    resizeHeight: side,
  });
  whole.close();
  return part;
}
