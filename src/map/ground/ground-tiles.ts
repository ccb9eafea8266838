import * as L from 'leaflet';
import type { MapTile, TileAddress } from '../../survey/map-tile';
import type { TileMapOnMap } from '../map-content';
import { type Painting, paintQueue } from '../paint-queue';
import type { Look } from '../painted-layer';
import { paintShapes } from './paint-shapes';
import type { TilePart } from './tile-part';

/** Shapes are made for tiles of 512 pixels, pictures for 256. */
const sidePx = { raster: 256, vector: 512 } as const;

const sharpest = 2;

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
    if (!tile) return;
    const picture = tile.kind === 'shapes' ? undefined : await pictureOf(tile);
    const side = sidePx[this.ground.content];
    const ratio = tile.kind === 'shapes' ? Math.min(window.devicePixelRatio || 1, sharpest) : 1;
    canvas.width = canvas.height = side * ratio;
    const ctx = canvas.getContext('2d');
    if (!ctx) return;
    const paint = () => {
      if (tile.kind === 'shapes') {
        ctx.scale(ratio, ratio);
        paintShapes(ctx, tile.shapes, { ...part, sidePx: side, zoom: address.zoom, look: this.#look() });
      } else if (picture) {
        drawPart(ctx, picture, { ...part, sidePx: side });
      }
    };
    await new Promise<void>((resolve) => this.#queue.set(canvas, paintOnce(canvas, paint, resolve)));
    picture?.close();
  }
}

/** Paints a tile; one that left the map meanwhile stays as it is. */
function* paintOnce(canvas: HTMLCanvasElement, paint: () => void, done: () => void): Painting {
  if (canvas.isConnected) {
    paint();
    yield;
  }
  done();
}

function pictureOf(tile: Exclude<MapTile, { kind: 'shapes' }>): Promise<ImageBitmap> {
  if (tile.kind === 'picture') return createImageBitmap(new Blob([tile.bytes], { type: tile.mediaType }));
  return createImageBitmap(new ImageData(tile.rgba, tile.width, tile.height));
}

function drawPart(
  ctx: CanvasRenderingContext2D,
  picture: ImageBitmap,
  { share, left, top, sidePx: side }: TilePart & { sidePx: number },
): void {
  const [width, height] = [picture.width / share, picture.height / share];
  ctx.drawImage(picture, left * width, top * height, width, height, 0, 0, side, side);
}
