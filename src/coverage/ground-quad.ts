import { degreeLengths } from '../geo/curvature';
import type { LngLat } from '../geo/lng-lat';
import type { Camera } from '../survey/camera';

/** What of a camera decides which ground it sees. */
export type Lens = Pick<Camera, 'sensorWidthMm' | 'sensorHeightMm' | 'focalLengthMm'>;

/** Where a camera was and how it looked. Degrees: yaw from true north, pitch up (-90 is straight down), roll right. */
export interface CameraPose {
  readonly place: LngLat;
  /** Above the ground that is seen. */
  readonly heightM: number;
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly rollDeg: number;
}

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

type Vector = readonly [east: number, north: number, up: number];

interface CameraAxes {
  readonly forward: Vector;
  readonly right: Vector;
  readonly up: Vector;
}

/** The ray through a point of the image, x and y in focal lengths from its middle. */
function rayOf({ forward, right, up }: CameraAxes, x: number, y: number): Vector {
  const [east, north, height] = combine(right, x, up, y);
  return [forward[0] + east, forward[1] + north, forward[2] + height];
}

/** The camera's axes: where it looks, to the right and to the top of its image. */
function cameraAxes({ yawDeg, pitchDeg, rollDeg }: CameraPose): CameraAxes {
  const [yaw, pitch, roll] = [radians(yawDeg), radians(pitchDeg), radians(rollDeg)];
  const forward: Vector = [Math.cos(pitch) * Math.sin(yaw), Math.cos(pitch) * Math.cos(yaw), Math.sin(pitch)];
  const level: Vector = [Math.cos(yaw), -Math.sin(yaw), 0];
  const top: Vector = [-Math.sin(pitch) * Math.sin(yaw), -Math.sin(pitch) * Math.cos(yaw), Math.cos(pitch)];
  return {
    forward,
    right: combine(level, Math.cos(roll), top, -Math.sin(roll)),
    up: combine(level, Math.sin(roll), top, Math.cos(roll)),
  };
}

function combine(a: Vector, byA: number, b: Vector, byB: number): Vector {
  return [a[0] * byA + b[0] * byB, a[1] * byA + b[1] * byB, a[2] * byA + b[2] * byB];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
