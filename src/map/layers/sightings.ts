import type { Sighting } from '../../survey/sighting';
import { toWorld, type WorldBox, type WorldPoint, worldSizePx } from '../../geo/mercator';
import { paintCrowd } from '../paint-crowd';
import { paintSighting, sightingRadiusPx } from '../paint-sighting';
import { isSame } from '../feature-ref';
import type { Found, Look, PaintedLayer, Tap } from '../painted-layer';
import { type PointIndex, pointIndex } from '../point-index';
import { type PolygonPath, polygonPath } from '../polygon-path';
import { boxOfSheet, isOnSheet, onSheet, type Sheet, stroke, traceRings } from '../sheet';
import { aloneFromZoom, type Crowd, gather } from '../sighting-crowds';

/** Up to this many are drawn one by one at every zoom. */
const crowdsFrom = 150;

/** What is drawn at one zoom, found by place. */
interface Shown {
  /** Their place in the list of all. */
  readonly alone: readonly number[];
  readonly aloneIndex: PointIndex;
  readonly crowds: readonly Crowd[];
  readonly crowdIndex: PointIndex;
}

/** Their ground shows once it is this wide on screen. */
const outlineFromPx = 10;

/** Sightings by kind, with the ground that they take; many of them gather into counted crowds while zoomed out. A tap on a crowd asks to see what it is made of. */
export function sightingsLayer(sightings: readonly Sighting[]): PaintedLayer {
  const points = sightings.map(({ position }) => toWorld(position.place));
  const grounds = sightings.flatMap(({ id, outline }) => (outline ? [{ id, rings: polygonPath(outline) }] : []));
  const byZoom = new Map<number, Shown>();
  const shownAt = (exactZoom: number): Shown => {
    const zoom = sightings.length < crowdsFrom ? aloneFromZoom : Math.min(Math.floor(exactZoom), aloneFromZoom);
    const shown = byZoom.get(zoom) ?? prepare(points, zoom);
    byZoom.set(zoom, shown);
    return shown;
  };
  return {
    paint(sheet, look) {
      const { alone, aloneIndex, crowds, crowdIndex } = shownAt(sheet.zoom);
      const box = boxOfSheet(sheet, 32);
      for (const ground of grounds) paintGround(sheet, look, ground);
      for (const i of pick(alone, aloneIndex, box)) {
        const [sighting, at] = [sightings[i], points[i]];
        if (sighting && at) paintSighting(sheet.ctx, look, { sighting, at: onSheet(sheet, at) });
      }
      for (const { at, count } of pick(crowds, crowdIndex, box)) {
        paintCrowd(sheet.ctx, look, { count, at: onSheet(sheet, at) });
      }
    },
    find: (tap) => findNearest(shownAt(tap.zoom), { sightings, points }, tap),
  };
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

function prepare(points: readonly WorldPoint[], zoom: number): Shown {
  const { alone, crowds } = gather(points, zoom);
  const aloneAt = alone.flatMap((i) => points[i] ?? []);
  return { alone, crowds, aloneIndex: pointIndex(aloneAt), crowdIndex: pointIndex(crowds.map(({ at }) => at)) };
}

function pick<Thing>(things: readonly Thing[], index: PointIndex, box: WorldBox): Thing[] {
  return index.within(box).flatMap((i) => things[i] ?? []);
}

function findNearest(
  { alone, aloneIndex, crowds, crowdIndex }: Shown,
  { sightings, points }: { readonly sightings: readonly Sighting[]; readonly points: readonly WorldPoint[] },
  { point, reach, zoom }: Tap,
): Found | undefined {
  const grown = reach + sightingRadiusPx / worldSizePx(zoom);
  const box = { left: point.x - grown, right: point.x + grown, top: point.y - grown, bottom: point.y + grown };
  const near = [
    ...pick(alone, aloneIndex, box).flatMap((i) => {
      const [sighting, at] = [sightings[i], points[i]];
      return sighting && at ? { at, found: { feature: { kind: 'sighting', id: sighting.id } } satisfies Found } : [];
    }),
    ...pick(crowds, crowdIndex, box).map((crowd) => ({ at: crowd.at, found: { crowd: crowd.box } satisfies Found })),
  ];
  const distance = ({ at }: { at: WorldPoint }) => Math.hypot(at.x - point.x, at.y - point.y);
  return near.toSorted((one, other) => distance(one) - distance(other))[0]?.found;
}
