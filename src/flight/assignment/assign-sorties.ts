import { seededRandom } from '../../survey/seeded-random';
import { type CrewDay, flownInOrder, type WorkingDay } from './flown-in-order';

/** What is to be flown: a code, and take-off to landing. */
export interface SortieToAssign {
  readonly code: string;
  readonly durationS: number;
}

export interface AssignmentOptions extends Omit<WorkingDay, 'batteries'> {
  /** Batteries of each team; all are charged in the morning. */
  readonly batteries: readonly number[];
  readonly seed: number;
  /** Changes that the local search tries. */
  readonly steps: number;
}

/** A sortie with its team and day (both from 1), the battery of the team, and its take-off from the beginning of the day. */
export interface AssignedSortie extends CrewDay {
  readonly code: string;
  readonly team: number;
}

export interface Assignment {
  readonly sorties: readonly AssignedSortie[];
  /** Working time from the first take-off to the last landing, whole days counted at their length, s. */
  readonly makespanS: number;
  /** No assignment can be shorter than this, s. */
  readonly boundS: number;
  readonly days: number;
  /** Sorties longer than a working day: no team can fly them. */
  readonly tooLong: readonly string[];
}

/**
 * Assigns sorties to teams, days and batteries so that the last one lands as early as the search finds: the longest first to the team that
 * lands it first (Graham's list scheduling), then moves and exchanges of sorties within and between teams, kept where they shorten the work.
 * The same seed gives the same assignment on every machine. Throws without a team, a battery or a day.
 */
export function assignSorties(sorties: readonly SortieToAssign[], options: AssignmentOptions): Assignment {
  const { batteries, dayS } = options;
  if (batteries.length === 0 || !batteries.every((count) => count >= 1) || !(dayS > 0)) {
    throw new Error(`Teams with [${batteries.join()}] batteries in days of ${dayS} s cannot fly.`);
  }
  const fits = sorties.filter(({ durationS }) => durationS <= dayS);
  const tooLong = sorties.filter(({ durationS }) => durationS > dayS).map(({ code }) => code);
  const boundS = leastMakespan(fits, options);
  const queues = improved(listScheduled(fits, options), { ...options, boundS });
  const flown = queues.map((queue, team) => flownBy(team, queue, options));
  return {
    sorties: queues.flatMap((queue, team) =>
      queue.flatMap(({ code }, i): AssignedSortie[] => {
        const place = flown[team]?.flights[i];
        return place ? [{ code, team: team + 1, ...place }] : [];
      }),
    ),
    makespanS: Math.max(0, ...flown.map(({ endS }) => endS)),
    boundS,
    days: Math.max(0, ...flown.flatMap(({ flights }) => flights.map(({ day }) => day))),
    tooLong,
  };
}

function flownBy(team: number, queue: readonly SortieToAssign[], { batteries, ...day }: AssignmentOptions) {
  return flownInOrder(queue, { ...day, batteries: batteries[team] ?? 1 });
}

type Queues = readonly (readonly SortieToAssign[])[];

function listScheduled(sorties: readonly SortieToAssign[], options: AssignmentOptions): Queues {
  const queues: SortieToAssign[][] = options.batteries.map(() => []);
  for (const sortie of sorties.toSorted((a, b) => b.durationS - a.durationS)) {
    const ends = queues.map((queue, team) => flownBy(team, [...queue, sortie], options).endS);
    queues[ends.indexOf(Math.min(...ends))]?.push(sortie);
  }
  return queues;
}

function improved(start: Queues, options: AssignmentOptions & { readonly boundS: number }): Queues {
  const random = seededRandom(options.seed);
  const count = start.reduce((sum, queue) => sum + queue.length, 0);
  let best = start;
  let ends = best.map((queue, team) => flownBy(team, queue, options).endS);
  for (let step = 0; step < options.steps && count > 1; step++) {
    if (Math.max(...ends) <= options.boundS + 1e-6) break;
    const next = changed(best, random);
    const nextEnds = next.map((queue, team) =>
      queue === best[team] ? (ends[team] ?? 0) : flownBy(team, queue, options).endS,
    );
    if (!isNoLater(nextEnds, ends)) continue;
    [best, ends] = [next, nextEnds];
  }
  return best;
}

/** One sortie taken to another place, or two exchanged. */
function changed(queues: Queues, random: () => number): Queues {
  const next = queues.map((queue) => [...queue]);
  const pick = (length: number) => Math.floor(random() * length);
  const [from, to] = [next[pick(next.length)] ?? [], next[pick(next.length)] ?? []];
  if (from.length === 0) return queues;
  const i = pick(from.length);
  if (random() < 0.5 && to.length > 0) {
    const j = pick(to.length);
    const [a, b] = [from[i], to[j]];
    if (a && b) [from[i], to[j]] = [b, a];
  } else {
    const [moved] = from.splice(i, 1);
    if (moved) to.splice(pick(to.length + 1), 0, moved);
  }
  return next.map((queue, team) => (isSame(queue, queues[team] ?? []) ? (queues[team] ?? []) : queue));
}

function isSame(a: readonly SortieToAssign[], b: readonly SortieToAssign[]): boolean {
  return a.length === b.length && a.every((sortie, i) => sortie === b[i]);
}

/** Whether the last landing is no later, and where it is the same the sum of all ends no greater. */
function isNoLater(next: readonly number[], now: readonly number[]): boolean {
  const [nextS, nowS] = [Math.max(...next), Math.max(...now)];
  const sum = (ends: readonly number[]) => ends.reduce((total, endS) => total + endS, 0);
  return nextS < nowS - 1e-9 || (nextS <= nowS + 1e-9 && sum(next) <= sum(now) + 1e-9);
}

/** The longest sortie, an even share of all work with the changes between, and, within one day, the turns of the batteries. */
function leastMakespan(
  sorties: readonly SortieToAssign[],
  { batteries, chargeS, changeS, dayS }: AssignmentOptions,
): number {
  if (sorties.length === 0) return 0;
  const durations = sorties.map(({ durationS }) => durationS);
  const [longestS, shortestS] = [Math.max(...durations), Math.min(...durations)];
  const workS = durations.reduce((sum, s) => sum + s, 0);
  const teams = batteries.length;
  // One battery at least is flown as often as the mean of all, rounded up, and charged between.
  const turns = Math.ceil(sorties.length / batteries.reduce((sum, count) => sum + count, 0)) - 1;
  const byBatteryS = turns * (chargeS + shortestS) + shortestS;
  const inDayS = (workS + Math.max(0, sorties.length - teams) * changeS) / teams;
  // Overnight every battery is charged and no change takes time: beyond one day only the work itself binds.
  return Math.max(longestS, workS / teams, Math.min(inDayS, dayS), Math.min(byBatteryS, dayS));
}
