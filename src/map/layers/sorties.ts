import type { Sortie } from '../../survey/sortie';
import { isSame } from '../feature-ref';
import { sortieColour } from '../map-colours';
import type { Look, PaintedLayer, Tap } from '../painted-layer';
import { paintArrows } from '../arrows';
import { isOnSheet, onSheet, type Sheet, stroke } from '../sheet';
import { type SortiePath, sortiePath } from '../sortie-path';
import { isNearBox, nearestOn, pointAt, pointCount, type WorldPath } from '../world-path';

/** Turn points and arrows appear from these zooms on; on the selected sortie always. */
const arrowsFromZoom = 14;
const turnsFromZoom = 16;

/** Sorties in eight colours with numbers, directions and turn points; a selected one stands out and the others step back. */
export function sortiesLayer(sorties: readonly Sortie[]): PaintedLayer {
  const paths = sorties.map(sortiePath);
  return {
    paint(sheet, look) {
      const { selected } = look;
      const chosen = paths.find(({ sortie }) => isSame(selected, 'sortie', sortie.code));
      sheet.ctx.globalAlpha = chosen ? 0.4 : 1;
      for (const path of paths) if (path !== chosen) paintSortie(sheet, look, path);
      sheet.ctx.globalAlpha = 1;
      if (chosen) paintChosen(sheet, look, chosen);
      for (const path of paths) if (!chosen || path === chosen) paintNumber(sheet, look, path);
    },
    find: (tap) => {
      const found = nearestSortie(paths, tap);
      return found && { feature: { kind: 'sortie', id: found.sortie.code } };
    },
  };
}

function paintSortie(sheet: Sheet, { colours }: Look, { sortie, transects, transits }: SortiePath): void {
  const colour = sortieColour(colours, sortie.number);
  const lines = visible(sheet, transects);
  stroke(sheet, visible(sheet, transits), { colour, widthPx: 1.25, dashPx: [4, 4] });
  stroke(sheet, lines, { colour, widthPx: 2 });
  if (sheet.zoom >= arrowsFromZoom) paintArrows(sheet, lines, { colour, sizePx: 5 });
  if (sheet.zoom >= turnsFromZoom) paintTurns(sheet, lines, { colour, fill: colours.home });
}

function paintChosen(sheet: Sheet, { colours }: Look, { sortie, transects, transits }: SortiePath): void {
  const colour = sortieColour(colours, sortie.number);
  const [lines, ways] = [visible(sheet, transects), visible(sheet, transits)];
  for (const [parts, widthPx] of [
    [ways, 5],
    [lines, 7],
  ] as const)
    stroke(sheet, parts, { colour: colours.halo, widthPx });
  stroke(sheet, ways, { colour, widthPx: 2.5, dashPx: [7, 5] });
  stroke(sheet, lines, { colour, widthPx: 3.5 });
  paintArrows(sheet, lines, { colour, sizePx: 8 });
  if (sheet.zoom >= arrowsFromZoom) paintTurns(sheet, lines, { colour, fill: colours.home });
}

function paintTurns(
  sheet: Sheet,
  lines: readonly WorldPath[],
  { colour, fill }: { colour: string; fill: string },
): void {
  const { ctx } = sheet;
  ctx.beginPath();
  for (const line of lines) {
    for (const i of [0, pointCount(line) - 1]) {
      const { x, y } = onSheet(sheet, pointAt(line, i));
      ctx.moveTo(x + 3.5, y);
      ctx.arc(x, y, 3.5, 0, 2 * Math.PI);
    }
  }
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.stroke();
}

/** The sortie's number in a disc at the start of its first transect. */
function paintNumber(sheet: Sheet, { colours, fontFamily }: Look, { sortie, transects }: SortiePath): void {
  const first = transects[0];
  if (!first || !isOnSheet(sheet, first.box, 24)) return;
  const { ctx } = sheet;
  const { x, y } = onSheet(sheet, pointAt(first, 0));
  ctx.beginPath();
  ctx.arc(x, y, 11, 0, 2 * Math.PI);
  ctx.fillStyle = sortieColour(colours, sortie.number);
  ctx.fill();
  ctx.strokeStyle = colours.home;
  ctx.lineWidth = 2;
  ctx.stroke();
  ctx.font = `600 12px ${fontFamily}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = colours.onMarker;
  ctx.fillText(String(sortie.number), x, y + 0.5);
}

function visible(sheet: Sheet, lines: readonly WorldPath[]): WorldPath[] {
  return lines.filter(({ box }) => isOnSheet(sheet, box, 12));
}

function nearestSortie(paths: readonly SortiePath[], { point, reach }: Tap): SortiePath | undefined {
  let best: { path: SortiePath; distance: number } | undefined;
  for (const path of paths) {
    for (const line of path.transects) {
      if (!isNearBox(line.box, point, reach)) continue;
      const distance = nearestOn(line, point)?.distance ?? Infinity;
      if (distance <= reach && distance < (best?.distance ?? Infinity)) best = { path, distance };
    }
  }
  return best?.path;
}
