import type { ObstacleMap } from '../geo/obstacle-map';
import { lineLength } from './flight-route';
import { endPose, startPose } from './line-poses';
import { type Track, trackPart } from './track';
import { endOf, startOf } from './track-order';
import { LEVEL_S } from './turn-length';
import { aroundLine, freeTurn, leastInside, type TurnEnds, type Turning } from './turn-lines';

/** A turn as it is flown, and how much earlier the transect before it ends and how much later the one after it begins, m. */
export interface TurnWay {
  readonly line: Float64Array;
  readonly endsEarlierM: number;
  readonly beginsLaterM: number;
}

/** No turn fits: metres inside obstacles of the one that comes least into any. */
export interface BlockedTurn {
  readonly insideM: number;
}

/** Longer straights tried before or after a turn, in radii. */
const LONGER_LEADS = [0, 0.5, 1, 2] as const;
/** Steps by which transects are cut for a turn, and the most, in radii. */
const CUT_STEP = 0.25;
const MOST_CUT = 3;
/** What is left of a transect at least, m. */
const SHORTEST_M = 1;
/** Turns found before, by the obstacles that they keep out of: sorties are tried at many lengths with the same turns in them. */
const known = new WeakMap<ObstacleMap, Map<string, TurnWay | BlockedTurn>>();

/**
 * The way from one transect to the next on arcs that enters no obstacle: the shortest turn to either side; else one with a longer
 * straight before or after it; else one around the corners of what stands between; else with the transects cut as little as it
 * takes.
 */
export function turnWay(ends: TurnEnds, turning: Turning): TurnWay | BlockedTurn {
  const turns = known.get(turning.obstacles) ?? new Map<string, TurnWay | BlockedTurn>();
  known.set(turning.obstacles, turns);
  const key = turnKey(ends, turning);
  const found = turns.get(key) ?? freeWay(ends, turning) ?? { insideM: leastInside(ends, turning) };
  turns.set(key, found);
  return found;
}

function turnKey({ before, after, from, to }: TurnEnds, { motion, turnRadiusM }: Turning): string {
  const [leaving, arriving] = [before && endPose(before), after && startPose(after)];
  const lengths = [before, after].map((track) => track && lineLength(track));
  return [...from, ...to, leaving?.angleRad, arriving?.angleRad, ...lengths, motion.speedMS, turnRadiusM].join();
}

function freeWay(ends: TurnEnds, turning: Turning): TurnWay | undefined {
  const whole = cutWay(ends, { endsEarlierM: 0, beginsLaterM: 0 }, turning);
  if (whole) return whole;
  const stepM = turning.turnRadiusM * CUT_STEP;
  for (let cutM = stepM; cutM <= mostCut(turning); cutM += stepM) {
    const cuts = { endsEarlierM: cutAtMost(cutM, ends.before), beginsLaterM: cutAtMost(cutM, ends.after) };
    const found = cutWay(ends, cuts, turning);
    if (found) return leastCut(ends, found, { stepM, turning });
  }
  return undefined;
}

/** The most that a transect is cut at one end for a turn, m. */
export function mostCut({ motion, turnRadiusM }: Turning): number {
  return MOST_CUT * turnRadiusM + LEVEL_S * motion.speedMS;
}

/** A way with both transects cut, each cut taken back as far as the other allows. */
function leastCut(
  ends: TurnEnds,
  both: TurnWay,
  { stepM, turning }: { readonly stepM: number; readonly turning: Turning },
): TurnWay {
  let best = both;
  for (let cutM = 0; cutM < both.endsEarlierM; cutM += stepM) {
    const found = cutWay(ends, { endsEarlierM: cutM, beginsLaterM: best.beginsLaterM }, turning);
    if (!found) continue;
    best = found;
    break;
  }
  for (let cutM = 0; cutM < both.beginsLaterM; cutM += stepM) {
    const found = cutWay(ends, { endsEarlierM: best.endsEarlierM, beginsLaterM: cutM }, turning);
    if (found) return found;
  }
  return best;
}

function cutWay(ends: TurnEnds, cuts: Omit<TurnWay, 'line'>, turning: Turning): TurnWay | undefined {
  const before = ends.before && trackPart(ends.before, 0, lineLength(ends.before) - cuts.endsEarlierM);
  const after = ends.after && trackPart(ends.after, cuts.beginsLaterM, lineLength(ends.after));
  const cut: TurnEnds = {
    before,
    after,
    from: before ? endOf(before) : ends.from,
    to: after ? startOf(after) : ends.to,
  };
  const isWhole = cuts.endsEarlierM + cuts.beginsLaterM === 0;
  const line =
    freeTurn(cut, [0], turning) ??
    (isWhole ? freeTurn(cut, LONGER_LEADS, turning) : undefined) ??
    aroundLine(cut, turning);
  return line && { line, ...cuts };
}

function cutAtMost(cutM: number, track: Track | undefined): number {
  return track ? Math.max(0, Math.min(cutM, lineLength(track) - SHORTEST_M)) : 0;
}
