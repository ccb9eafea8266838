import type { NoFlyZone } from '../../survey/no-fly-zone';
import { isSame } from '../feature-ref';
import { hatch } from '../hatch';
import type { PaintedLayer } from '../painted-layer';
import { polygonPath } from '../polygon-path';
import { isOnSheet, stroke, traceRings } from '../sheet';
import { isInside, isNearBox } from '../world-path';

/** No-fly zones, hatched. */
export function noFlyZonesLayer(zones: readonly NoFlyZone[]): PaintedLayer {
  const shapes = zones.map(({ id, polygon }) => ({ id, polygon, rings: polygonPath(polygon) }));
  return {
    paint(sheet, { colours, selected }) {
      const { ctx } = sheet;
      const pattern = hatch(ctx, colours.noFly);
      for (const { id, rings } of shapes) {
        if (!isOnSheet(sheet, rings[0].box, 8)) continue;
        ctx.beginPath();
        traceRings(sheet, rings);
        for (const fill of [colours.noFlyFill, pattern]) {
          ctx.fillStyle = fill;
          ctx.fill('evenodd');
        }
        if (isSame(selected, 'no-fly-zone', id)) stroke(sheet, rings, { colour: colours.accent, widthPx: 6 });
        stroke(sheet, rings, { colour: colours.noFly, widthPx: 2.5 });
      }
    },
    find({ point }) {
      const found = shapes.find(({ rings }) => isInside(rings, point));
      return found && { feature: { kind: 'no-fly-zone', id: found.id } };
    },
    outlines: ({ point, reach }, except) =>
      shapes.flatMap(({ polygon, rings }) =>
        polygon !== except && isNearBox(rings[0].box, point, reach) ? rings : [],
      ),
  };
}
