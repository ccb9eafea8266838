import type { LngLat } from '../geo/lng-lat';
import { toX, toY } from '../geo/turned-region';
import type { FlightPoint, Leg, Sortie } from '../survey/sortie';
import { sortieCode } from '../survey/sortie-code';
import type { PlannedSortie } from './close-sortie';
import type { FlightGround } from './flight-ground';
import { lineLength, type PlaneLeg } from './flight-route';
import type { FlightPattern } from './flight-pattern';
import type { FlightTask } from './flight-task';

export interface SortieFrame {
  readonly task: FlightTask;
  readonly ground: FlightGround;
  readonly pattern: FlightPattern;
  readonly places: readonly LngLat[];
  readonly photoDistanceM: number | undefined;
}

/** A sortie of the turned plane as a sortie on WGS84, number `number` of its plan. */
export function toSortie({ launch, legs, durationS }: PlannedSortie, number: number, frame: SortieFrame): Sortie {
  const { task, places, photoDistanceM } = frame;
  const site = places[launch];
  if (!site) throw new Error(`Sortie ${number} starts at launch site ${launch} of ${places.length}.`);
  const last = legs.length - 1;
  return {
    code: sortieCode(task.areaCode, task.planCode, number),
    number,
    launch: site,
    legs: legs.map((leg, i) =>
      toLeg(leg, frame, { ...(i === 0 && { first: site }), ...(i === last && { last: site }) }),
    ),
    lengthM: legs.reduce((sum, { line }) => sum + lineLength(line), 0),
    transectM: legs.reduce((sum, { kind, line }) => (kind === 'transect' ? sum + lineLength(line) : sum), 0),
    durationS,
    photos: legs.reduce((sum, leg) => sum + photosOn(leg, photoDistanceM), 0),
  };
}

/** A leg; `first` and `last` stand for its end points exactly, where it begins or ends at a launch site. */
function toLeg(
  { kind, line }: PlaneLeg,
  { task, ground, pattern: { axes } }: SortieFrame,
  ends: { readonly first?: LngLat; readonly last?: LngLat },
): Leg {
  const { heightM } = task.parameters;
  const count = line.length / 2;
  const points = Array.from({ length: count }, (_, i): FlightPoint => {
    const uM = line[2 * i] ?? 0;
    const vM = line[2 * i + 1] ?? 0;
    const known = i === 0 ? ends.first : i === count - 1 ? ends.last : undefined;
    return { position: known ?? ground.frame.toLngLat({ xM: toX(axes, uM, vM), yM: toY(axes, uM, vM) }), heightM };
  });
  return { kind, points };
}

function photosOn({ kind, line }: PlaneLeg, photoDistanceM: number | undefined): number {
  return kind === 'transect' && photoDistanceM ? Math.floor(lineLength(line) / photoDistanceM) + 1 : 0;
}
