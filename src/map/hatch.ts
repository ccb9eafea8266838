import type { Pen } from './pen';

/** Period of a hatch across, in pixels: divides the tile size, so that hatches join at tile edges. */
const periodPx = 8;

/** By colour; a pattern belongs to no canvas. Made anew for each filling, it would copy its cell each time. */
const patterns = new Map<string, CanvasPattern>();

/** A fill of slanted lines in a colour; the plain colour where patterns cannot be made. */
export function hatch(ctx: Pen, colour: string): CanvasPattern | string {
  const pattern = patterns.get(colour) ?? hatchPattern(ctx, colour);
  if (!pattern) return colour;
  patterns.set(colour, pattern);
  return pattern;
}

function hatchPattern(ctx: Pen, colour: string): CanvasPattern | undefined {
  const cell = hatchCell(colour);
  const pattern = cell && ctx.createPattern(cell, 'repeat');
  pattern?.setTransform(new DOMMatrix([0.5, 0, 0, 0.5, 0, 0]));
  return pattern ?? undefined;
}

/** Twice as sharp as its period, for sharp screens. */
function hatchCell(colour: string): HTMLCanvasElement | undefined {
  const cell = document.createElement('canvas');
  cell.width = cell.height = periodPx * 2;
  const pen = cell.getContext('2d');
  if (!pen) return undefined;
  pen.scale(2, 2);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.25;
  pen.beginPath();
  for (const shift of [-periodPx, 0, periodPx]) {
    pen.moveTo(shift - 1, periodPx + 1);
    pen.lineTo(shift + periodPx + 1, -1);
  }
  pen.stroke();
  return cell;
}
