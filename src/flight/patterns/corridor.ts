import { clipLine } from '../../geo/clip-line';
import type { LngLat } from '../../geo/lng-lat';
import { parallelLine } from '../../geo/parallel-line';
import { lineBand } from '../../geo/plane-region';
import type { FlightGround } from '../flight-ground';
import type { Corridor } from '../../survey/plan';
import type { Track } from '../track';
import { corridorPasses } from './corridor-passes';
import { insideTarget, laidTracks } from './lay-tracks';
import type { LayPattern } from './pattern-task';

/** Parallel passes one spacing apart along lines, as many as the width needs, following every bend. */
export const layCorridor: LayPattern = (laying) => {
  const { task, ground, settings } = laying;
  const { corridor } = task;
  if (!corridor) return { code: 'plan-corridor-line', severity: 'error' };
  const passes = corridorLines(corridor).flatMap((line) =>
    linePasses(toPlane(line, ground), { widthM: corridor.widthM, spacingM: settings.spacingM }),
  );
  return laidTracks(
    laying,
    passes.flatMap((pass) => insideTarget(ground, pass)),
  );
};

/** All lines of a corridor. */
export function corridorLines({ line, branches = [] }: Corridor): readonly (readonly LngLat[])[] {
  return [line, ...branches];
}

function toPlane(line: readonly LngLat[], { frame }: FlightGround): Track {
  return Float64Array.from(
    line.flatMap((place) => {
      const { xM, yM } = frame.toLocal(place);
      return [xM, yM];
    }),
  );
}

/** What a parallel may come nearer to its line than its distance before that part of it is left out, m. */
const NEARER_M = 0.1;
/** A gap this wide or less where an inside bend was cut off is flown straight, in distances from the line. */
const GAP_SHARE = 0.5;

/** Passes over a band, from its one side to the other. */
function linePasses(
  line: Track,
  { widthM, spacingM }: { readonly widthM: number; readonly spacingM: number },
): Track[] {
  const count = corridorPasses(widthM, spacingM);
  return Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * spacingM).flatMap((asideM) =>
    asideM === 0 ? [line] : parallelPieces(line, asideM),
  );
}

function parallelPieces(line: Track, asideM: number): Track[] {
  const awayM = Math.abs(asideM);
  const nearer = lineBand(line, Math.max(awayM - NEARER_M, awayM * 0.99));
  const pieces = clipLine(parallelLine(line, asideM), nearer, 'outside');
  const joined: Float64Array[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const gapM = before
      ? Math.hypot((piece[0] ?? 0) - (before.at(-2) ?? 0), (piece[1] ?? 0) - (before.at(-1) ?? 0))
      : Infinity;
    if (before && gapM <= awayM * GAP_SHARE) joined.splice(-1, 1, Float64Array.of(...before, ...piece.subarray(2)));
    else joined.push(piece);
  }
  return joined;
}
