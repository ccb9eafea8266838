import { degreeLengths } from '../geo/curvature';
import type { LngLat } from '../geo/lng-lat';
import { radians } from '../geo/radians';
import type { Camera } from '../survey/camera';
import { cameraAxes, type CameraPose, rayOf } from './camera-ray';

/** What of a camera decides which ground it sees. */
export type Lens = Pick<Camera, 'sensorWidthMm' | 'sensorHeightMm' | 'focalLengthMm'>;

/** Four corners on the ground, or why there are none. */
export type GroundQuad =
  | { readonly corners: readonly LngLat[] }
  | { readonly reason: 'above-horizon' | 'too-flat' | 'on-ground' };

/** Rays that meet the ground at less than this are no footprint: beyond 11 heights a pixel shows nothing. */
const leastDepressionDeg = 5;

const imageCorners = [
  [-1, 1],
  [1, 1],
  [1, -1],
  [-1, -1],
] as const;

/**
 * Ground that a pinhole camera sees over flat ground: the rays through the corners of its sensor, turned by yaw, pitch and roll
 * (in this order), cut with the ground. A corner at or above the horizon has no footprint; a corner below it by less than
 * 5 degrees is too flat.
 */
export function groundQuad(lens: Lens, pose: CameraPose): GroundQuad {
  if (!(pose.heightM > 0)) return { reason: 'on-ground' };
  const axes = cameraAxes(pose);
  const { lngM, latM } = degreeLengths(pose.place[1]);
  const corners: LngLat[] = [];
  for (const [u, v] of imageCorners) {
    const x = (u * lens.sensorWidthMm) / (2 * lens.focalLengthMm);
    const y = (v * lens.sensorHeightMm) / (2 * lens.focalLengthMm);
    const [east, north, up] = rayOf(axes, x, y);
    if (up >= 0) return { reason: 'above-horizon' };
    if (-up < Math.hypot(east, north) * Math.tan(radians(leastDepressionDeg))) return { reason: 'too-flat' };
    const reach = pose.heightM / -up;
    corners.push([pose.place[0] + (east * reach) / lngM, pose.place[1] + (north * reach) / latM]);
  }
  return { corners };
}
