import { onSheet, type Sheet } from './sheet';
import { pointAt, pointCount, type WorldPath } from './world-path';
import type { Pen } from './pen';

/** Pixels between arrows along a line; a shorter line has one in its middle, one shorter than an arrow none. */
const everyPx = 160;

/** Arrow heads along lines, in their direction. */
export function paintArrows(
  sheet: Sheet,
  lines: readonly WorldPath[],
  style: { colour: string; sizePx: number },
): void {
  const { ctx } = sheet;
  ctx.beginPath();
  for (const line of lines) {
    for (let i = 1; i < pointCount(line); i++) {
      const [a, b] = [onSheet(sheet, pointAt(line, i - 1)), onSheet(sheet, pointAt(line, i))];
      const lengthPx = Math.hypot(b.x - a.x, b.y - a.y);
      if (lengthPx < style.sizePx * 4) continue;
      for (const share of arrowShares(lengthPx)) {
        const at = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
        if (at.x < -20 || at.y < -20 || at.x > sheet.sizePx + 20 || at.y > sheet.sizePx + 20) continue;
        addHead(ctx, at, { angle: Math.atan2(b.y - a.y, b.x - a.x), sizePx: style.sizePx });
      }
    }
  }
  ctx.fillStyle = style.colour;
  ctx.fill();
}

/** Where along a line, 0 to 1, its arrows sit: evenly, at least one. */
function arrowShares(lengthPx: number): number[] {
  const count = Math.max(1, Math.round(lengthPx / everyPx));
  return Array.from({ length: count }, (_, i) => (i + 0.5) / count);
}

function addHead(ctx: Pen, at: { x: number; y: number }, head: { angle: number; sizePx: number }): void {
  const [cos, sin] = [Math.cos(head.angle) * head.sizePx, Math.sin(head.angle) * head.sizePx];
  ctx.moveTo(at.x + cos * 1.2, at.y + sin * 1.2);
  ctx.lineTo(at.x - cos - sin, at.y - sin + cos);
  ctx.lineTo(at.x - cos + sin, at.y - sin - cos);
  ctx.closePath();
}
