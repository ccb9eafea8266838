import KDBush from 'kdbush';
import type { WorldBox, WorldPoint } from '../geo/mercator';

/** Finds points in a box, by their place in the list (kdbush). */
export interface PointIndex {
  within(box: WorldBox): readonly number[];
}

/** Indexes points; done when first asked. */
export function pointIndex(points: readonly WorldPoint[]): PointIndex {
  let index: KDBush | undefined;
  return {
    within({ left, top, right, bottom }) {
      index ??= indexOf(points);
      return index.range(left, top, right, bottom);
    },
  };
}

function indexOf(points: readonly WorldPoint[]): KDBush {
  const index = new KDBush(points.length);
  for (const { x, y } of points) index.add(x, y);
  return index.finish();
}
