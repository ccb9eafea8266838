import { radians } from '../geo/radians';
import type { LngLat } from '../geo/lng-lat';

/** Where a camera was and how it looked. Degrees: yaw from true north, pitch up (-90 is straight down), roll right. */
export interface CameraPose {
  readonly place: LngLat;
  /** Above the ground that is seen. */
  readonly heightM: number;
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly rollDeg: number;
}

/** A direction or a way, in any unit of length. */
export type Vector = readonly [east: number, north: number, up: number];

/** The axes of a camera: where it looks, to the right and to the top of its image. */
export interface CameraAxes {
  readonly forward: Vector;
  readonly right: Vector;
  readonly up: Vector;
}

/** The ray through a point of the image, x and y in focal lengths from its middle. */
export function rayOf({ forward, right, up }: CameraAxes, x: number, y: number): Vector {
  const [east, north, height] = combine(right, x, up, y);
  return [forward[0] + east, forward[1] + north, forward[2] + height];
}

/** The camera's axes: where it looks, to the right and to the top of its image. */
export function cameraAxes({ yawDeg, pitchDeg, rollDeg }: CameraPose): CameraAxes {
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
