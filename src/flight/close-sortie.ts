import type { ObstacleMap } from '../geo/obstacle-map';
import { joinedLine, lineLength, type PlaneLeg, type PlanePoint, transitLeg } from './flight-route';
import type { Motion } from './leg-time';
import { pathTime } from './path-time';
import type { SortieBudget } from './sortie-budget';
import { trackPart } from './track';
import { corneredExtra, turnLegs } from './turn-legs';

/** One sortie in the turned plane: from a launch site (its number) and back. */
export interface PlannedSortie {
  readonly launch: number;
  readonly legs: readonly PlaneLeg[];
  readonly durationS: number;
  readonly farthestM: number;
}

/** What closing a sortie depends on beside its legs. */
export interface SortieSetting {
  readonly launches: readonly PlanePoint[];
  readonly obstacles: ObstacleMap;
  readonly budget: SortieBudget;
  readonly motion: Motion;
}

const LAUNCHES_TRIED = 3;
/** A transect is cut for a round only where that saves this much of the time: a cut is one more seam in the images. */
const WORTH_A_CUT = 0.98;

/**
 * The shortest sortie within range over joined legs that begin and end with a transect, whether its time fits or not: from each of the
 * nearest launch sites to the first point and back from the last, or as a round, entered where a transect passes nearest to the
 * site, on past the last point to the first and out where it came in.
 */
export function closeSortie(legs: readonly PlaneLeg[], setting: SortieSetting): PlannedSortie | undefined {
  const start = pointOf(legs[0], 0);
  const end = pointOf(legs.at(-1), -1);
  // With nothing in the way and no wind, no other site is nearer in time.
  const isPlain = setting.obstacles.rings.length === 0 && !setting.motion.drift;
  const sorties: (PlannedSortie | undefined)[] = [];
  for (const launch of nearestLaunches(setting.launches, start, end)) {
    const sortie = withTransit(legs, launch, setting);
    sorties.push(sortie);
    if (sortie && isPlain && sortie.farthestM <= setting.budget.rangeM) break;
  }
  const round = bestEntry(legs, setting.launches);
  const rounds = round ? [withTransit(asRound(legs, round, setting) ?? [], round.launch, setting)] : [];
  const best = shortest(sorties, setting.budget.rangeM);
  const bestRound = shortest(rounds, setting.budget.rangeM);
  return bestRound && (!best || bestRound.durationS < best.durationS * WORTH_A_CUT) ? bestRound : best;
}

function shortest(sorties: readonly (PlannedSortie | undefined)[], rangeM: number): PlannedSortie | undefined {
  let best: PlannedSortie | undefined;
  for (const sortie of sorties) {
    if (sortie && sortie.farthestM <= rangeM && (!best || sortie.durationS < best.durationS)) best = sortie;
  }
  return best;
}

function withTransit(
  legs: readonly PlaneLeg[],
  launch: number,
  { launches, obstacles, budget, motion }: SortieSetting,
): PlannedSortie | undefined {
  const site = launches[launch];
  if (!site || legs.length === 0) return undefined;
  const out = transitLeg(obstacles, site, pointOf(legs[0], 0));
  const back = transitLeg(obstacles, pointOf(legs.at(-1), -1), site);
  if (!out || !back) return undefined;
  const all = turnLegs([out, ...legs, back], { motion, obstacles });
  const line = joinedLine(all);
  return {
    launch,
    legs: all,
    durationS: budget.overheadS + pathTime(line, motion) + corneredExtra(all, motion),
    farthestM: farthestFrom(site, line),
  };
}

/** The numbers of the launch sites with the least way to both ends, the nearest first. */
function nearestLaunches(launches: readonly PlanePoint[], start: PlanePoint, end: PlanePoint): number[] {
  const found: number[] = [];
  const metres: number[] = [];
  launches.forEach((site, launch) => {
    const m = away(site, start) + away(site, end);
    if (found.length === LAUNCHES_TRIED && m >= (metres.at(-1) ?? 0)) return;
    let at = found.length;
    while (at > 0 && (metres[at - 1] ?? 0) > m) at--;
    found.splice(at, 0, launch);
    metres.splice(at, 0, m);
    if (found.length > LAUNCHES_TRIED) {
      found.pop();
      metres.pop();
    }
  });
  return found;
}

