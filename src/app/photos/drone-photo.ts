import type { CameraPose } from '../../coverage/camera-ray';
import type { Lens } from '../../coverage/ground-quad';
import type { SurveyPhoto } from '../../formats/photos/survey-photo';
import { photoLens } from '../../survey/photo-lens';

/** What a photo has to say before a point of it can be placed. */
export type DronePhotoLack = 'place' | 'yaw' | 'camera';

/** Lens and pose of a drone photo but for its height, or what its headers lack. A camera whose pitch is not said looks straight down. */
export type DronePhoto =
  | { readonly lens: Lens; readonly pose: Omit<CameraPose, 'heightM'> }
  | { readonly lacks: readonly DronePhotoLack[] };

/** How the camera of a drone photo stood and looked. */
export function dronePhoto(photo: SurveyPhoto): DronePhoto {
  const { place, gimbal, flight } = photo;
  const lens = photoLens(photo)?.lens;
  const yawDeg = gimbal.yawDeg ?? flight.yawDeg;
  if (place && lens && yawDeg !== undefined) {
    return { lens, pose: { place, yawDeg, pitchDeg: gimbal.pitchDeg ?? -90, rollDeg: gimbal.rollDeg ?? 0 } };
  }
  const lacks = { place, yaw: yawDeg, camera: lens };
  return { lacks: (['place', 'yaw', 'camera'] as const).filter((what) => lacks[what] === undefined) };
}
