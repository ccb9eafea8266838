import { toWorld, type WorldPoint } from '../../geo/mercator';
import type { Obstacle } from '../../survey/obstacle';
import { isSame } from '../feature-ref';
import { drawLabel } from '../label';
import type { Look, PaintedLayer } from '../painted-layer';
import { isOnSheet, onSheet, type Sheet, stroke } from '../sheet';
import { isNearBox, nearestOn, worldPath } from '../world-path';

const detailZoom = 11;
const labelZoom = 12;

/** Masts as triangles, wires as lines with their posts; height and name from near. */
export function obstaclesLayer(obstacles: readonly Obstacle[]): PaintedLayer {
  const shapes = obstacles.map((obstacle) => ({ obstacle, path: worldPath(obstacle.line) }));
  return {
    paint(sheet, look) {
      for (const { obstacle, path } of shapes) {
        if (!isOnSheet(sheet, path.box, 120)) continue;
        const colour = isSame(look.selected, 'obstacle', obstacle.id) ? look.colours.accent : look.colours.noFly;
        if (obstacle.line.length > 1) {
          stroke(sheet, [path], { colour: look.colours.halo, widthPx: 5 });
          stroke(sheet, [path], { colour, widthPx: 2, dashPx: [10, 4] });
        }
        for (const place of obstacle.line) paintPost(sheet, { at: toWorld(place), colour, look });
        paintName(sheet, look, obstacle);
      }
    },
    find({ point, reach }) {
      const found = shapes.find(
        ({ path }) => isNearBox(path.box, point, reach) && (nearestOn(path, point)?.distance ?? Infinity) <= reach,
      );
      return found && { feature: { kind: 'obstacle', id: found.obstacle.id } };
    },
  };
}

interface Post {
  readonly at: WorldPoint;
  readonly colour: string;
  readonly look: Look;
}

function paintPost(sheet: Sheet, { at, colour, look }: Post): void {
  const { ctx } = sheet;
  const { x, y } = onSheet(sheet, at);
  const half = sheet.zoom >= detailZoom ? 7 : 4;
  ctx.beginPath();
  ctx.moveTo(x, y - half * 1.4);
  ctx.lineTo(x + half, y + half * 0.8);
  ctx.lineTo(x - half, y + half * 0.8);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.strokeStyle = look.colours.home;
  ctx.lineWidth = 1.5;
  ctx.stroke();
}

function paintName(sheet: Sheet, { colours, fontFamily }: Look, { line, name, heightM }: Obstacle): void {
  const [first] = line;
  if (sheet.zoom < labelZoom || !first) return;
  const { x, y } = onSheet(sheet, toWorld(first));
  const text = heightM === undefined ? `${name} · ?` : `${name} · ${Math.round(heightM)}`;
  const font = `500 13px ${fontFamily}`;
  drawLabel(sheet.ctx, text, { at: { x: x + 13, y }, colour: colours.label, halo: colours.halo, font, align: 'left' });
}
