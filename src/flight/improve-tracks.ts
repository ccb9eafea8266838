import type { ObstacleMap } from '../geo/obstacle-map';
import { lineLength } from './flight-route';
import type { Motion } from './leg-time';
import { endPose, startPose } from './line-poses';
import { reversedPairs } from './links';
import { pathTime } from './path-time';
import type { Track } from './track';
import { endOf, listedOrder, orderLine, startOf, type TrackOrder } from './track-order';
import { turnLength } from './turn-length';

export interface ImproveTracksOptions {
  readonly obstacles: ObstacleMap;
  readonly motion: Motion;
  /** Moves that may be tried. */
  readonly steps: number;
}

const LEAST_GAIN_M = 0.01;
/** The longest stretch of tracks that is moved elsewhere. */
const LONGEST_MOVED = 3;
/** Moves looked at for a step: a move here takes a fraction of what one between the transects of a grid takes. */
const MOVES_PER_STEP = 20;

/**
 * Local search on an order of tracks: turning a stretch of it around (2-opt) and moving up to three tracks elsewhere, either way around
 * (or-opt), as long as a move makes the ways between them shorter and steps are left. The order given where none found is faster with
 * its ways around obstacles.
 */
export function improveTracks(order: TrackOrder, options: ImproveTracksOptions): TrackOrder {
  const { obstacles, motion } = options;
  const found = listedOrder(shorterWays(order.tracks, options), obstacles);
  const isWhole = found.tracks.length === order.tracks.length;
  return isWhole && orderTime(found, motion) < orderTime(order, motion) ? found : order;
}

/** Seconds over the tracks of an order and the ways between them; of turns on arcs, their length counts. */
export function orderTime(order: TrackOrder, motion: Motion): number {
  const lineS = pathTime(orderLine(order), motion);
  if (motion.turnRadiusM === undefined) return lineS;
  const longerM = order.ways.map((way, i) => {
    const turnM = wayLength(order.tracks[i], order.tracks[i + 1], motion);
    return Math.max(0, turnM - lineLength(way));
  });
  return lineS + longerM.reduce((sum, m) => sum + m, 0) / motion.speedMS;
}

function shorterWays(tracks: readonly Track[], { motion, steps }: ImproveTracksOptions): readonly Track[] {
  const way = wayLengths(tracks, motion);
  let best: readonly number[] = tracks.map((_, i) => 2 * i);
  let [used, isImproved] = [0, true];
  while (isImproved) {
    isImproved = false;
    for (const move of movesOf(best.length)) {
      if (used++ >= steps * MOVES_PER_STEP) return flownTracks(tracks, best);
      if (!(moveGain(best, move, way) > LEAST_GAIN_M)) continue;
      best = moved(best, move);
      isImproved = true;
    }
  }
  return flownTracks(tracks, best);
}

/** Tracks as numbers: 2i is track i as it was, 2i + 1 the same the other way around. */
function flownTracks(tracks: readonly Track[], order: readonly number[]): readonly Track[] {
  return order.flatMap((flown) => {
    const track = tracks[flown >> 1];
    return track ? [flown % 2 === 0 ? track : reversedPairs(track)] : [];
  });
}

/** The tracks from `from` to `to` flown the other way around (`at` is `from`), or moved before the track `at`, `turned` or as they are. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly turned: boolean;
}

function* movesOf(count: number): Generator<Move> {
  for (let from = 0; from < count; from++) {
    for (let to = from; to < count; to++) yield { from, to, at: from, turned: true };
    for (let to = from; to < Math.min(count, from + LONGEST_MOVED); to++) {
      for (let at = 0; at <= count; at++) {
        if (at >= from && at <= to + 1) continue;
        yield { from, to, at, turned: false };
        yield { from, to, at, turned: true };
      }
    }
  }
}

type WayLength = (before: number | undefined, after: number | undefined) => number;

/** Metres by which a move makes the ways between tracks shorter. */
function moveGain(order: readonly number[], { from, to, at, turned }: Move, way: WayLength): number {
  const [before, first, last, after] = [order[from - 1], order[from], order[to], order[to + 1]];
  if (first === undefined || last === undefined) return 0;
  const [entered, left] = turned ? [last ^ 1, first ^ 1] : [first, last];
  // Ways inside a stretch that is turned around are as long as before: only its two ends count.
  const out = way(before, first) + way(last, after);
  if (at === from) return out - way(before, entered) - way(left, after);
  const gap = way(order[at - 1], order[at]);
  return out + gap - way(before, after) - way(order[at - 1], entered) - way(left, order[at]);
}

function moved(order: readonly number[], { from, to, at, turned }: Move): readonly number[] {
  const stretch = order.slice(from, to + 1);
  const flown = turned ? stretch.map((track) => track ^ 1).reverse() : stretch;
  if (at === from) return order.toSpliced(from, flown.length, ...flown);
  const rest = order.toSpliced(from, flown.length);
  return rest.toSpliced(at > to ? at - flown.length : at, 0, ...flown);
}

/** Metres between tracks by their numbers: 0 before the first and after the last. */
function wayLengths(tracks: readonly Track[], motion: Motion): WayLength {
  const both = tracks.flatMap((track) => [track, reversedPairs(track)]);
  const starts = both.map(startOf);
  const ends = both.map(endOf);
  const known = new Map<number, number>();
  return (before, after) => {
    if (before === undefined || after === undefined) return 0;
    const [[u, v] = [0, 0], [toU, toV] = [0, 0]] = [ends[before], starts[after]];
    if (motion.turnRadiusM === undefined) return Math.hypot(toU - u, toV - v);
    const key = before * both.length + after;
    const lengthM = known.get(key) ?? wayLength(both[before], both[after], motion);
    known.set(key, lengthM);
    return lengthM;
  };
}

/** Metres from the end of one track to the start of the next, on arcs. */
function wayLength(before: Track | undefined, after: Track | undefined, motion: Motion): number {
  const [from, to] = [before && endPose(before), after && startPose(after)];
  return from && to ? turnLength(from, to, motion) : 0;
}
