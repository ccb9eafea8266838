import { distanceM } from '../../geo/geodesic';
import type { Flight } from '../../survey/flight';
import type { Leg, Sortie } from '../../survey/sortie';
import type { BreakPoint } from './break-point';

/** Where a sortie breaks off after its first `lines` transects; undefined if it has no such transect. */
export function breakAtLine({ legs }: Sortie, lines: number): BreakPoint | undefined {
  let count = 0;
  for (const [leg, part] of legs.entries()) {
    if (part.kind !== 'transect') continue;
    count += 1;
    if (count === lines) return { leg, alongM: legLengthM(part) };
  }
  return undefined;
}

/** What a flight that broke off there has flown: whole transects, and photos where they are counted. */
export function flownUntil(
  { legs }: Sortie,
  { leg: last, alongM }: BreakPoint,
  photoDistanceM: number | undefined,
): Pick<Flight, 'flownTransects' | 'flownPhotos'> {
  let [flownTransects, flownPhotos] = [0, 0];
  for (const [leg, part] of legs.entries()) {
    if (part.kind !== 'transect' || leg > last) continue;
    const lengthM = legLengthM(part);
    const flownM = leg < last ? lengthM : alongM;
    if (flownM >= lengthM - wholeM) flownTransects += 1;
    if (photoDistanceM !== undefined) flownPhotos += Math.floor((flownM + 1e-6) / photoDistanceM) + 1;
  }
  return { flownTransects, ...(photoDistanceM !== undefined && { flownPhotos }) };
}

/** A transect of which less than this is missing was flown whole, m. */
const wholeM = 1;

function legLengthM({ points }: Leg): number {
  return points.reduce((sum, { position }, i) => {
    const before = points[i - 1];
    return before ? sum + distanceM(before.position, position) : sum;
  }, 0);
}
