import { distanceM } from '../geo/geodesic';
import type { Sighting } from '../survey/sighting';
import { type PlaceIndex, placeIndex } from './place-index';
import { seenMs } from './seen-ms';

/** A sighting that may be the same as another. */
export interface LikelyDuplicate {
  readonly sighting: Sighting;
  readonly distanceM: number;
}

/** As far as two observers may put one thing apart besides the accuracy of their positions, m. */
const looseM = 50;
/** An accuracy above this says nothing, m. */
const mostAccuracyM = 100;
const longestApartMs = 72 * 60 * 60 * 1000;

/** Sightings that were not merged, with an index over their places, made when it is first asked for. */
export interface SightingShelf {
  readonly sightings: readonly Sighting[];
  readonly index: PlaceIndex;
}

/** The sightings that stand for themselves, ready to be searched by place. */
export function sightingShelf(sightings: Iterable<Sighting>): SightingShelf {
  const own = [...sightings].filter(({ mergedInto }) => mergedInto === undefined);
  let index: PlaceIndex | undefined;
  return {
    sightings: own,
    get index() {
      index ??= placeIndex(own.map(({ position }) => position.place));
      return index;
    },
  };
}

/** Sightings of the same kind near in place and within three days, nearest first. */
export function likelyDuplicates(sighting: Sighting, shelf: SightingShelf): readonly LikelyDuplicate[] {
  return alike(sighting, shelf)
    .map((other) => ({ sighting: other, distanceM: distanceM(sighting.position.place, other.position.place) }))
    .filter((found) => found.distanceM <= reachOf(sighting) + accuracyOf(found.sighting))
    .toSorted((one, other) => one.distanceM - other.distanceM);
}

/** Whether a sighting has any likely duplicate. */
export function hasLikelyDuplicate(sighting: Sighting, shelf: SightingShelf): boolean {
  return alike(sighting, shelf).some(
    (other) => distanceM(sighting.position.place, other.position.place) <= reachOf(sighting) + accuracyOf(other),
  );
}

/** Others of its kind within three days, no farther than any two accuracies allow. */
function alike(sighting: Sighting, { sightings, index }: SightingShelf): readonly Sighting[] {
  const at = seenMs(sighting);
  return index
    .within(sighting.position.place, reachOf(sighting) + mostAccuracyM)
    .flatMap((i) => sightings[i] ?? [])
    .filter((other) => other.id !== sighting.id && other.sightingKind === sighting.sightingKind)
    .filter((other) => Math.abs(seenMs(other) - at) <= longestApartMs);
}

function reachOf(sighting: Sighting): number {
  return looseM + accuracyOf(sighting);
}

function accuracyOf({ position }: Sighting): number {
  return Math.min(position.accuracyM ?? 0, mostAccuracyM);
}
