import { degreeLengths } from '../../geo/curvature';
import type { LngLat } from '../../geo/lng-lat';
import { placeAt } from '../../coverage/track';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import type { Records } from '../records';
import type { FoundEvidence } from './found-evidence';

/** The sortie that an evidence belongs to, and what says so. */
export interface SortieMatch extends Required<Pick<FlightEvidence, 'planId' | 'sortieCode' | 'matchedBy'>> {
  readonly flightId?: string;
}

/** Places that are tried: more would not change the answer. */
const mostPlaces = 60;
const leastShare = 0.6;
/** A flight without a landing lasts no longer than this. */
const longestFlightMs = 60 * 60_000;

interface Candidate {
  readonly plan: Plan;
  readonly sortie: Sortie;
}

/**
 * The sortie of an evidence: whose code its name holds, else whose flight was in the air then, else whose transects it follows
 * best, the later plan where two are equal. Undefined where none of these says.
 */
export function matchSortie(found: FoundEvidence, records: Records): SortieMatch | undefined {
  const all = [...records.plan.values()]
    .toReversed()
    .flatMap((plan) => plan.sorties.map((sortie): Candidate => ({ plan, sortie })));
  const named = all.find(({ sortie }) => found.name.toUpperCase().includes(sortie.code.toUpperCase()));
  if (named) return matched(named, 'name', { found, records });
  const inAir = all.filter(({ sortie }) => flightOf(sortie.code, found, records) !== undefined);
  const [only] = inAir;
  if (only && inAir.length === 1) return matched(only, 'time', { found, records });
  const nearest = byPlace(found, inAir.length > 0 ? inAir : all);
  return nearest && matched(nearest, inAir.length > 0 ? 'time' : 'place', { found, records });
}

function matched(
  { plan, sortie }: Candidate,
  matchedBy: SortieMatch['matchedBy'],
  { found, records }: { readonly found: FoundEvidence; readonly records: Records },
): SortieMatch {
  const flightId = flightOf(sortie.code, found, records);
  return { planId: plan.id, sortieCode: sortie.code, matchedBy, ...(flightId !== undefined && { flightId }) };
}

/** Id of a sortie's flight that was in the air at the evidence's time. */
function flightOf(code: string, { startedAt, endedAt }: FoundEvidence, { flight }: Records): string | undefined {
  if (startedAt === undefined || endedAt === undefined) return undefined;
  const [from, to] = [Date.parse(startedAt), Date.parse(endedAt)];
  for (const { id, sortieCode, tookOffAt, landedAt } of flight.values()) {
    if (sortieCode !== code) continue;
    const start = Date.parse(tookOffAt);
    const end = landedAt === undefined ? start + longestFlightMs : Date.parse(landedAt);
    if (from <= end && to >= start) return id;
  }
  return undefined;
}

function byPlace(found: FoundEvidence, candidates: readonly Candidate[]): Candidate | undefined {
  const places = placesOf(found);
  if (places.length === 0) return undefined;
  let best: Candidate | undefined;
  let most = leastShare * places.length;
  for (const candidate of candidates) {
    const reachM = candidate.plan.lineSpacingM / 2;
    const lines = candidate.sortie.legs
      .filter(({ kind }) => kind === 'transect')
      .map(({ points }) => points.map(({ position }) => position));
    const near = places.filter((place) => lines.some((line) => isNear(place, line, reachM))).length;
    if (near > most || (near === most && !best)) {
      best = candidate;
      most = near;
    }
  }
  return best;
}

function placesOf({ content: { shots, track } }: FoundEvidence): readonly LngLat[] {
  const placed = shots.flatMap(({ place }) => (place ? [place] : []));
  const places =
    placed.length > 1 || !track ? placed : Array.from({ length: track.count }, (_, i) => placeAt(track, i));
  const step = Math.max(1, Math.floor(places.length / mostPlaces));
  return places.filter((_, i) => i % step === 0);
}

function isNear(place: LngLat, line: readonly LngLat[], reachM: number): boolean {
  const { lngM, latM } = degreeLengths(place[1]);
  return line.some((to, i) => {
    const from = line[i - 1];
    if (!from) return false;
    const [ax, ay] = [(from[0] - place[0]) * lngM, (from[1] - place[1]) * latM];
    const [dx, dy] = [(to[0] - from[0]) * lngM, (to[1] - from[1]) * latM];
    const along = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
    return Math.hypot(ax + along * dx, ay + along * dy) <= reachM;
  });
}
