import type { PlanOnMap } from '../map-content';
import type { PaintedLayer } from '../painted-layer';
import { isOnSheet, longestSidePx, stroke } from '../sheet';
import { sortiePath } from '../sortie-path';
import { boxAround, isNearBox, nearestOn } from '../world-path';

/** A plan smaller than this on screen would be a blot. */
const fromPx = 24;

/** The transects of plans, thin: each plan one line of many parts. */
export function transectsLayer(plans: readonly PlanOnMap[]): PaintedLayer {
  const shapes = plans.map(({ id, sorties }) => {
    const lines = sorties.flatMap((sortie) => sortiePath(sortie).transects);
    return { id, lines, box: boxAround(lines) };
  });
  return {
    paint(sheet, { colours, selected }) {
      for (const { id, lines, box } of shapes) {
        if (!isOnSheet(sheet, box, 4) || longestSidePx(sheet, box) < fromPx) continue;
        const seen = lines.filter(({ box }) => isOnSheet(sheet, box, 4));
        const chosen = selected?.kind === 'plan' && selected.id === id;
        sheet.ctx.globalAlpha = chosen ? 1 : 0.75;
        stroke(sheet, seen, { colour: chosen ? colours.accent : colours.transect, widthPx: chosen ? 1.75 : 1 });
      }
      sheet.ctx.globalAlpha = 1;
    },
    find({ point, reach }) {
      const found = shapes.find(({ lines }) =>
        lines.some(
          (line) => isNearBox(line.box, point, reach) && (nearestOn(line, point)?.distance ?? Infinity) <= reach,
        ),
      );
      return found && { feature: { kind: 'plan', id: found.id } };
    },
  };
}
