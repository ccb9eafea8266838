import { layPicture, type PixelBox } from '../lay-picture';
import type { GroundOnMap, GroundPicture } from '../map-content';
import type { PaintedLayer } from '../painted-layer';
import { isOnSheet, type Sheet } from '../sheet';

/** Zoom at which a tile of the raster is as large as its picture. */
const rasterZoom = 15;
const tilesAcross = 2 ** rasterZoom;
/** Whole tiles that are kept after they were decoded: few are on a screen. Smaller pictures are at hand already. */
const mostWhole = 120;

/** Ground in classes, drawn from pictures of its tiles, pixels kept sharp. */
export function groundLayer(ground: GroundOnMap): PaintedLayer {
  const palette = paletteOf(ground.colours);
  const whole = new Map<number, GroundPicture>();
  const pictureOf = (key: number, step: number): GroundPicture => {
    if (step > 1) return ground.picture(key, step);
    const picture = whole.get(key) ?? ground.picture(key, step);
    whole.delete(key);
    whole.set(key, picture);
    const [oldest] = whole.keys();
    if (whole.size > mostWhole && oldest !== undefined) whole.delete(oldest);
    return picture;
  };
  let scratch: Scratch | undefined;
  return {
    paint(sheet) {
      const step = ground.steps.findLast((one) => sheet.zoom <= rasterZoom - Math.log2(one)) ?? 1;
      const seen = ground.keys.filter((key) => isOnSheet(sheet, boxOf(key), 0));
      scratch ??= seen.length > 0 ? scratchOf(sheet.sizePx) : undefined;
      if (!scratch || seen.length === 0) return;
      const square = { pixels: new Uint32Array(scratch.image.data.buffer), sidePx: sheet.sizePx };
      square.pixels.fill(0);
      for (const key of seen) layPicture(square, pictureOf(key, step), { box: pixelsOf(sheet, key), palette });
      draw(sheet, scratch, ground.opacity);
    },
  };
}

/** A square of pixels as large as a sheet, on its way there. */
interface Scratch {
  readonly canvas: HTMLCanvasElement;
  readonly ctx: CanvasRenderingContext2D;
  readonly image: ImageData;
}

/** In plain memory, since it is written as often as drawn; undefined where there are no canvases. */
function scratchOf(sidePx: number): Scratch | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = sidePx;
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  return ctx ? { canvas, ctx, image: ctx.createImageData(sidePx, sidePx) } : undefined;
}

function draw({ ctx }: Sheet, scratch: Scratch, opacity: number): void {
  scratch.ctx.putImageData(scratch.image, 0, 0);
  ctx.save();
  ctx.globalAlpha = opacity;
  ctx.imageSmoothingEnabled = false;
  ctx.drawImage(scratch.canvas, 0, 0);
  ctx.restore();
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
function pixelsOf({ worldPx, leftPx, topPx }: Sheet, key: number): PixelBox {
  const { left, right, top, bottom } = boxOf(key);
  return {
    left: Math.round(left * worldPx - leftPx),
    right: Math.round(right * worldPx - leftPx),
    top: Math.round(top * worldPx - topPx),
    bottom: Math.round(bottom * worldPx - topPx),
  };
}

/** The colours of the classes as pixels; class 0 is clear. */
function paletteOf(colours: readonly string[]): Uint32Array {
  const bytes = new Uint8ClampedArray(4 * (colours.length + 1));
  colours.forEach((colour, i) => {
    const value = Number.parseInt(colour.slice(1), 16);
    bytes.set([value >> 16, (value >> 8) & 255, value & 255, 255], 4 * (i + 1));
  });
  return new Uint32Array(bytes.buffer);
}
