import KDBush from 'kdbush';
import type { Sighting } from '../../survey/sighting';
import { toWorld, type WorldBox, type WorldPoint, worldSizePx } from '../mercator';
import { paintSighting, sightingRadiusPx } from '../paint-sighting';
import { paintCrowd } from '../paint-crowd';
import type { Found, PaintedLayer, Tap } from '../painted-layer';
import { boxOfSheet, onSheet } from '../sheet';
import { type Crowd, type CrowdIndex, crowdIndex } from '../sighting-crowds';

/** Up to this many are drawn one by one at every zoom. */
const crowdsFrom = 150;

/** Sightings by kind; many of them gather into counted crowds while zoomed out. A tap on a crowd zooms to where it parts. */
export function sightingsLayer(sightings: readonly Sighting[]): PaintedLayer {
  const points = sightings.map(({ position }) => toWorld(position.place));
  const single = singleIndex(points);
  let crowds: CrowdIndex | undefined;
  const within = (box: WorldBox, zoom: number): { single: readonly number[]; crowds: readonly Crowd[] } => {
    if (sightings.length < crowdsFrom)
      return { single: single.range(box.left, box.top, box.right, box.bottom), crowds: [] };
    crowds ??= crowdIndex(points);
    return crowds.within(box, zoom);
  };
  return {
    paint(sheet, look) {
      const shown = within(boxOfSheet(sheet, 32), sheet.zoom);
      for (const i of shown.single) {
        const [sighting, point] = [sightings[i], points[i]];
        if (sighting && point) paintSighting(sheet.ctx, look, { sighting, at: onSheet(sheet, point) });
      }
      for (const { at, count } of shown.crowds) paintCrowd(sheet.ctx, look, { count, at: onSheet(sheet, at) });
    },
    find: (tap) => findSighting(within(boxAround(tap), tap.zoom), { tap, sightings, points }),
  };
}

function singleIndex(points: readonly WorldPoint[]): KDBush {
  const index = new KDBush(points.length);
  for (const { x, y } of points) index.add(x, y);
  return index.finish();
}

function boxAround({ point, reach, zoom }: Tap): WorldBox {
  const grown = reach + sightingRadiusPx / worldSizePx(zoom);
  return { left: point.x - grown, right: point.x + grown, top: point.y - grown, bottom: point.y + grown };
}

function findSighting(
  shown: { single: readonly number[]; crowds: readonly Crowd[] },
  { tap, sightings, points }: { tap: Tap; sightings: readonly Sighting[]; points: readonly WorldPoint[] },
): Found | undefined {
  const distance = (at: WorldPoint) => Math.hypot(at.x - tap.point.x, at.y - tap.point.y);
  const near: { distance: number; found: Found }[] = [];
  for (const i of shown.single) {
    const [sighting, at] = [sightings[i], points[i]];
    if (sighting && at)
      near.push({ distance: distance(at), found: { feature: { kind: 'sighting', id: sighting.id } } });
  }
  for (const { at, partsAtZoom } of shown.crowds) {
    near.push({ distance: distance(at), found: { crowd: { at, zoom: partsAtZoom() } } });
  }
  return near.toSorted((one, other) => one.distance - other.distance)[0]?.found;
}
