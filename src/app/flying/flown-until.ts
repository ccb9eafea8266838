import type { Flight } from '../../survey/flight';
import type { Sortie } from '../../survey/sortie';
import { type BreakPoint, legLengthM } from './break-point';

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
