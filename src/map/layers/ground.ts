import type { GroundOnMap, GroundPicture } from '../map-content';
import type { PaintedLayer } from '../painted-layer';
import { isOnSheet, type Sheet } from '../sheet';

/** Zoom at which a tile of the raster is as large as its picture. */
const rasterZoom = 15;
const tilesAcross = 2 ** rasterZoom;
/** Pictures kept as canvases: whole tiles are few on a screen, small pictures are small. */
const mostCanvases = 1200;
const mostWhole = 120;

/** Ground in classes, drawn from pictures of its tiles, pixels kept sharp. */
export function groundLayer(ground: GroundOnMap): PaintedLayer {
  const colours = Uint32Array.of(0, ...ground.colours.map(pixelOf));
  const canvases = new Map<string, HTMLCanvasElement>();
  const canvasOf = (key: number, step: number): HTMLCanvasElement | undefined => {
    const name = `${step} ${key}`;
    const known = canvases.get(name);
    if (known) return known;
    const made = canvasFrom(ground.picture(key, step), colours);
    if (!made) return undefined;
    const limit = step === 1 ? mostWhole : mostCanvases;
    if (canvases.size >= limit) canvases.delete(canvases.keys().next().value ?? '');
    canvases.set(name, made);
    return made;
  };
  return {
    paint(sheet) {
      const step = ground.steps.findLast((one) => sheet.zoom <= rasterZoom - Math.log2(one)) ?? 1;
      const { ctx } = sheet;
      ctx.save();
      ctx.globalAlpha = ground.opacity;
      ctx.imageSmoothingEnabled = false;
      for (const key of ground.keys) {
        const box = boxOf(key);
        if (!isOnSheet(sheet, box, 0)) continue;
        const canvas = canvasOf(key, step);
        if (canvas) draw(sheet, canvas, box);
      }
      ctx.restore();
    },
  };
}

function boxOf(key: number) {
  const [column, row] = [key % tilesAcross, Math.floor(key / tilesAcross)];
  return {
    left: column / tilesAcross,
    right: (column + 1) / tilesAcross,
    top: row / tilesAcross,
    bottom: (row + 1) / tilesAcross,
  };
}

/** Edges fall on whole pixels, so that tiles neither overlap nor leave a seam. */
function draw({ ctx, worldPx, leftPx, topPx }: Sheet, canvas: HTMLCanvasElement, box: ReturnType<typeof boxOf>): void {
  const [left, right] = [box.left, box.right].map((x) => Math.round(x * worldPx - leftPx));
  const [top, bottom] = [box.top, box.bottom].map((y) => Math.round(y * worldPx - topPx));
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return;
  ctx.drawImage(canvas, left, top, right - left, bottom - top);
}

/** A colour as an image's data holds it: red, green, blue and full strength in the order of their bytes. */
function pixelOf(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  const [pixel = 0] = new Uint32Array(Uint8Array.of(value >> 16, (value >> 8) & 255, value & 255, 255).buffer);
  return pixel;
}

/** A picture on a canvas; `colours` by class, class 0 clear. */
function canvasFrom({ side, classes }: GroundPicture, colours: Uint32Array): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const ctx = canvas.getContext('2d');
  if (!ctx) return undefined;
  const image = ctx.createImageData(side, side);
  const pixels = new Uint32Array(image.data.buffer);
  for (let i = 0; i < pixels.length; i++) pixels[i] = colours[classes[i] ?? 0] ?? 0;
  ctx.putImageData(image, 0, 0);
  return canvas;
}
