import type { Camera } from '../survey/camera';
import { pixelAngleRad } from '../survey/pixel-angle';

/**
 * Ground that one pixel covers from `heightM` above flat ground, camera straight down, cm:
 * 100 x height x sensor width / (focal length x image width) (pinhole; Wolf, Elements of Photogrammetry, ch. 6).
 */
export function groundSampleDistanceCm(camera: Camera, heightM: number): number {
  return 100 * heightM * pixelAngleRad(camera);
}

/** Height above ground at which one pixel covers `gsdCm`, m: the inverse of `groundSampleDistanceCm`. */
export function heightForGsdM(camera: Camera, gsdCm: number): number {
  return gsdCm / (100 * pixelAngleRad(camera));
}
