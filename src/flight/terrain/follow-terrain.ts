import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { FlightPoint, Leg, Sortie } from '../../survey/sortie';
import type { HeightGrid } from '../../terrain/height-grid';
import { climbLimited, keptPlaces, type Steepness } from './climb-limited';

export interface FollowOptions {
  readonly grid: HeightGrid;
  /** Height above the ground to hold, and how far the aircraft may be off it, m. */
  readonly heightM: number;
  readonly toleranceM: number;
  readonly steepness: Steepness;
}

/** A sortie over the ground as it is. */
export interface FollowedSortie {
  readonly sortie: Sortie;
  /** Greatest height above ground on transects: more than asked for where the aircraft cannot climb or descend as steeply as the ground. */
  readonly highestM: number;
  /** Length of the path over ground without a known height, m. */
  readonly unknownM: number;
}

const SHORTEST_STEP_M = 5;
const LONGEST_STEP_M = 30;

/**
 * Gives every point of a sortie its height above the take-off point, so that the aircraft holds its height above ground, transit
 * included, and adds points where straight lines would leave the tolerance. It is never lower than the tolerance allows; where the ground
 * is steeper than the aircraft can climb or descend it is higher. Undefined where the ground at the launch site is not known.
 * Over unknown ground the highest of the nearest known heights on both sides counts.
 */
export function followTerrain(sortie: Sortie, options: FollowOptions): FollowedSortie | undefined {
  const { grid, heightM, toleranceM, steepness } = options;
  const launchM = grid.heightAt(sortie.launch);
  if (launchM === undefined) return undefined;
  const way = sampledWay(sortie.legs, grid);
  const groundM = withoutGaps(way.groundM, launchM);
  const wanted = groundM.map((ground) => ground - launchM + heightM);
  // Straight lines may leave the limited heights by half the tolerance below; the other half is for the ground between samples.
  const flown = climbLimited({ alongM: way.alongM, heightM: wanted }, steepness);
  const heights = { alongM: way.alongM, heightM: flown };
  const legs = sortie.legs.map((leg, l): Leg => {
    const marks = way.marks[l] ?? [];
    const kept = marks.slice(1).flatMap((to, i) => {
      const part = keptPlaces(heights, { first: marks[i] ?? to, last: to, toleranceM: toleranceM / 2 });
      return i === 0 ? part : part.slice(1);
    });
    return { kind: leg.kind, points: kept.map((at) => pointAt(way.places[at], flown[at])) };
  });
  return {
    sortie: { ...sortie, legs },
    highestM: highestOn(way, flown, { groundM, launchM }),
    unknownM: unknownLength(way),
  };
}

interface SampledWay {
  readonly places: readonly LngLat[];
  readonly alongM: Float64Array;
  /** NaN where not known. */
  readonly groundM: Float64Array;
  readonly onTransect: readonly boolean[];
  /** For each leg the samples at its own points. */
  readonly marks: readonly (readonly number[])[];
}

function sampledWay(legs: readonly Leg[], grid: HeightGrid): SampledWay {
  const stepM = Math.min(LONGEST_STEP_M, Math.max(SHORTEST_STEP_M, grid.resolutionM / 2));
  const places: LngLat[] = [];
  const along: number[] = [];
  const onTransect: boolean[] = [];
  const push = (place: LngLat, m: number, isTransect: boolean): number => {
    onTransect.push(isTransect);
    along.push(m);
    return places.push(place) - 1;
  };
  const marks = legs.map(({ kind, points }) => {
    const isTransect = kind === 'transect';
    const own: number[] = [];
    points.forEach(({ position: to }, i) => {
      const from = points[i - 1]?.position;
      const startM = along.at(-1) ?? 0;
      if (!from) {
        own.push(push(to, startM, isTransect));
        return;
      }
      const lengthM = distanceM(from, to);
      const pieces = Math.max(1, Math.ceil(lengthM / stepM));
      for (let piece = 1; piece < pieces; piece++) {
        const share = piece / pieces;
        const place: LngLat = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
        push(place, startM + share * lengthM, isTransect);
      }
      own.push(push(to, startM + lengthM, isTransect));
    });
    return own;
  });
  const groundM = Float64Array.from(places, (place) => grid.heightAt(place) ?? Number.NaN);
  return { places, alongM: Float64Array.from(along), groundM, onTransect, marks };
}

function withoutGaps(groundM: Float64Array, launchM: number): Float64Array {
  const filled = groundM.slice();
  let beforeM = launchM;
  for (let i = 0; i < filled.length; i++) {
    if (Number.isNaN(groundM[i])) filled[i] = beforeM;
    else beforeM = groundM[i] ?? beforeM;
  }
  let afterM = launchM;
  for (let i = filled.length - 1; i >= 0; i--) {
    if (Number.isNaN(groundM[i])) filled[i] = Math.max(filled[i] ?? 0, afterM);
    else afterM = groundM[i] ?? afterM;
  }
  return filled;
}

function highestOn(
  { onTransect }: SampledWay,
  flown: Float64Array,
  { groundM, launchM }: { readonly groundM: Float64Array; readonly launchM: number },
): number {
  let most = 0;
  flown.forEach((heightM, i) => {
    if (onTransect[i]) most = Math.max(most, heightM + launchM - (groundM[i] ?? 0));
  });
  return most;
}

function unknownLength({ alongM, groundM }: SampledWay): number {
  let lengthM = 0;
  for (let i = 1; i < alongM.length; i++) {
    if (Number.isNaN(groundM[i])) lengthM += (alongM[i] ?? 0) - (alongM[i - 1] ?? 0);
  }
  return lengthM;
}

function pointAt(position: LngLat | undefined, heightM: number | undefined): FlightPoint {
  if (!position || heightM === undefined) throw new Error('A point of a sortie lies outside its way.');
  return { position, heightM };
}
