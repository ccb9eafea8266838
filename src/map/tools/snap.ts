import type { LngLat } from '../../geo/lng-lat';
import { fromWorld, toWorld, type WorldPoint } from '../../geo/mercator';
import { isNearBox, nearestOn, pointAt, pointCount, type WorldPath } from '../world-path';

/** The place, or the nearest vertex, else the nearest edge, of outlines within reach (world units). */
export function snap(place: LngLat, outlines: readonly WorldPath[], reach: number): LngLat {
  const point = toWorld(place);
  const near = outlines.filter(({ box }) => isNearBox(box, point, reach));
  const found = nearestVertex(near, point, reach) ?? nearestEdge(near, point, reach);
  return found ? fromWorld(found) : place;
}

function nearestVertex(outlines: readonly WorldPath[], to: WorldPoint, reach: number): WorldPoint | undefined {
  let best: { point: WorldPoint; distance: number } | undefined;
  for (const outline of outlines) {
    for (let i = 0; i < pointCount(outline); i++) {
      const point = pointAt(outline, i);
      const distance = Math.hypot(point.x - to.x, point.y - to.y);
      if (distance <= reach && distance < (best?.distance ?? Infinity)) best = { point, distance };
    }
  }
  return best?.point;
}

function nearestEdge(outlines: readonly WorldPath[], to: WorldPoint, reach: number): WorldPoint | undefined {
  let best: { point: WorldPoint; distance: number } | undefined;
  for (const outline of outlines) {
    const near = nearestOn(outline, to);
    if (near && near.distance <= reach && near.distance < (best?.distance ?? Infinity)) best = near;
  }
  return best?.point;
}