interface Entry {
  readonly launch: number;
  readonly leg: number;
  /** How far into the leg, m. */
  readonly alongM: number;
}

/** Where any transect passes nearest to any launch site. */
function bestEntry(legs: readonly PlaneLeg[], launches: readonly PlanePoint[]): Entry | undefined {
  let [best, bestM2]: [Entry | undefined, number] = [undefined, Infinity];
  for (let leg = 0; leg < legs.length; leg++) {
    const { kind, line } = legs[leg] ?? { kind: 'transit', line: new Float64Array() };
    if (kind !== 'transect') continue;
    let startM = 0;
    for (let i = 0; i + 3 < line.length; i += 2) {
      const [au = 0, av = 0, bu = 0, bv = 0] = [line[i], line[i + 1], line[i + 2], line[i + 3]];
      const [du, dv] = [bu - au, bv - av];
      const lengthM = Math.sqrt(du * du + dv * dv);
      for (let launch = 0; launch < launches.length; launch++) {
        const [u = 0, v = 0] = launches[launch] ?? [];
        const acrossM2 = lengthM > 0 ? ((u - au) * dv - (v - av) * du) ** 2 / (lengthM * lengthM) : 0;
        if (acrossM2 >= bestM2) continue;
        const alongM = lengthM > 0 ? Math.min(lengthM, Math.max(0, ((u - au) * du + (v - av) * dv) / lengthM)) : 0;
        const share = lengthM > 0 ? alongM / lengthM : 0;
        const awayM2 = (u - au - share * du) ** 2 + (v - av - share * dv) ** 2;
        if (awayM2 >= bestM2) continue;
        [best, bestM2] = [{ launch, leg, alongM: startM + alongM }, awayM2];
      }
      startM += lengthM;
    }
  }
  return best;
}

/** The legs begun at an entry in the middle of one of them, which is flown to its end first and from its start last. */
function asRound(
  legs: readonly PlaneLeg[],
  { leg, alongM }: Entry,
  { obstacles, budget }: SortieSetting,
): PlaneLeg[] | undefined {
  const entered = legs[leg];
  const closing = transitLeg(obstacles, pointOf(legs.at(-1), -1), pointOf(legs[0], 0));
  if (!entered || !closing) return undefined;
  const lengthM = lineLength(entered.line);
  const whole = [
    { kind: 'transect', line: trackPart(entered.line, alongM, lengthM) },
    ...legs.slice(leg + 1),
    closing,
    ...legs.slice(0, leg),
    { kind: 'transect', line: trackPart(entered.line, 0, Math.min(lengthM, alongM + budget.overlapM)) },
  ] satisfies PlaneLeg[];
  const isPoint = (candidate: PlaneLeg): boolean =>
    candidate.kind === 'transect' && lineLength(candidate.line) < SHORTEST_M;
  return whole.some(isPoint) ? undefined : whole;
}

const SHORTEST_M = 1;

function pointOf(leg: PlaneLeg | undefined, at: 0 | -1): PlanePoint {
  if (!leg) throw new Error('A sortie needs at least one leg.');
  const i = at === 0 ? 0 : leg.line.length - 2;
  return [leg.line[i] ?? 0, leg.line[i + 1] ?? 0];
}

function away(a: PlanePoint, b: PlanePoint): number {
  const du = a[0] - b[0];
  const dv = a[1] - b[1];
  return Math.sqrt(du * du + dv * dv);
}

function farthestFrom([siteU, siteV]: PlanePoint, line: Float64Array): number {
  let farthestM2 = 0;
  for (let i = 0; i < line.length; i += 2) {
    const [du, dv] = [(line[i] ?? 0) - siteU, (line[i + 1] ?? 0) - siteV];
    farthestM2 = Math.max(farthestM2, du * du + dv * dv);
  }
  return Math.sqrt(farthestM2);
}
