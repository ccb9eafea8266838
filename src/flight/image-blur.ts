import type { Camera } from '../survey/camera';
import { groundSampleDistanceCm } from './ground-sample-distance';

/**
 * Starting exposures where nothing is typed in, s: 1/1000 for daylight; a microbolometer answers with a time constant of
 * about 10 ms whatever its frame rate. Untested here: a calibration flight replaces them.
 */
export const startingExposureS: Readonly<Record<Camera['band'], number>> = {
  visible: 0.001,
  multispectral: 0.001,
  thermal: 0.01,
};

/** Starting limit of forward blur, pixels. Untested here. */
export const startingBlurPx = 1;

export interface Motion {
  readonly speedMS: number;
  readonly exposureS: number;
}

/** Forward motion during the exposure, pixels: speed x exposure / ground sample distance. Rolling shutter skew is not in it. */
export function imageBlurPx(camera: Camera, heightM: number, { speedMS, exposureS }: Motion): number {
  return (100 * speedMS * exposureS) / groundSampleDistanceCm(camera, heightM);
}

export interface BlurLimit {
  readonly blurPx: number;
  readonly exposureS: number;
}

/** Fastest speed that keeps forward blur within `blurPx`, m/s: the inverse of `imageBlurPx`. */
export function speedForBlurMS(camera: Camera, heightM: number, { blurPx, exposureS }: BlurLimit): number {
  return (blurPx * groundSampleDistanceCm(camera, heightM)) / (100 * exposureS);
}
