import type { PaintedLayer } from '../painted-layer';
import { drawLabel } from '../label';
import type { WorldBox, WorldPoint } from '../../geo/mercator';
import { isOnSheet, onSheet, placeOnSheet, stroke, traceRings } from '../sheet';
import { worldPath } from '../world-path';
import type { BaseMapData } from './base-map-data';
import { countryNames } from './country-names';
import { regionName } from './place-names';

/** The ground, Kazakhstan, borders of countries, and Zhambyl region with its name. */
export function outlinesLayer({
  borders,
  home,
  region,
}: Pick<BaseMapData, 'borders' | 'home' | 'region'>): PaintedLayer {
  const [borderPaths, homePaths, regionPaths] = [borders.map(worldPath), home.map(worldPath), region.map(worldPath)];
  const [outline] = regionPaths;
  const nameAt = outline && nearTop(outline.box);
  return {
    paint(sheet, { colours, fontFamily, language }) {
      const { ctx, sizePx } = sheet;
      ctx.fillStyle = colours.ground;
      ctx.fillRect(0, 0, sizePx, sizePx);
      ctx.beginPath();
      traceRings(
        sheet,
        homePaths.filter(({ box }) => isOnSheet(sheet, box, 0)),
      );
      ctx.fillStyle = colours.home;
      ctx.fill('evenodd');
      const seen = borderPaths.filter(({ box }) => isOnSheet(sheet, box, 4));
      stroke(sheet, seen, { colour: colours.border, widthPx: sheet.zoom < 7 ? 1.25 : 2 });
      stroke(sheet, regionPaths, { colour: colours.region, widthPx: 2, dashPx: [8, 5] });
      const style = { halo: colours.halo, font: `500 14px ${fontFamily}` };
      if (nameAt && sheet.zoom >= 6 && sheet.zoom <= 9) {
        drawLabel(ctx, regionName(language), { ...style, at: onSheet(sheet, nameAt), colour: colours.region });
      }
      if (sheet.zoom > 7) return;
      for (const { name, place } of countryNames(language)) {
        drawLabel(ctx, name.toLocaleUpperCase(language), {
          ...style,
          at: placeOnSheet(sheet, place),
          colour: colours.quietLabel,
        });
      }
    },
  };
}

/** Near the top, where the region has neither towns nor work to write over. */
function nearTop({ left, right, top, bottom }: WorldBox): WorldPoint {
  return { x: (left + right) / 2, y: top + (bottom - top) * 0.12 };
}
