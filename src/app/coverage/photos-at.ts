import { isInOutline, outlineOf } from '../../coverage/outlines';
import { toPixels } from '../../coverage/pixel-grid';
import type { Footprint } from '../../coverage/shot-footprints';
import type { LngLat } from '../../geo/lng-lat';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { AppContext } from '../app-context';
import { shotTime } from '../looking/shot-time';
import { shotsOf } from './evidence-content';
import { evidenceFootprints } from './evidence-footprints';

/** A photo, or a log's trigger, that shows a place. */
export interface PhotoSight extends Pick<Footprint, 'name' | 'shot' | 'heightM'> {
  /** Absent where neither camera nor receiver says it. */
  readonly takenAt?: Date;
}

/** Those of an evidence's photos that show a place, in flown order. */
export async function photosAt(
  context: AppContext,
  evidence: FlightEvidence,
  place: LngLat,
): Promise<readonly PhotoSight[]> {
  const [footprints, shots] = await Promise.all([
    evidenceFootprints(context, evidence),
    shotsOf(context.opened(), evidence),
  ]);
  const [x, y] = toPixels(place);
  return footprints
    .filter(({ corners }) => isInOutline(outlineOf(corners), x, y))
    .map(({ name, shot, heightM }) => {
      const takenAt = shotTime(evidence, shots, shot);
      return { name, shot, heightM, ...(takenAt && { takenAt }) };
    });
}
