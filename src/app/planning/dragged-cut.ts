import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Sortie } from '../../survey/sortie';

/** The cut between a sortie and the one after it: where its last transect ends. */
export function cutPlace({ legs }: Sortie): LngLat | undefined {
  return legs.findLast(({ kind }) => kind === 'transect')?.points.at(-1)?.position;
}

/**
 * How many transects a cut that is dropped at a place moves: positive, from the sortie after it to the one before it; negative, the
 * other way. It snaps to the nearest end of a transect; each sortie keeps at least one.
 */
export function linesMoved(before: Sortie, after: Sortie, place: LngLat): number {
  const [own, next] = [transectEnds(before), transectEnds(after)];
  const ends = [...own, ...next].slice(0, -1);
  let [nearest, nearestM] = [own.length - 1, Infinity];
  for (const [i, end] of ends.entries()) {
    const awayM = distanceM(end, place);
    if (awayM < nearestM) [nearest, nearestM] = [i, awayM];
  }
  return nearest - (own.length - 1);
}

function transectEnds({ legs }: Sortie): readonly LngLat[] {
  return legs.flatMap(({ kind, points }) => {
    const end = points.at(-1);
    return kind === 'transect' && end ? [end.position] : [];
  });
}
