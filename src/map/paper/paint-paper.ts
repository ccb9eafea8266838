import type { Paper } from './lay-paper';
import type { PaperPath, PaperText } from './paper-mark';

/** Pixels to a unit: 4 units to a millimetre make about 200 pixels to an inch. */
const pxPerUnit = 2;

/** The paper as one picture, with the map's picture in its place. */
export function paintPaper(
  { width, height, marks }: Paper,
  { picture, fontFamily }: { readonly picture: CanvasImageSource; readonly fontFamily: string },
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * edge) * pxPerUnit;
  canvas.height = (height + 2 * edge) * pxPerUnit;
  const ctx = canvas.getContext('2d');
  if (!ctx) return canvas;
  ctx.fillStyle = '#ffffff';
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.scale(pxPerUnit, pxPerUnit);
  ctx.translate(edge, edge);
  for (const mark of marks) {
    if (mark.kind === 'text') paintText(ctx, mark.text, fontFamily);
    else if (mark.kind === 'path') paintPath(ctx, mark.path);
    else ctx.drawImage(picture, mark.box.x, mark.box.y, mark.box.width, mark.box.height);
  }
  return canvas;
}

/** White around the sheet: a picture has no margins of a printer. */
const edge = 24;

function paintText(ctx: CanvasRenderingContext2D, text: PaperText, fontFamily: string): void {
  ctx.font = `${text.weight} ${text.size}px ${fontFamily}`;
  ctx.textAlign = text.align === 'middle' ? 'center' : text.align;
  ctx.textBaseline = 'alphabetic';
  if (text.halo !== undefined) {
    ctx.lineJoin = 'round';
    ctx.lineWidth = 3;
    ctx.strokeStyle = text.halo;
    ctx.strokeText(text.text, text.x, text.y);
  }
  ctx.fillStyle = text.colour;
  ctx.fillText(text.text, text.x, text.y);
}

function paintPath(ctx: CanvasRenderingContext2D, { d, x = 0, y = 0, scale = 1, ...style }: PaperPath): void {
  const path = new Path2D(d);
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(scale, scale);
  if (style.fill !== undefined) {
    ctx.globalAlpha = style.fillOpacity ?? 1;
    ctx.fillStyle = style.fill;
    ctx.fill(path, 'evenodd');
    ctx.globalAlpha = 1;
  }
  if (style.stroke !== undefined) {
    ctx.strokeStyle = style.stroke;
    ctx.lineWidth = style.width ?? 1;
    ctx.setLineDash([...(style.dash ?? [])]);
    ctx.lineJoin = 'round';
    ctx.stroke(path);
  }
  ctx.restore();
}
