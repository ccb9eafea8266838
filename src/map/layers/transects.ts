import type { PlanOnMap } from '../map-content';
import type { PaintedLayer } from '../painted-layer';
import { isOnSheet, stroke } from '../sheet';
import { sortiePath } from '../sortie-path';
import { isNearBox, nearestOn } from '../world-path';

/** The transects of plans, thin: each plan one line of many parts. */
export function transectsLayer(plans: readonly PlanOnMap[]): PaintedLayer {
  const shapes = plans.map(({ id, sorties }) => ({
    id,
    lines: sorties.flatMap((sortie) => sortiePath(sortie).transects),
  }));
  return {
    paint(sheet, { colours, selected }) {
      for (const { id, lines } of shapes) {
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
