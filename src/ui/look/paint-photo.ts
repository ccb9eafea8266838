import { photoFrame, type PhotoView } from './photo-view';
import { isAsTaken, type PhotoTone, tonedPixels } from './photo-tone';

/** More pixels a point than this cost time and show nothing. */
const mostPixelsAPoint = 2;

interface Painting {
  readonly view: PhotoView;
  readonly tone: PhotoTone;
}

/** Paints the seen part of a photo on a canvas of the size that it has on the screen. */
export function paintPhoto(canvas: HTMLCanvasElement, photo: ImageBitmap, { view, tone }: Painting): void {
  const ratio = Math.min(mostPixelsAPoint, window.devicePixelRatio);
  const [width, height] = [Math.round(canvas.clientWidth * ratio), Math.round(canvas.clientHeight * ratio)];
  if (width === 0 || height === 0) return;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const ctx = canvas.getContext('2d');
  if (!ctx) return;
  if (isAsTaken(tone)) {
    drawPart(ctx, photo, view);
    return;
  }
  const scratch = scratchOf(width, height);
  if (!scratch) return;
  drawPart(scratch, photo, view);
  const { data } = scratch.getImageData(0, 0, width, height);
  ctx.putImageData(new ImageData(tonedPixels(data, tone), width, height), 0, 0);
}

function drawPart(ctx: CanvasRenderingContext2D, photo: ImageBitmap, view: PhotoView): void {
  const { width, height } = ctx.canvas;
  const frame = photoFrame(view, photo, { width, height });
  ctx.clearRect(0, 0, width, height);
  ctx.imageSmoothingQuality = 'medium';
  ctx.drawImage(photo, frame.x, frame.y, frame.width, frame.height);
}

let scratch: CanvasRenderingContext2D | undefined;

/** A canvas in main memory, whose pixels are read back without waiting for a graphics card. */
function scratchOf(width: number, height: number): CanvasRenderingContext2D | undefined {
  scratch ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true }) ?? undefined;
  if (scratch && (scratch.canvas.width !== width || scratch.canvas.height !== height)) {
    Object.assign(scratch.canvas, { width, height });
  }
  return scratch;
}
