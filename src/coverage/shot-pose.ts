import { degreeLengths } from '../geo/curvature';
import type { LngLat } from '../geo/lng-lat';
import type { CameraPose } from './camera-ray';
import type { Shot } from './shot';

export interface PoseOptions {
  /** Height above ground instead of what the shots say. */
  readonly heightM?: number;
  /** Height of the ground above that of the take-off point, m; without it the ground is level. */
  readonly groundRiseM?: (place: LngLat) => number | undefined;
}

/** Why it is not known how a camera stood. */
export type PoseLack = 'photo-without-position' | 'photo-without-height' | 'photo-without-yaw';

/**
 * How the camera of a shot stood. Height: as given, else above the take-off point. Yaw: of the gimbal, else of the aircraft, else
 * the course to the neighbours. An absent pitch means straight down.
 */
export function shotPose(
  shots: readonly Shot[],
  index: number,
  { heightM, groundRiseM }: PoseOptions,
): CameraPose | PoseLack {
  const shot = shots[index];
  if (!shot?.place) return 'photo-without-position';
  const height = heightM ?? aboveGroundM(shot, shot.place, groundRiseM);
  if (height === undefined) return 'photo-without-height';
  const yawDeg = shot.gimbal.yawDeg ?? shot.flight.yawDeg ?? courseDeg(shots, index);
  if (yawDeg === undefined) return 'photo-without-yaw';
  const { pitchDeg = -90, rollDeg = 0 } = shot.gimbal;
  return { place: shot.place, heightM: height, yawDeg, pitchDeg, rollDeg };
}

function aboveGroundM(
  { heightAboveStartM }: Shot,
  place: LngLat,
  groundRiseM: PoseOptions['groundRiseM'],
): number | undefined {
  return heightAboveStartM === undefined ? undefined : heightAboveStartM - (groundRiseM?.(place) ?? 0);
}

/** From the shot before to the one after; undefined where none of them has another place. */
function courseDeg(shots: readonly Shot[], index: number): number | undefined {
  const here = shots[index]?.place;
  const from = shots[index - 1]?.place ?? here;
  const to = shots[index + 1]?.place ?? here;
  if (!from || !to || (from[0] === to[0] && from[1] === to[1])) return undefined;
  const { lngM, latM } = degreeLengths(from[1]);
  return (Math.atan2((to[0] - from[0]) * lngM, (to[1] - from[1]) * latM) * 180) / Math.PI;
}
