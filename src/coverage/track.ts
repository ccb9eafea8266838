import type { LngLat } from '../geo/lng-lat';

/** Positions in flown order as columns of equal length, NaN where the log has no figure. */
export interface Track {
  readonly count: number;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly timeMs: Float64Array;
  readonly heightAmslM: Float32Array;
  readonly heightAboveStartM: Float32Array;
  readonly yawDeg: Float32Array;
  readonly cameraYawDeg: Float32Array;
  readonly cameraPitchDeg: Float32Array;
  /** 1 where the camera films, else 0. */
  readonly cameraOn: Uint8Array;
}

/** Positions further apart in time are a gap in the log: nothing is known of what lies between. */
export const longestStepMs = 5000;

/** The place of a position. Throws beyond the track's end. */
export function placeAt({ lng, lat, count }: Track, index: number): LngLat {
  const [east, north] = [lng[index], lat[index]];
  if (east === undefined || north === undefined) throw new Error(`No position ${index} in a track of ${count}.`);
  return [east, north];
}

/**
 * Height above the take-off point at every position, m: as logged, else how far the log's height above sea level has risen
 * since its first position. NaN where the log has neither.
 */
export function heightsAboveStart({ heightAboveStartM, heightAmslM }: Track): Float32Array {
  if (heightAboveStartM.some((heightM) => !Number.isNaN(heightM))) return heightAboveStartM;
  const startM = heightAmslM.find((heightM) => !Number.isNaN(heightM)) ?? Number.NaN;
  return heightAmslM.map((heightM) => heightM - startM);
}
