import type { Aircraft } from '../survey/aircraft';
import type { Camera } from '../survey/camera';
import { speedForBlurMS, startingBlurPx, startingExposureS } from './image-blur';
import { photoDistance } from './photo-distance';

/** The fastest useful ground speed, and what sets it. */
export interface SpeedLimit {
  readonly speedMS: number;
  readonly boundBy: 'aircraft' | 'interval' | 'blur';
}

export interface SpeedLimitOptions {
  readonly heightM: number;
  readonly frontOverlapPct: number;
  /** Exposure time and blur allowed; absent: the starting values of `image-blur`. */
  readonly exposureS?: number;
  readonly blurPx?: number;
}

/**
 * The least of: the aircraft's top speed; photo distance over the camera's shortest interval (none known: no such bound);
 * the speed that keeps forward blur within its limit. Without a camera (observers) only the aircraft binds.
 * Of equal bounds the first in this order is named.
 */
export function speedLimit(aircraft: Aircraft, camera: Camera | undefined, options: SpeedLimitOptions): SpeedLimit {
  const byAircraft: SpeedLimit = { speedMS: aircraft.maxSpeedMS, boundBy: 'aircraft' };
  if (!camera) return byAircraft;
  return [intervalLimit(camera, options), blurLimit(camera, options)].reduce(
    (lowest, bound) => (bound.speedMS < lowest.speedMS ? bound : lowest),
    byAircraft,
  );
}

function intervalLimit(camera: Camera, { heightM, frontOverlapPct }: SpeedLimitOptions): SpeedLimit {
  const { shortestIntervalS } = camera;
  const speedMS = shortestIntervalS ? photoDistance(camera, heightM, frontOverlapPct) / shortestIntervalS : Infinity;
  return { speedMS, boundBy: 'interval' };
}

function blurLimit(camera: Camera, options: SpeedLimitOptions): SpeedLimit {
  const { heightM, exposureS = startingExposureS[camera.band], blurPx = startingBlurPx } = options;
  return { speedMS: speedForBlurMS(camera, heightM, { blurPx, exposureS }), boundBy: 'blur' };
}
