import type { ObstacleMap } from '../geo/obstacle-map';
import { type PlanePoint, transitLeg } from './flight-route';
import { reversedPairs } from './links';
import { isClosed, type Track } from './track';

/** Tracks in the order and direction flown, and the way to each from the one before it (none to the first). */
export interface TrackOrder {
  readonly tracks: readonly Track[];
  readonly ways: readonly Float64Array[];
}

/**
 * Always on to the nearest end of a track not yet flown, from the first track on; a closed one is entered at its nearest bend.
 * Tracks that no way leads to are left out.
 */
export function nearestOrder(tracks: readonly Track[], obstacles: ObstacleMap): TrackOrder {
  const open = new Set(tracks.slice(1));
  const flown: Track[] = tracks.slice(0, 1);
  const ways: Float64Array[] = [];
  while (open.size > 0) {
    const from = endOf(flown.at(-1));
    let [best, own, bestM]: [Track | undefined, Track | undefined, number] = [undefined, undefined, Infinity];
    for (const track of open) {
      for (const candidate of entered(track, from)) {
        const away = distance(from, startOf(candidate));
        if (away < bestM) [best, own, bestM] = [candidate, track, away];
      }
    }
    if (!best || !own) break;
    open.delete(own);
    const way = transitLeg(obstacles, from, startOf(best));
    if (!way) continue;
    ways.push(way.line);
    flown.push(best);
  }
  return { tracks: flown, ways };
}

/** Tracks flown as they are listed. */
export function listedOrder(tracks: readonly Track[], obstacles: ObstacleMap): TrackOrder {
  const flown: Track[] = tracks.slice(0, 1);
  const ways: Float64Array[] = [];
  for (const track of tracks.slice(1)) {
    const way = transitLeg(obstacles, endOf(flown.at(-1)), startOf(track));
    if (!way) continue;
    ways.push(way.line);
    flown.push(track);
  }
  return { tracks: flown, ways };
}

/** Tracks flown as they are listed, others taken in between, each where that is the shortest way round. */
export function insertedOrder(listed: readonly Track[], others: readonly Track[], obstacles: ObstacleMap): TrackOrder {
  const flown = [...listed];
  for (const track of others) {
    let [best, bestAt, bestM]: [Track, number, number] = [track, flown.length, Infinity];
    for (let at = 0; at <= flown.length; at++) {
      const [before, after] = [flown[at - 1], flown[at]];
      const from = before && endOf(before);
      const to = after && startOf(after);
      const directM = from && to ? distance(from, to) : 0;
      for (const way of entered(track, from ?? startOf(track))) {
        const roundM = (from ? distance(from, startOf(way)) : 0) + (to ? distance(endOf(way), to) : 0) - directM;
        if (roundM < bestM) [best, bestAt, bestM] = [way, at, roundM];
      }
    }
    flown.splice(bestAt, 0, best);
  }
  return listedOrder(flown, obstacles);
}

/** The whole line over tracks in an order. */
export function orderLine({ tracks, ways }: TrackOrder): Float64Array {
  return Float64Array.from(tracks.flatMap((track, i) => [...(ways[i - 1] ?? []), ...track]));
}

export function startOf(track: Track | undefined): PlanePoint {
  return [track?.[0] ?? 0, track?.[1] ?? 0];
}

export function endOf(track: Track | undefined): PlanePoint {
  return [track?.at(-2) ?? 0, track?.at(-1) ?? 0];
}

function entered(track: Track, from: PlanePoint): Track[] {
  if (!isClosed(track)) return [track, reversedPairs(track)];
  let [nearest, nearestM] = [0, Infinity];
  for (let i = 0; i + 2 < track.length; i += 2) {
    const away = distance(from, [track[i] ?? 0, track[i + 1] ?? 0]);
    if (away < nearestM) [nearest, nearestM] = [i, away];
  }
  return [Float64Array.of(...track.subarray(nearest), ...track.subarray(2, nearest + 2))];
}

function distance(a: PlanePoint, b: PlanePoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
