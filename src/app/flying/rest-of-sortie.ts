import { lineLength, type PlaneLeg } from '../../flight/flight-route';
import type { FlightTask } from '../../flight/flight-task';
import type { LngLat } from '../../geo/lng-lat';
import type { Checked, Issue } from '../../survey/issue';
import type { Sortie } from '../../survey/sortie';
import type { BreakPoint } from './break-point';
import { type ClosedSortie, closedSortie, pointOf, type SortiePlane, sortiePlane, workLegs } from './sortie-legs';

/** A part of the rest: legs that join, first and last a transect, in the task's plane. */
type Rest = readonly PlaneLeg[];

/** What of a sortie is flown now, and from where. */
export interface RestOptions {
  /** Absent: from its first transect on. */
  readonly from?: BreakPoint;
  readonly launch: LngLat;
  /** Codes of the new sorties, in their order. */
  code(index: number): string;
}

/**
 * The rest of a sortie from where it broke off (one image is flown again), as one new sortie or, where the battery or the range
 * does not reach from the launch site, as several. No value if even the shortest part of a transect cannot be flown and returned from.
 */
export function restOfSortie(sortie: Sortie, task: FlightTask, options: RestOptions): Checked<readonly Sortie[]> {
  const plane = sortiePlane(task);
  const sorties: Sortie[] = [];
  const said: Issue[] = [];
  let rest: Rest = remaining(sortie, plane, options);
  while (rest.length > 0) {
    const code = options.code(sorties.length);
    const next = longestPart(
      rest,
      (legs) => closedSortie(legs, { sortie, plane, launch: options.launch, code }),
      plane,
    );
    if (!next) {
      const { usableS, rangeM } = plane.settings.budget;
      return {
        value: undefined,
        issues: [{ code: 'plan-out-of-reach', severity: 'error', values: { minutes: usableS / 60, rangeM } }],
      };
    }
    sorties.push(next.sortie);
    said.push(...next.issues);
    rest = next.left;
  }
  return { value: sorties, issues: [...new Map(said.map((issue) => [issue.code, issue])).values()] };
}

/** What one battery flies, and what is left after it. */
interface Part extends ClosedSortie {
  readonly left: Rest;
}

/** The longest first part of the rest that one battery flies: whole transects, else a piece of the first one. */
function longestPart(
  rest: Rest,
  close: (legs: readonly PlaneLeg[]) => ClosedSortie | undefined,
  plane: SortiePlane,
): Part | undefined {
  for (let count = rest.length; count > 0; count -= 2) {
    const closed = close(rest.slice(0, count));
    if (closed) return { ...closed, left: rest.slice(count + 1) };
  }
  const [first, ...others] = rest;
  if (!first) return undefined;
  const { overlapM } = plane.settings.budget;
  const wholeM = lineLength(first.line);
  for (let share = 0.9; share > 0.05; share -= 0.1) {
    const cutM = wholeM * share;
    const closed = cutM > overlapM && close([cutTo(first, cutM)]);
    if (closed) return { ...closed, left: [cutFrom(first, Math.max(0, cutM - overlapM)), ...others] };
  }
  return undefined;
}

/** Transects still to fly with the transits between them, the broken one from `overlapM` before its break. */
function remaining(sortie: Sortie, plane: SortiePlane, { from }: Pick<RestOptions, 'from'>): PlaneLeg[] {
  const first = sortie.legs.findIndex(({ kind }) => kind === 'transect');
  const rest = workLegs(plane, sortie).slice(from ? from.leg - first : 0);
  const [broken, ...others] = rest;
  if (!broken || !from) return rest;
  const leftM = lineLength(broken.line) - from.alongM;
  if (leftM < shortestM && others.length > 0) return others.slice(1);
  return [cutFrom(broken, Math.max(0, from.alongM - plane.settings.budget.overlapM)), ...others];
}

/** What is left of a transect below this length counts as flown, m. */
const shortestM = 1;

function cutFrom(leg: PlaneLeg, alongM: number): PlaneLeg {
  return { ...leg, line: piece(leg.line, alongM, Infinity) };
}

function cutTo(leg: PlaneLeg, alongM: number): PlaneLeg {
  return { ...leg, line: piece(leg.line, 0, alongM) };
}

/** The part of a line between two distances from its start. */
function piece(line: Float64Array, fromM: number, toM: number): Float64Array {
  const found: number[] = [];
  let beforeM = 0;
  for (let i = 0; i + 1 < line.length / 2; i++) {
    const [[ax, ay], [bx, by]] = [pointOf(line, i), pointOf(line, i + 1)];
    const lengthM = Math.hypot(bx - ax, by - ay);
    const [start, end] = [Math.max(0, fromM - beforeM), Math.min(lengthM, toM - beforeM)];
    if (start < end) {
      const at = (m: number): [number, number] => [ax + ((bx - ax) * m) / lengthM, ay + ((by - ay) * m) / lengthM];
      if (found.length === 0) found.push(...at(start));
      found.push(...at(end));
    }
    beforeM += lengthM;
  }
  return Float64Array.from(found);
}
