import type { WorldBox, WorldPoint } from '../../geo/mercator';
import { isSame } from '../feature-ref';
import { drawLabel } from '../label';
import type { PermissionsOnMap } from '../map-content';
import type { Look, PaintedLayer } from '../painted-layer';
import { polygonPath } from '../polygon-path';
import { isOnSheet, longestSidePx, onSheet, type Sheet, stroke } from '../sheet';
import { isNearBox, nearestOn, worldPath } from '../world-path';

/** What a permission says is written from this size of its ground on. */
const labelFromPx = 120;
/** Words are wider than the sheet's margin of other layers. */
const labelMarginPx = 220;
const lineHeightPx = 17;
/** From afar the glow of neighbouring lines would run together. */
const wideFromZoom = 14;

/** Ground of permissions, dashed where they do not hold now, with what they say; paths that leave it glow. */
export function permissionsLayer({ grounds, outside }: PermissionsOnMap): PaintedLayer {
  const shapes = grounds.flatMap((ground) =>
    ground.polygons.map((polygon, i) => ({ ground, rings: polygonPath(polygon), isFirst: i === 0 })),
  );
  const paths = outside.map(worldPath);
  return {
    paint(sheet, { colours, selected }) {
      for (const { ground, rings } of shapes) {
        if (!isOnSheet(sheet, rings[0].box, 8)) continue;
        const isSelected = isSame(selected, 'permission', ground.id);
        stroke(sheet, rings, { colour: isSelected ? colours.accent : colours.halo, widthPx: 7 });
        const dashPx = ground.isValid ? [] : [4, 6];
        stroke(sheet, rings, { colour: colours.permission, widthPx: 3, dashPx });
      }
      const seen = paths.filter(({ box }) => isOnSheet(sheet, box, 12));
      if (seen.length === 0) return;
      sheet.ctx.globalAlpha = 0.55;
      stroke(sheet, seen, { colour: colours.noFly, widthPx: sheet.zoom >= wideFromZoom ? 11 : 7 });
      sheet.ctx.globalAlpha = 1;
    },
    paintNames(sheet, look) {
      for (const { ground, rings, isFirst } of shapes) {
        if (isFirst && longestSidePx(sheet, rings[0].box) >= labelFromPx)
          paintWords(sheet, look, ground.words, rings[0].box);
      }
    },
    find({ point, reach }) {
      const found = shapes.find(
        ({ rings }) =>
          isNearBox(rings[0].box, point, reach) && (nearestOn(rings[0], point)?.distance ?? Infinity) <= reach / 2,
      );
      return found && { feature: { kind: 'permission', id: found.ground.id } };
    },
    outlines: ({ point, reach }) => shapes.flatMap(({ rings }) => (isNearBox(rings[0].box, point, reach) ? rings : [])),
  };
}

/** Above the ground, so that its own names stay free. */
function paintWords(sheet: Sheet, { colours, fontFamily }: Look, words: readonly string[], box: WorldBox): void {
  const top: WorldPoint = { x: (box.left + box.right) / 2, y: box.top };
  if (!isOnSheet(sheet, { left: top.x, right: top.x, top: top.y, bottom: top.y }, labelMarginPx)) return;
  const { x, y } = onSheet(sheet, top);
  words.forEach((text, i) => {
    drawLabel(sheet.ctx, text, {
      at: { x, y: y - 12 - (words.length - 1 - i) * lineHeightPx },
      colour: colours.permission,
      halo: colours.halo,
      font: `600 13px ${fontFamily}`,
    });
  });
}
