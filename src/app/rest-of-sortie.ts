import { type FlightGround, flightGround } from '../flight/flight-ground';
import { joinedLine, lineLength, type PlaneLeg, type PlanePoint, transitLeg } from '../flight/flight-route';
import { type FlightSettings, flightSettings } from '../flight/flight-settings';
import type { FlightTask } from '../flight/flight-task';
import { pathTime } from '../flight/path-time';
import type { LngLat } from '../geo/lng-lat';
import type { Checked } from '../survey/issue';
import type { Leg, Sortie } from '../survey/sortie';
import type { BreakPoint } from './break-point';

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
  const settings = flightSettings(task);
  const ground = flightGround(task, settings.spacingM);
  const home = toPlane(ground, options.launch);
  const queue = remaining(sortie, { ground, overlapM: settings.budget.overlapM, ...options });
  const sorties: Sortie[] = [];
  let rest: Rest = queue;
  while (rest.length > 0) {
    const next = longestPart(rest, { home, ground, settings });
    if (!next) {
      const { usableS, rangeM } = settings.budget;
      return {
        value: undefined,
        issues: [{ code: 'plan-out-of-reach', severity: 'error', values: { minutes: usableS / 60, rangeM } }],
      };
    }
    sorties.push(toSortie(next, { sortie, task, ground, settings, ...options, code: options.code(sorties.length) }));
    rest = next.left;
  }
  return { value: sorties, issues: [] };
}

interface Closed {
  readonly legs: readonly PlaneLeg[];
  readonly durationS: number;
  readonly left: Rest;
}

interface Reach {
  readonly home: PlanePoint;
  readonly ground: FlightGround;
  readonly settings: FlightSettings;
}

/** The longest first part of the rest that one battery flies: whole transects, else a piece of the first one. */
function longestPart(rest: Rest, reach: Reach): Closed | undefined {
  for (let count = rest.length; count > 0; count -= 2) {
    const closed = close(rest.slice(0, count), rest.slice(count + 1), reach);
    if (closed) return closed;
  }
  const [first, ...others] = rest;
  if (!first) return undefined;
  const { overlapM } = reach.settings.budget;
  const wholeM = lineLength(first.line);
  for (let share = 0.9; share > 0.05; share -= 0.1) {
    const cutM = wholeM * share;
    const left = [cutFrom(first, Math.max(0, cutM - overlapM)), ...others];
    const closed = cutM > overlapM && close([cutTo(first, cutM)], left, reach);
    if (closed) return closed;
  }
  return undefined;
}

function close(legs: Rest, left: Rest, { home, ground, settings }: Reach): Closed | undefined {
  const [first, last] = [legs[0], legs.at(-1)];
  if (!first || !last) return undefined;
  const out = transitLeg(ground.obstacles, home, pointOf(first.line, 0));
  const back = transitLeg(ground.obstacles, pointOf(last.line, last.line.length / 2 - 1), home);
  if (!out || !back) return undefined;
  const all = [out, ...legs, back];
  const line = joinedLine(all);
  const { budget, motion } = settings;
  const durationS = budget.overheadS + pathTime(line, motion);
  const isFar = Array.from({ length: line.length / 2 }, (_, i) => pointOf(line, i)).some(
    ([x, y]) => Math.hypot(x - home[0], y - home[1]) > budget.rangeM,
  );
  return durationS > budget.usableS || isFar ? undefined : { legs: all, durationS, left };
}

/** Transects still to fly with the transits between them, the broken one from `overlapM` before its break. */
function remaining(
  { legs }: Sortie,
  { ground, from, overlapM }: { readonly ground: FlightGround; readonly from?: BreakPoint; readonly overlapM: number },
): PlaneLeg[] {
  const firstLeg = from?.leg ?? legs.findIndex(({ kind }) => kind === 'transect');
  const lastLeg = legs.findLastIndex(({ kind }) => kind === 'transect');
  const rest = legs.slice(Math.max(0, firstLeg), lastLeg + 1).map((leg) => planeLeg(ground, leg));
  const [broken, ...others] = rest;
  if (!broken || !from) return rest;
  const leftM = lineLength(broken.line) - from.alongM;
  if (leftM < shortestM && others.length > 0) return others.slice(1);
  return [cutFrom(broken, Math.max(0, from.alongM - overlapM)), ...others];
}

/** What is left of a transect below this length counts as flown, m. */
const shortestM = 1;

function toSortie(
  { legs, durationS }: Closed,
  of: {
    readonly sortie: Sortie;
    readonly task: FlightTask;
    readonly ground: FlightGround;
    readonly settings: FlightSettings;
    readonly launch: LngLat;
    readonly code: string;
  },
): Sortie {
  const { sortie, task, ground, settings, launch, code } = of;
  const { photoDistanceM } = settings;
  const transects = legs.filter(({ kind }) => kind === 'transect');
  const heightM = sortie.legs.find(({ kind }) => kind === 'transect')?.points[0]?.heightM ?? task.parameters.heightM;
  const end = legs.length - 1;
  return {
    code,
    number: sortie.number,
    launch,
    legs: legs.map(({ kind, line }, i): Leg => {
      const last = line.length / 2 - 1;
      const points = Array.from({ length: last + 1 }, (_, p) => {
        const isHome = (i === 0 && p === 0) || (i === end && p === last);
        const [xM, yM] = pointOf(line, p);
        return { position: isHome ? launch : ground.frame.toLngLat({ xM, yM }), heightM };
      });
      return { kind, points };
    }),
    lengthM: legs.reduce((sum, { line }) => sum + lineLength(line), 0),
    transectM: transects.reduce((sum, { line }) => sum + lineLength(line), 0),
    durationS,
    photos: photoDistanceM
      ? transects.reduce((sum, { line }) => sum + Math.floor(lineLength(line) / photoDistanceM) + 1, 0)
      : 0,
  };
}

function planeLeg(ground: FlightGround, { kind, points }: Leg): PlaneLeg {
  return { kind, line: Float64Array.from(points.flatMap(({ position }) => toPlane(ground, position))) };
}

function toPlane({ frame }: FlightGround, place: LngLat): PlanePoint {
  const { xM, yM } = frame.toLocal(place);
  return [xM, yM];
}

function pointOf(line: Float64Array, i: number): PlanePoint {
  return [line[2 * i] ?? 0, line[2 * i + 1] ?? 0];
}

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
