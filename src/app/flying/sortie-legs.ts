import { type FlightGround, flightGround } from '../../flight/flight-ground';
import { joinedLine, lineLength, type PlaneLeg, type PlanePoint, transitLeg } from '../../flight/flight-route';
import { type FlightSettings, flightSettings } from '../../flight/flight-settings';
import type { FlightTask } from '../../flight/flight-task';
import { pathTime } from '../../flight/path-time';
import { corneredExtra, turnLegs } from '../../flight/turn-legs';
import type { LngLat } from '../../geo/lng-lat';
import { sortiesOverTerrain } from '../../flight/terrain/sorties-over-terrain';
import type { Issue } from '../../survey/issue';
import type { Leg, Sortie } from '../../survey/sortie';

/** What sorties of a task are closed on: the ground in its plane, and the figures that follow from the task. */
export interface SortiePlane {
  readonly task: FlightTask;
  readonly ground: FlightGround;
  readonly settings: FlightSettings;
}

/** Legs from a launch site and back that fit the battery and the range. */
interface ClosedLegs {
  readonly legs: readonly PlaneLeg[];
  readonly durationS: number;
}

export function sortiePlane(task: FlightTask): SortiePlane {
  const settings = flightSettings(task);
  return { task, settings, ground: flightGround(task, settings.spacingM) };
}

/** The legs of a sortie from its first to its last transect. */
export function workLegs(plane: SortiePlane, { legs }: Pick<Sortie, 'legs'>): PlaneLeg[] {
  const first = legs.findIndex(({ kind }) => kind === 'transect');
  const last = legs.findLastIndex(({ kind }) => kind === 'transect');
  return first < 0 ? [] : legs.slice(first, last + 1).map((leg) => planeLeg(plane.ground, leg));
}

/** A sortie that fits the battery and the range, and what is to be said of its heights. */
export interface ClosedSortie {
  readonly sortie: Sortie;
  readonly issues: readonly Issue[];
}

interface ClosedFrom {
  /** The sortie that the legs come from. */
  readonly sortie: Sortie;
  readonly plane: SortiePlane;
  readonly launch: LngLat;
  readonly code: string;
}

/**
 * Legs from a launch site and back as a sortie on WGS84 that holds its height over the ground where that is known; elsewhere its lines
 * keep the greatest height of those that they come from. Undefined if there is no way, or the battery or range does not reach.
 */
export function closedSortie(legs: readonly PlaneLeg[], from: ClosedFrom): ClosedSortie | undefined {
  const { plane, launch, sortie } = from;
  const { task, settings } = plane;
  const closed = closeLegs(legs, toPlane(plane.ground, launch), plane);
  if (!closed) return undefined;
  const level = sortieOfLegs(closed, from);
  const { sorties, issues } = sortiesOverTerrain([level], task, settings);
  const [flown = level] = sorties;
  if (flown.durationS > settings.budget.usableS) return undefined;
  const isKnown = task.terrain !== undefined && task.terrain.length > 0;
  return { sortie: flown, issues: isKnown || hasRelief(sortie) ? issues : [] };
}

/** Joins legs with a launch site; undefined if there is no way, or the battery or range does not reach. */
function closeLegs(
  legs: readonly PlaneLeg[],
  home: PlanePoint,
  { ground, settings }: SortiePlane,
): ClosedLegs | undefined {
  const [first, last] = [legs[0], legs.at(-1)];
  if (!first || !last) return undefined;
  const out = transitLeg(ground.obstacles, home, pointOf(first.line, 0));
  const back = transitLeg(ground.obstacles, pointOf(last.line, last.line.length / 2 - 1), home);
  if (!out || !back) return undefined;
  const { budget, motion } = settings;
  const all = turnLegs([out, ...legs, back], { motion, obstacles: ground.obstacles });
  const line = joinedLine(all);
  const durationS = budget.overheadS + pathTime(line, motion) + corneredExtra(all, motion);
  const isFar = Array.from({ length: line.length / 2 }, (_, i) => pointOf(line, i)).some(
    ([x, y]) => Math.hypot(x - home[0], y - home[1]) > budget.rangeM,
  );
  return durationS > budget.usableS || isFar ? undefined : { legs: all, durationS };
}

/** Closed legs as a sortie on WGS84, all of it at one height: the greatest of the lines that they come from. */
function sortieOfLegs({ legs, durationS }: ClosedLegs, { sortie, plane, launch, code }: ClosedFrom): Sortie {
  const { ground, settings } = plane;
  const { photoDistanceM } = settings;
  const transects = legs.filter(({ kind }) => kind === 'transect');
  const heightM = Math.max(...heights(sortie));
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

/** Whether the lines of a sortie are flown at more than one height. */
function hasRelief(sortie: Sortie): boolean {
  const all = heights(sortie);
  return Math.max(...all) - Math.min(...all) > 1;
}

/** Heights of its transects: its ways may lie higher. */
function heights({ legs }: Sortie): readonly number[] {
  return legs.flatMap(({ kind, points }) => (kind === 'transect' ? points.map(({ heightM }) => heightM) : []));
}

/** A leg without the points that only its heights need: they are laid anew over the ground. */
function planeLeg(ground: FlightGround, { kind, points }: Leg): PlaneLeg {
  const line = points.map(({ position }) => toPlane(ground, position));
  const [first, last] = [line[0], line.at(-1)];
  const isStraight = first && last && line.every((point) => asideM(point, first, last) < STRAIGHT_M);
  return { kind, line: Float64Array.from((isStraight ? [first, last] : line).flat()) };
}

/** Points nearer than this to the straight line between a leg's ends do not bend it, m. */
const STRAIGHT_M = 0.5;

function asideM([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const lengthM = Math.hypot(bx - ax, by - ay);
  if (lengthM === 0) return Math.hypot(x - ax, y - ay);
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthM;
  const beyondM = Math.max(0, -along, along - lengthM);
  return Math.hypot(((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / lengthM, beyondM);
}

function toPlane({ frame }: FlightGround, place: LngLat): PlanePoint {
  const { xM, yM } = frame.toLocal(place);
  return [xM, yM];
}

export function pointOf(line: Float64Array, i: number): PlanePoint {
  return [line[2 * i] ?? 0, line[2 * i + 1] ?? 0];
}
