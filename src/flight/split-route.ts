import {
  type FlightRoute,
  joinedLine,
  type PlaneLeg,
  partLegs,
  pointAt,
  type RoutePart,
  type RoutePlace,
  transectLength,
  transitLeg,
} from './flight-route';
import type { Motion } from './leg-time';
import { pathTime } from './path-time';

export interface SortieBudget {
  /** Endurance less reserve, s. */
  readonly usableS: number;
  /** Part of it that take-off, climb, descent and landing take, s. */
  readonly overheadS: number;
  /** Farthest distance from the launch site, m. */
  readonly rangeM: number;
  /** Ground flown again after a cut inside a transect, m. */
  readonly overlapM: number;
}

/** One sortie in the turned plane: from a launch site (its number) and back. */
export interface PlannedSortie {
  readonly launch: number;
  readonly legs: readonly PlaneLeg[];
  readonly durationS: number;
  readonly farthestM: number;
}

export interface SplitRoute {
  readonly sorties: readonly PlannedSortie[];
  /** Where the route could not be flown on within the budget from any launch site; absent if all of it is flown. */
  readonly stuckAt?: RoutePlace;
}

const LAUNCHES_TRIED = 4;
const CLOSE_ENOUGH_M = 1;

/** Cuts a route into sorties, each flown as far as its budget lasts, from the launch site that takes it farthest. */
export function splitRoute(
  route: FlightRoute,
  launches: readonly (readonly [number, number])[],
  { budget, motion }: { readonly budget: SortieBudget; readonly motion: Motion },
): SplitRoute {
  const sorties: PlannedSortie[] = [];
  const end = route.order.length;
  let from: RoutePlace = { index: 0, alongM: 0 };
  while (from.index < end) {
    const found = farthestSortie(route, from, { launches, budget, motion });
    if (!found) return { sorties, stuckAt: from };
    sorties.push(found.sortie);
    from = nextStart(route, found.to, budget.overlapM);
  }
  return { sorties };
}

interface Setting {
  readonly launches: readonly (readonly [number, number])[];
  readonly budget: SortieBudget;
  readonly motion: Motion;
}

function farthestSortie(
  route: FlightRoute,
  from: RoutePlace,
  setting: Setting,
): { sortie: PlannedSortie; to: RoutePlace } | undefined {
  const starts = startOffsets(route, from);
  const last = starts.length - 1;
  const totalM = starts[last] ?? 0;
  let best = sortieTo(route, from, { alongM: totalM, starts, setting });
  if (best) return best;
  let [low, high] = [Math.min(CLOSE_ENOUGH_M, totalM), totalM];
  best = sortieTo(route, from, { alongM: low, starts, setting });
  if (!best) return undefined;
  while (high - low > CLOSE_ENOUGH_M) {
    const middle = (low + high) / 2;
    const found = sortieTo(route, from, { alongM: middle, starts, setting });
    if (found) [best, low] = [found, middle];
    else high = middle;
  }
  return best;
}

/** Metres of transect flown before each transect from `from` on, as far as any budget could reach, and in the end all of it. */
function startOffsets(route: FlightRoute, from: RoutePlace): number[] {
  const offsets = [-from.alongM];
  for (let index = from.index; index < route.order.length; index++) {
    offsets.push((offsets.at(-1) ?? 0) + transectLength(route, index));
  }
  return offsets;
}

function sortieTo(
  route: FlightRoute,
  from: RoutePlace,
  {
    alongM,
    starts,
    setting,
  }: { readonly alongM: number; readonly starts: readonly number[]; readonly setting: Setting },
): { sortie: PlannedSortie; to: RoutePlace } | undefined {
  let step = 0;
  while (step + 2 < starts.length && (starts[step + 1] ?? 0) < alongM) step++;
  const to = { index: from.index + step, alongM: alongM - (starts[step] ?? 0) };
  if (alongM / setting.motion.speedMS + setting.budget.overheadS > setting.budget.usableS) return undefined;
  const sortie = bestSortie(route, { from, to }, setting);
  return sortie && { sortie, to };
}

/** The shortest sortie over a part of the route from any launch site, or undefined if none fits the budget. */
function bestSortie(
  route: FlightRoute,
  part: RoutePart,
  { launches, budget, motion }: Setting,
): PlannedSortie | undefined {
  const middle = partLegs(route, part);
  const start = pointAt(route, part.from);
  const end = pointAt(route, part.to);
  const near = launches
    .map((site, launch) => ({
      launch,
      site,
      awayM: Math.hypot(site[0] - start[0], site[1] - start[1]) + Math.hypot(site[0] - end[0], site[1] - end[1]),
    }))
    .sort((a, b) => a.awayM - b.awayM)
    .slice(0, LAUNCHES_TRIED);
  let best: PlannedSortie | undefined;
  for (const { launch, site } of near) {
    const out = transitLeg(route.obstacles, site, start);
    const back = transitLeg(route.obstacles, end, site);
    if (!out || !back) continue;
    const legs = [out, ...middle, back];
    const line = joinedLine(legs);
    const durationS = budget.overheadS + pathTime(line, motion);
    const farthestM = farthestFrom(site, line);
    if (durationS > budget.usableS || farthestM > budget.rangeM) continue;
    if (!best || durationS < best.durationS) best = { launch, legs, durationS, farthestM };
  }
  return best;
}

function farthestFrom(site: readonly [number, number], line: Float64Array): number {
  let farthest = 0;
  for (let i = 0; i < line.length; i += 2) {
    farthest = Math.max(farthest, Math.hypot((line[i] ?? 0) - site[0], (line[i + 1] ?? 0) - site[1]));
  }
  return farthest;
}

function nextStart(route: FlightRoute, to: RoutePlace, overlapM: number): RoutePlace {
  const leftM = transectLength(route, to.index) - to.alongM;
  if (leftM <= CLOSE_ENOUGH_M) return { index: to.index + 1, alongM: 0 };
  return { index: to.index, alongM: Math.max(0, to.alongM - overlapM) };
}
