import type { LaunchSite } from '../../survey/launch-site';
import { isSame } from '../feature-ref';
import { drawLabel } from '../label';
import { toWorld, type WorldPoint } from '../../geo/mercator';
import type { Look, PaintedLayer } from '../painted-layer';
import { isOnSheet, onSheet, type Sheet } from '../sheet';

/** From afar the sites would hide the areas that they stand beside; only a chosen one shows at any zoom. */
const fromZoom = 9;
const lettersFromZoom = 11;
const namesFromZoom = 12;

/** Launch sites: an H in a square, with the name beside it from near. */
export function launchSitesLayer(sites: readonly LaunchSite[]): PaintedLayer {
  const points = sites.map((site) => ({ site, at: toWorld(site.position) }));
  return {
    paint(sheet, look) {
      for (const { site, at } of points) {
        if (sheet.zoom < fromZoom && !isSame(look.selected, 'launch-site', site.id)) continue;
        if (isOnSheet(sheet, { left: at.x, right: at.x, top: at.y, bottom: at.y }, 120))
          paintSite(sheet, look, { site, at });
      }
    },
    find({ point, reach, zoom }) {
      if (zoom < fromZoom) return undefined;
      const found = points.find(({ at }) => Math.hypot(at.x - point.x, at.y - point.y) <= reach);
      return found && { feature: { kind: 'launch-site', id: found.site.id } };
    },
  };
}

function paintSite(
  sheet: Sheet,
  { colours, fontFamily, selected }: Look,
  { site, at }: { site: LaunchSite; at: WorldPoint },
): void {
  const { ctx } = sheet;
  const { x, y } = onSheet(sheet, at);
  const half = sheet.zoom >= lettersFromZoom ? 10 : 6;
  ctx.beginPath();
  ctx.roundRect(x - half, y - half, half * 2, half * 2, 4);
  ctx.fillStyle = isSame(selected, 'launch-site', site.id) ? colours.accent : colours.launch;
  ctx.fill();
  ctx.strokeStyle = colours.home;
  ctx.lineWidth = 2;
  ctx.stroke();
  if (sheet.zoom < lettersFromZoom) return;
  ctx.font = `700 13px ${fontFamily}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = colours.home;
  ctx.fillText('H', x, y + 0.5);
  if (sheet.zoom < namesFromZoom) return;
  const label = { at: { x: x + 15, y }, colour: colours.label, halo: colours.halo, font: `500 13px ${fontFamily}` };
  drawLabel(ctx, site.name, { ...label, align: 'left' });
}
