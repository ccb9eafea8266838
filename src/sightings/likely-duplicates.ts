import { distanceM } from '../geo/geodesic';
import type { Sighting } from '../survey/sighting';
import { type PlaceIndex, placeIndex } from './place-index';

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

/** Sightings that were not merged, with an index over their places. */
export interface SightingShelf {
  readonly sightings: readonly Sighting[];
  readonly index: PlaceIndex;
}

/** The sightings that stand for themselves, ready to be searched by place. */
export function sightingShelf(sightings: Iterable<Sighting>): SightingShelf {
  const own = [...sightings].filter(({ mergedInto }) => mergedInto === undefined);
  return { sightings: own, index: placeIndex(own.map(({ position }) => position.place)) };
}

/** Sightings of the same kind near in place and within three days, nearest first. */
export function likelyDuplicates(sighting: Sighting, { sightings, index }: SightingShelf): readonly LikelyDuplicate[] {
  const reachM = reachOf(sighting);
  return index
    .within(sighting.position.place, reachM + mostAccuracyM)
    .flatMap((i) => sightings[i] ?? [])
    .filter((other) => other.id !== sighting.id && other.sightingKind === sighting.sightingKind)
    .filter(({ seenAt }) => Math.abs(Date.parse(seenAt) - Date.parse(sighting.seenAt)) <= longestApartMs)
    .map((other) => ({ sighting: other, distanceM: distanceM(sighting.position.place, other.position.place) }))
    .filter((found) => found.distanceM <= reachM + accuracyOf(found.sighting))
    .toSorted((one, other) => one.distanceM - other.distanceM);
}

function reachOf(sighting: Sighting): number {
  return looseM + accuracyOf(sighting);
}

function accuracyOf({ position }: Sighting): number {
  return Math.min(position.accuracyM ?? 0, mostAccuracyM);
}
