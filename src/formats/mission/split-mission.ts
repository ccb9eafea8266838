import { distanceM } from '../../geo/geodesic';
import type { FlightPoint, Leg, Sortie } from '../../survey/sortie';
import type { Mission } from './mission';
import { type PartWays, partWays } from './part-ways';

/** How many waypoints or commands a file may hold, and how many a mission's file would have. */
export interface FileLimit {
  readonly most: number;
  count(mission: Mission): number;
}

/**
 * A mission as parts that a limit takes, each a sortie of its own from the launch site and back, coded `{sortie}-1`, `-2`. It is cut
 * behind a transect, so that every waypoint lies in one part; only a transect that is too long itself is cut at one of its waypoints,
 * which then ends one part and begins the next. Undefined where no cut helps or no way leads from the launch site to it.
 */
export function splitMission(mission: Mission, limit: FileLimit): readonly Mission[] | undefined {
  if (limit.count(mission) <= limit.most) return [mission];
  const whole = { mission, pieces: piecesOf(mission.sortie), ways: partWays(mission) };
  const parts: Mission[] = [];
  let from = 0;
  while (from < whole.pieces.length) {
    const found = longestPart(whole, limit, { from, number: parts.length + 1 });
    if (!found) return undefined;
    parts.push(withFigures(found.part, whole.ways));
    from = whole.pieces[found.to]?.kind === 'transit' ? found.to + 1 : found.to;
  }
  return parts;
}

/** The straight way between two waypoints that follow each other on one leg. */
interface Piece extends Pick<Leg, 'kind'> {
  readonly leg: number;
  readonly from: FlightPoint;
  readonly to: FlightPoint;
}

interface Whole {
  readonly mission: Mission;
  readonly pieces: readonly Piece[];
  readonly ways: PartWays;
}

interface PartStart {
  readonly from: number;
  readonly number: number;
}

/** The pieces of all legs but the ways from and to the launch site. */
function piecesOf({ legs }: Sortie): readonly Piece[] {
  const last = legs.length - 1;
  return legs.flatMap(({ kind, points }, leg) =>
    kind === 'transit' && (leg === 0 || leg === last)
      ? []
      : points.slice(1).flatMap((to, i): Piece[] => {
          const from = points[i];
          return from ? [{ kind, leg, from, to }] : [];
        }),
  );
}

/** The part from a piece on that holds most: up to the end of a transect, else up to a waypoint of one. */
function longestPart(
  whole: Whole,
  { most, count }: FileLimit,
  { from, number }: PartStart,
): { readonly part: Mission; readonly to: number } | undefined {
  const { pieces } = whole;
  const tried = (to: number | undefined) => {
    const part = to === undefined ? undefined : partOf(whole, { from, number, to });
    return part && to !== undefined && count(part) <= most ? { part, to } : undefined;
  };
  const cuts = pieces.flatMap(({ kind }, i) => (i >= from && kind === 'transect' ? [i + 1] : []));
  if (cuts.at(-1) !== pieces.length) cuts.push(pieces.length);
  let [fits, low, high] = [tried(cuts[0]), 0, cuts.length];
  while (fits && high - low > 1) {
    const middle = (low + high) >> 1;
    const found = tried(cuts[middle]);
    if (found) [fits, low] = [found, middle];
    else high = middle;
  }
  const behindLine = cuts.slice(0, low + 1).findLast((to) => pieces[to]?.kind !== 'transect');
  return tried(behindLine) ?? fits;
}

function partOf(
  { mission, pieces, ways }: Whole,
  { from, number, to }: PartStart & { readonly to: number },
): Mission | undefined {
  const { sortie } = mission;
  const flown = pieces.slice(from, to);
  const [first, last] = [flown[0], flown.at(-1)];
  if (!first || !last) return undefined;
  const found = ways.between(first.from, last.to);
  if (!found) return undefined;
  const [own, ownLast] = [sortie.legs[0], sortie.legs.at(-1)];
  const out = from === 0 && own?.kind === 'transit' ? own : found.out;
  const back = to === pieces.length && ownLast?.kind === 'transit' ? ownLast : found.back;
  const legs = [out, ...legsOf(flown), back];
  return { ...mission, sortie: { ...sortie, code: `${sortie.code}-${number}`, legs } };
}

/** A part with what its own legs are long and take, instead of the figures of the whole sortie. */
function withFigures(part: Mission, ways: PartWays): Mission {
  const { legs } = part.sortie;
  const { photoDistanceM } = part.plan;
  const transects = legs.filter(({ kind }) => kind === 'transect').map(lengthOf);
  const figures = {
    lengthM: legs.reduce((sum, leg) => sum + lengthOf(leg), 0),
    transectM: transects.reduce((sum, m) => sum + m, 0),
    durationS: ways.durationS({ legs }),
    photos: photoDistanceM ? transects.reduce((sum, m) => sum + Math.floor(m / photoDistanceM) + 1, 0) : 0,
  };
  return { ...part, sortie: { ...part.sortie, ...figures } };
}

function legsOf(pieces: readonly Piece[]): Leg[] {
  const legs: { leg: number; kind: Leg['kind']; points: FlightPoint[] }[] = [];
  for (const { kind, leg, from, to } of pieces) {
    const last = legs.at(-1);
    if (last?.leg === leg) last.points.push(to);
    else legs.push({ leg, kind, points: [from, to] });
  }
  return legs.map(({ kind, points }) => ({ kind, points }));
}

function lengthOf({ points }: Leg): number {
  return points.reduce((sum, { position }, i) => sum + distanceM(points[i - 1]?.position ?? position, position), 0);
}
