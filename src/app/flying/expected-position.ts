import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Aircraft } from '../../survey/aircraft';
import { planningEnduranceMin } from '../../survey/endurance';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';

/** Where a flight is if it flies its plan, and what its battery still allows. Times in s, lengths in m. */
export interface ExpectedPosition {
  readonly place: LngLat;
  /** Radius in which to look for it first. */
  readonly uncertaintyM: number;
  /** `up` and `down` at the launch site; `line` on a transect, `transit` elsewhere; `over` once it should have landed. */
  readonly phase: 'up' | 'line' | 'transit' | 'down' | 'over';
  /** The transect in hand or to come, counted from 1, of all of them. */
  readonly line: number;
  readonly lines: number;
  /** Photos taken until now; absent without a photo distance. */
  readonly photo?: number;
  /** Until the planned landing; negative: past it. */
  readonly leftS: number;
  /** The flight home from there, straight. */
  readonly homeS: number;
  /** Until it has to turn back from the farthest place still ahead, to land with the plan's reserve; negative: too late. */
  readonly turnBackS: number;
}

/** A plan's path has the pace of its planned duration; a tap on "took off" comes this much early or late, s. */
const tapS = 20;
/** Share of the time in the air by which wind, turns and hovering shift the expectation. */
const driftShare = 0.05;

/** Where a sortie's aircraft is expected `elapsedS` after take-off: at an even pace along the planned path, between climb and descent. */
export function expectedPosition(
  { plan, sortie, aircraft }: { readonly plan: Plan; readonly sortie: Sortie; readonly aircraft: Aircraft },
  elapsedS: number,
): ExpectedPosition {
  const { parameters } = plan;
  const { heightM } = parameters;
  const overheadS =
    parameters.overheadS ?? aircraft.handlingS + heightM / aircraft.climbMS + heightM / aircraft.descentMS;
  const path = sortiePath(sortie);
  const pathS = Math.max(1, sortie.durationS - overheadS);
  const upS = overheadS / 2;
  const paceMS = path.lengthM / pathS;
  const alongM = Math.min(path.lengthM, Math.max(0, (elapsedS - upS) * paceMS));
  const at = placeAlong(path, alongM);
  const wind = parameters.wind?.speedMS ?? 0;
  const homeMS = Math.max(1, plan.speedMS - wind);
  const homeSFrom = (place: LngLat) => distanceM(place, sortie.launch) / homeMS + overheadS / 2;
  const ahead = path.pieces.slice(at.piece).map(({ to }) => to);
  const farthestS = Math.max(homeSFrom(at.place), ...ahead.map(homeSFrom));
  const usableS = (parameters.enduranceMin ?? planningEnduranceMin(aircraft)) * 60 * (1 - parameters.reservePct / 100);
  const leftS = sortie.durationS - elapsedS;
  return {
    place: at.place,
    uncertaintyM: paceMS * (tapS + driftShare * Math.max(0, elapsedS)),
    phase: phaseOf({ elapsedS, upS, pathS, leftS, onLine: at.onLine }),
    line: at.line,
    lines: path.lines,
    ...(plan.photoDistanceM !== undefined &&
      sortie.photos > 0 && { photo: photosUntil(path, alongM, plan.photoDistanceM) }),
    leftS,
    homeS: homeSFrom(at.place),
    turnBackS: usableS - elapsedS - farthestS,
  };
}

interface PathPiece {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly lengthM: number;
  readonly isLine: boolean;
  /** The transect of the piece, or the next one; counted from 1. */
  readonly line: number;
}

interface SortiePath {
  readonly pieces: readonly PathPiece[];
  readonly lengthM: number;
  readonly lines: number;
}

const paths = new WeakMap<Sortie, SortiePath>();

function sortiePath(sortie: Sortie): SortiePath {
  const known = paths.get(sortie);
  if (known) return known;
  const lines = sortie.legs.filter(({ kind }) => kind === 'transect').length;
  const pieces: PathPiece[] = [];
  let line = 0;
  for (const { kind, points } of sortie.legs) {
    const isLine = kind === 'transect';
    if (isLine) line += 1;
    for (const [i, { position: to }] of points.entries()) {
      const from = points[i - 1]?.position;
      if (from)
        pieces.push({
          from,
          to,
          lengthM: distanceM(from, to),
          isLine,
          line: isLine ? line : Math.min(lines, line + 1),
        });
    }
  }
  const path = { pieces, lines, lengthM: pieces.reduce((sum, { lengthM }) => sum + lengthM, 0) };
  paths.set(sortie, path);
  return path;
}

function placeAlong({ pieces }: SortiePath, alongM: number) {
  let leftM = alongM;
  for (const [piece, { from, to, lengthM, isLine, line }] of pieces.entries()) {
    if (leftM <= lengthM || piece === pieces.length - 1) {
      const share = lengthM === 0 ? 0 : Math.min(1, leftM / lengthM);
      const place: LngLat = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      return { place, piece, onLine: isLine, line };
    }
    leftM -= lengthM;
  }
  throw new Error('A sortie has no path.');
}

function photosUntil({ pieces }: SortiePath, alongM: number, photoDistanceM: number): number {
  let [photos, beforeM, onLineM, line] = [0, 0, 0, 0];
  const close = (upToM: number) => (upToM > 0 ? Math.floor(upToM / photoDistanceM) + 1 : 0);
  for (const piece of pieces) {
    if (beforeM >= alongM) break;
    if (piece.isLine) {
      if (piece.line !== line) {
        photos += close(onLineM);
        onLineM = 0;
        line = piece.line;
      }
      onLineM += Math.min(piece.lengthM, alongM - beforeM);
    }
    beforeM += piece.lengthM;
  }
  return photos + close(onLineM);
}

function phaseOf(at: {
  readonly elapsedS: number;
  readonly upS: number;
  readonly pathS: number;
  readonly leftS: number;
  readonly onLine: boolean;
}): ExpectedPosition['phase'] {
  if (at.leftS <= 0) return 'over';
  if (at.elapsedS < at.upS) return 'up';
  if (at.elapsedS >= at.upS + at.pathS) return 'down';
  return at.onLine ? 'line' : 'transit';
}
