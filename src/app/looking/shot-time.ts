import type { Shot } from '../../coverage/shot';
import type { FlightEvidence } from '../../survey/flight-evidence';

/**
 * When a shot was taken. The first shot's time and the evidence's start say how far the camera's clock is behind; without a
 * camera's time the receiver's counts. Undefined where the photo has no time.
 */
export function shotTime(
  { startedAt }: Pick<FlightEvidence, 'startedAt'>,
  shots: readonly Shot[],
  index: number,
): Date | undefined {
  const shot = shots[index];
  const firstMs = shots.find(({ cameraTimeMs }) => cameraTimeMs !== undefined)?.cameraTimeMs;
  if (shot?.cameraTimeMs !== undefined && firstMs !== undefined && startedAt !== undefined) {
    return new Date(Date.parse(startedAt) + shot.cameraTimeMs - firstMs);
  }
  return shot?.gpsTimeMs === undefined ? undefined : new Date(shot.gpsTimeMs);
}
