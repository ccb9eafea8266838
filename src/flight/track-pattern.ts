import type { ObstacleMap } from '../geo/obstacle-map';
import type { TurnedAxes } from '../geo/turned-region';
import type { FlightPattern } from './flight-pattern';
import { type FlightRoute, lineLength, type PlaneLeg } from './flight-route';
import type { Motion } from './leg-time';
import { routeSorties } from './route-sorties';
import { trackPart } from './track';
import { endOf, startOf, type TrackOrder } from './track-order';

export interface TrackPatternOptions {
  readonly axes: TurnedAxes;
  readonly headingDeg: number;
  readonly obstacles: ObstacleMap;
  readonly motion: Motion;
  readonly coveredM2: number;
}

/** Tracks in an order as a pattern ready for its sorties. */
export function trackPattern(
  order: TrackOrder,
  { axes, headingDeg, obstacles, motion, coveredM2 }: TrackPatternOptions,
): FlightPattern {
  const { tracks } = order;
  return {
    axes,
    headingDeg,
    obstacles,
    ends: tracks.flatMap((track) => [startOf(track), endOf(track)]),
    first: startOf(tracks[0]),
    last: endOf(tracks.at(-1)),
    transects: tracks.length,
    coveredM2,
    stopped: false,
    planSorties({ launches, budget }) {
      return routeSorties(trackRoute(order), { launches, obstacles, budget, motion });
    },
  };
}

/** The route over tracks in an order. */
function trackRoute({ tracks, ways }: TrackOrder): FlightRoute {
  const lengths = tracks.map(lineLength);
  return {
    count: tracks.length,
    lengthM: (index) => lengths[index] ?? 0,
    legs({ from, to }) {
      const legs: PlaneLeg[] = [];
      for (let index = from.index; index <= to.index; index++) {
        const fromM = index === from.index ? from.alongM : 0;
        const toM = index === to.index ? to.alongM : (lengths[index] ?? 0);
        const way = ways[index - 1];
        if (index > from.index && way) legs.push({ kind: 'transit', line: way });
        legs.push({ kind: 'transect', line: trackPart(tracks[index] ?? new Float64Array(), fromM, toM) });
      }
      return legs;
    },
  };
}
