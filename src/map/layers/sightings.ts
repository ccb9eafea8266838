import type { Sighting } from '../../survey/sighting';
import { toWorld, type WorldBox, type WorldPoint, worldSizePx } from '../../geo/mercator';
import { paintCrowd } from '../paint-crowd';
import { paintSighting, sightingRadiusPx } from '../paint-sighting';
import { isSame } from '../feature-ref';
import type { Found, Look, PaintedLayer } from '../painted-layer';
import { pointIndex } from '../point-index';
import { type PolygonPath, polygonPath } from '../polygon-path';
import { boxOfSheet, isOnSheet, onSheet, type Sheet, stroke, traceRings } from '../sheet';
import { aloneFromZoom, type Crowds, crowdsAt, type Gathering } from '../sighting-crowds';

/** Up to this many are drawn one by one at every zoom. */
const crowdsFrom = 150;

/** Their ground shows once it is this wide on screen. */
const outlineFromPx = 10;

/** Sightings by kind, with the ground that they take; many of them gather into counted crowds while zoomed out. A tap on a crowd asks to see what it is made of. */
export function sightingsLayer(sightings: readonly Sighting[]): PaintedLayer {
  const points = sightings.map(({ position }) => toWorld(position.place));
  const grounds = sightings.flatMap(({ id, outline }) => (outline ? [{ id, rings: polygonPath(outline) }] : []));
  const shownIn = gatherer(points);
  return {
    paint(sheet, look) {
      const { alone, crowds } = shownIn(boxOfSheet(sheet, 32), sheet.zoom);
      for (const ground of grounds) paintGround(sheet, look, ground);
      for (const i of alone) {
        const [sighting, at] = [sightings[i], points[i]];
        if (sighting && at) paintSighting(sheet.ctx, look, { sighting, at: onSheet(sheet, at) });
      }
      for (const { at, count } of crowds) paintCrowd(sheet.ctx, look, { count, at: onSheet(sheet, at) });
    },
    find(tap) {
      const reach = tap.reach + sightingRadiusPx / worldSizePx(tap.zoom);
      const { alone, crowds } = shownIn(boxAt(tap.point, reach), tap.zoom);
      const near = [
        ...alone.flatMap((i) => {
          const [sighting, at] = [sightings[i], points[i]];
          return sighting && at
            ? { at, found: { feature: { kind: 'sighting', id: sighting.id } } satisfies Found }
            : [];
        }),
        ...crowds.map((crowd) => ({ at: crowd.at, found: { crowd: crowd.box } satisfies Found })),
      ];
      const distance = ({ at }: { readonly at: WorldPoint }) => Math.hypot(at.x - tap.point.x, at.y - tap.point.y);
      return near.toSorted((one, other) => distance(one) - distance(other))[0]?.found;
    },
  };
}

/** What is drawn in a box at a zoom: a few sightings one by one, many as crowds. */
function gatherer(points: readonly WorldPoint[]): (box: WorldBox, zoom: number) => Gathering {
  const index = pointIndex(points);
  const byZoom = new Map<number, Crowds>();
  return (box, exactZoom) => {
    const zoom = Math.floor(exactZoom);
    if (points.length < crowdsFrom || zoom >= aloneFromZoom) return { alone: index.within(box), crowds: [] };
    const crowds = byZoom.get(zoom) ?? crowdsAt(points, index, zoom);
    byZoom.set(zoom, crowds);
    return crowds.within(box);
  };
}

function boxAt({ x, y }: WorldPoint, reach: number): WorldBox {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function paintGround(
  sheet: Sheet,
  { colours, selected }: Look,
  { id, rings }: { readonly id: string; readonly rings: PolygonPath },
): void {
  const { box } = rings[0];
  if (!isOnSheet(sheet, box, 8) || (box.right - box.left) * worldSizePx(sheet.zoom) < outlineFromPx) return;
  const { ctx } = sheet;
  ctx.save();
  ctx.globalAlpha = 0.18;
  ctx.fillStyle = colours.sighting;
  traceRings(sheet, rings);
  ctx.fill('evenodd');
  ctx.restore();
  stroke(sheet, rings, { colour: colours.halo, widthPx: 5 });
  stroke(sheet, rings, { colour: isSame(selected, 'sighting', id) ? colours.accent : colours.sighting, widthPx: 2.5 });
}
