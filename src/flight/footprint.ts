import type { Camera } from '../survey/camera';

/** Ground that one image shows, m: its width lies across the flight direction, its height along it. */
export interface Footprint {
  readonly acrossM: number;
  readonly alongM: number;
}

/** Footprint from `heightM` above flat ground, camera straight down: height x sensor side / focal length (pinhole). */
export function footprint({ sensorWidthMm, sensorHeightMm, focalLengthMm }: Camera, heightM: number): Footprint {
  return {
    acrossM: (heightM * sensorWidthMm) / focalLengthMm,
    alongM: (heightM * sensorHeightMm) / focalLengthMm,
  };
}
