import { degreeLengths } from '../geo/curvature';
import type { LngLat } from '../geo/lng-lat';

/** A turn away from the course of a pass by more than this begins another pass. */
const turnDeg = 60;

/** Indices `from` to `to` (not included) of the places of one pass. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Splits places in flown order into passes: stretches that keep their course within 60 degrees. A stretch shorter than
 * `shortestM`, as the side of a turn, belongs to the pass before it.
 */
export function coursePasses(places: readonly LngLat[], shortestM: number): readonly PlaceRange[] {
  const cuts: number[] = [0];
  let course: Step | undefined;
  places.forEach((place, i) => {
    const before = places[i - 1];
    if (!before) return;
    const step = stepOf(before, place);
    if (step.lengthM === 0) return;
    course ??= step;
    if (angleDeg(course, step) <= turnDeg) return;
    cuts.push(i - 1);
    course = step;
  });
  return joinShort(cuts, places, shortestM);
}

interface Step {
  readonly eastM: number;
  readonly northM: number;
  readonly lengthM: number;
}

function stepOf(from: LngLat, to: LngLat): Step {
  const { lngM, latM } = degreeLengths((from[1] + to[1]) / 2);
  const [eastM, northM] = [(to[0] - from[0]) * lngM, (to[1] - from[1]) * latM];
  return { eastM, northM, lengthM: Math.hypot(eastM, northM) };
}

function angleDeg(one: Step, other: Step): number {
  const cos = (one.eastM * other.eastM + one.northM * other.northM) / (one.lengthM * other.lengthM);
  return (Math.acos(Math.min(1, Math.max(-1, cos))) * 180) / Math.PI;
}

function joinShort(cuts: readonly number[], places: readonly LngLat[], shortestM: number): readonly PlaceRange[] {
  const ranges: PlaceRange[] = [];
  cuts.forEach((from, i) => {
    const to = cuts[i + 1] ?? places.length;
    const before = ranges.at(-1);
    const [first, last] = [places[from], places[to - 1]];
    const isShort = !first || !last || stepOf(first, last).lengthM < shortestM;
    if (before && isShort) ranges[ranges.length - 1] = { from: before.from, to };
    else if (to > from) ranges.push({ from, to });
  });
  return ranges;
}
