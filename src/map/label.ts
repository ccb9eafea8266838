import type { WorldPoint } from '../geo/mercator';
import type { Pen } from './pen';

/** Draws text with a halo, centred on a point unless aligned otherwise. */
export function drawLabel(
  ctx: Pen,
  text: string,
  label: { at: WorldPoint; colour: string; halo: string; font: string; align?: CanvasTextAlign },
): void {
  ctx.font = label.font;
  ctx.textAlign = label.align ?? 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = label.halo;
  ctx.strokeText(text, label.at.x, label.at.y);
  ctx.fillStyle = label.colour;
  ctx.fillText(text, label.at.x, label.at.y);
}
