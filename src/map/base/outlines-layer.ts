import type { PaintedLayer } from '../painted-layer';
import { drawLabel } from '../label';
import { isOnSheet, onSheet, stroke, trace } from '../sheet';
import { type PolygonPath, labelPoint } from '../polygon-path';
import { worldPath } from '../world-path';
import type { BaseMapData } from './base-map-data';
import { regionName } from './place-names';

/** The ground, Kazakhstan, borders of countries, and Zhambyl region with its name. */
export function outlinesLayer({
  borders,
  home,
  region,
}: Pick<BaseMapData, 'borders' | 'home' | 'region'>): PaintedLayer {
  const [borderPaths, homePaths, regionPaths] = [borders.map(worldPath), home.map(worldPath), region.map(worldPath)];
  const [outline] = regionPaths;
  const nameAt = outline && labelPoint([outline] satisfies PolygonPath);
  return {
    paint(sheet, { colours, fontFamily, language }) {
      const { ctx, sizePx } = sheet;
      ctx.fillStyle = colours.ground;
      ctx.fillRect(0, 0, sizePx, sizePx);
      ctx.beginPath();
      trace(
        sheet,
        homePaths.filter(({ box }) => isOnSheet(sheet, box, 0)),
      );
      ctx.fillStyle = colours.home;
      ctx.fill('evenodd');
      const seen = borderPaths.filter(({ box }) => isOnSheet(sheet, box, 4));
      stroke(sheet, seen, { colour: colours.border, widthPx: sheet.zoom < 7 ? 1.25 : 2 });
      stroke(sheet, regionPaths, { colour: colours.region, widthPx: 2, dashPx: [8, 5] });
      if (!nameAt || sheet.zoom < 6 || sheet.zoom > 9) return;
      drawLabel(ctx, regionName(language), {
        at: onSheet(sheet, nameAt),
        colour: colours.region,
        halo: colours.halo,
        font: `500 14px ${fontFamily}`,
      });
    },
  };
}
