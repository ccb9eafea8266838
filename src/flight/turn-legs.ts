import type { Pose } from '../geo/dubins-path';
import type { ObstacleMap } from '../geo/obstacle-map';
import { lineLength, type PlaneLeg, transitLeg } from './flight-route';
import type { Motion } from './leg-time';
import { endPose, segmentPoses, startPose } from './line-poses';
import { trackPart } from './track';
import { endOf, startOf } from './track-order';
import { isStraightOn } from './turn-length';
import type { TurnEnds, Turning } from './turn-lines';
import { mostCut, turnWay } from './turn-way';

/**
 * The legs of a sortie as an aircraft with a turn radius flies them: each way between transects leaves straight on, turns on arcs and
 * arrives straight, at full speed, out of every obstacle; where there is no room for that, the transects beside it are cut as little as
 * it takes, or a short one left out (`cutM` of that leg). Where even that does not help, the shortest way around stays as it is, with
 * its corners: `insideM` of that leg. Aircraft that can stop at a corner keep their legs.
 */
export function turnLegs(
  legs: readonly PlaneLeg[],
  { motion, obstacles }: { readonly motion: Motion; readonly obstacles: ObstacleMap },
): readonly PlaneLeg[] {
  const { turnRadiusM } = motion;
  if (turnRadiusM === undefined) return legs;
  const turning = { motion, obstacles, turnRadiusM };
  const flown = turnedLegs(legs, turning);
  for (let i = 0; i < flown.length; i++) {
    const fewer = flown[i]?.insideM === undefined ? undefined : withoutShort(legs, i, turning);
    if (fewer) return turnLegs(fewer, turning);
  }
  return flown;
}

function turnedLegs(legs: readonly PlaneLeg[], turning: Turning): readonly PlaneLeg[] {
  const flown = [...legs];
  for (let i = 0; i < flown.length; i++) {
    const [before, leg, after] = [flown[i - 1], flown[i], flown[i + 1]];
    if (leg?.kind !== 'transit' || isFlownOn(leg, before, after)) continue;
    const way = turnWay(turnEnds(leg, before, after), turning);
    if ('insideM' in way) {
      flown[i] = { ...leg, insideM: way.insideM };
      continue;
    }
    const cutM = (leg.cutM ?? 0) + way.endsEarlierM + way.beginsLaterM;
    flown[i] = { kind: 'transit', line: way.line, ...(cutM > 0 && { cutM }) };
    if (before) flown[i - 1] = shortened(before, { endM: way.endsEarlierM });
    if (after) flown[i + 1] = shortened(after, { startM: way.beginsLaterM });
  }
  return flown;
}

/** Legs without the shorter transect beside a way, if it is no longer than what may be cut for a turn; undefined where none is. */
function withoutShort(legs: readonly PlaneLeg[], at: number, turning: Turning): readonly PlaneLeg[] | undefined {
  if (legs.filter(({ kind }) => kind === 'transect').length < 2) return undefined;
  const [short] = [at - 1, at + 1]
    .flatMap((i) => (legs[i] ? [{ i, lengthM: lineLength(legs[i].line) }] : []))
    .sort((a, b) => a.lengthM - b.lengthM);
  if (!short || short.lengthM > mostCut(turning)) return undefined;
  const [before, after] = [legs[short.i - 1], legs[short.i + 1]];
  const way = before && after && transitLeg(turning.obstacles, startOf(before.line), endOf(after.line));
  const cutM = short.lengthM + (before?.cutM ?? 0) + (after?.cutM ?? 0);
  return way && legs.toSpliced(short.i - 1, 3, { ...way, cutM });
}

function turnEnds({ line }: PlaneLeg, before: PlaneLeg | undefined, after: PlaneLeg | undefined): TurnEnds {
  return { before: before?.line, after: after?.line, from: startOf(line), to: endOf(line) };
}

function isFlownOn({ line }: PlaneLeg, before: PlaneLeg | undefined, after: PlaneLeg | undefined): boolean {
  const [from, to] = [before && endPose(before.line), after && startPose(after.line)];
  return from !== undefined && to !== undefined && line.length === 4 && isStraightOn(from, to);
}

function shortened(
  leg: PlaneLeg,
  { startM = 0, endM = 0 }: { readonly startM?: number; readonly endM?: number },
): PlaneLeg {
  return startM + endM === 0 ? leg : { ...leg, line: trackPart(leg.line, startM, lineLength(leg.line) - endM) };
}

/** Seconds that corners of a way around obstacles may add for an aircraft that turns: each arc counted twice, against the wind. */
export function corneredExtra(legs: readonly PlaneLeg[], { turnRadiusM = 0, speedMS, drift }: Motion): number {
  if (turnRadiusM === 0) return 0;
  let extraM = 0;
  legs.forEach((leg, i) => {
    if (leg.insideM === undefined) return;
    const poses = [poseOf(legs[i - 1], endPose), ...segmentPoses(leg.line), poseOf(legs[i + 1], startPose)];
    const known = poses.filter((pose) => pose !== undefined);
    for (let k = 1; k < known.length; k++) {
      const turnRad = (known[k]?.angleRad ?? 0) - (known[k - 1]?.angleRad ?? 0);
      extraM += 2 * turnRadiusM * Math.abs(Math.atan2(Math.sin(turnRad), Math.cos(turnRad)));
    }
  });
  return extraM / (speedMS - (drift ? Math.hypot(drift.xMS, drift.yMS) : 0));
}

function poseOf(leg: PlaneLeg | undefined, pose: (line: Float64Array) => Pose | undefined): Pose | undefined {
  return leg && pose(leg.line);
}
