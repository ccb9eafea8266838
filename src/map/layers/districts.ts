import type { District } from '../../survey/district';
import { drawLabel } from '../label';
import { isSame } from '../feature-ref';
import type { WorldPoint } from '../../geo/mercator';
import type { PaintedLayer } from '../painted-layer';
import { type PolygonPath, polygonPath, topLabelPoint } from '../polygon-path';
import { isOnSheet, onSheet, stroke } from '../sheet';
import { isInside, isNearBox } from '../world-path';

interface Shape {
  readonly district: District;
  readonly polygons: readonly PolygonPath[];
  readonly labelAt: WorldPoint | undefined;
}

/** District boundaries with their names. */
export function districtsLayer(districts: readonly District[]): PaintedLayer {
  const shapes = districts.map(shapeOf);
  return {
    paint(sheet, { colours, selected }) {
      for (const { district, polygons } of shapes) {
        const chosen = isSame(selected, 'district', district.id);
        const style = chosen
          ? { colour: colours.accent, widthPx: 3.5 }
          : { colour: colours.district, widthPx: 1.5, dashPx: [10, 4, 2, 4] };
        for (const rings of polygons) if (isOnSheet(sheet, rings[0].box, 8)) stroke(sheet, rings, style);
      }
    },
    paintNames(sheet, { colours, fontFamily, language }) {
      for (const { district, labelAt } of shapes) {
        if (!labelAt || sheet.zoom < 7) continue;
        drawLabel(sheet.ctx, district.name[language].toLocaleUpperCase(language), {
          at: onSheet(sheet, labelAt),
          colour: colours.district,
          halo: colours.halo,
          font: `500 12px ${fontFamily}`,
        });
      }
    },
    find({ point }) {
      const found = shapes.find(({ polygons }) => polygons.some((rings) => isInside(rings, point)));
      return found && { feature: { kind: 'district', id: found.district.id } };
    },
    outlines: ({ point, reach }) =>
      shapes.flatMap(({ polygons }) =>
        polygons.flatMap((rings) => (isNearBox(rings[0].box, point, reach) ? rings : [])),
      ),
  };
}

function shapeOf(district: District): Shape {
  const polygons = district.polygons.map(polygonPath);
  const widest = polygons.toSorted((one, other) => width(other) - width(one))[0];
  return { district, polygons, labelAt: widest && topLabelPoint(widest) };
}

function width([{ box }]: PolygonPath): number {
  return box.right - box.left;
}
