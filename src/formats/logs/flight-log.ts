import type { LngLat } from '../../geo/lng-lat';

/**
 * What the times of a log are: `utc`, milliseconds since 1970; `zone-less`, a clock on the wall read as if it were UTC (its zone
 * is not in the file and never guessed); `elapsed`, milliseconds since the log's beginning.
 */
export type LogClock = 'utc' | 'zone-less' | 'elapsed';

/**
 * Positions in flown order as columns of equal length, NaN where the log has no figure. A log of hours at 10 Hz stays small
 * this way.
 */
export interface FlightTrack {
  readonly count: number;
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** As the log's clock counts. */
  readonly timeMs: Float64Array;
  /** Above mean sea level. */
  readonly heightAmslM: Float32Array;
  /** Above the take-off point. */
  readonly heightAboveStartM: Float32Array;
  /** Nose of the aircraft, degrees true. */
  readonly yawDeg: Float32Array;
  /** Camera, degrees true, and below the horizon as a negative pitch. */
  readonly cameraYawDeg: Float32Array;
  readonly cameraPitchDeg: Float32Array;
  /** 1 where the camera films, else 0. */
  readonly cameraOn: Uint8Array;
}

/** One position of a track; what the log does not have is absent. */
export interface TrackPoint {
  readonly place: LngLat;
  readonly timeMs?: number;
  readonly heightAmslM?: number;
  readonly heightAboveStartM?: number;
  readonly yawDeg?: number;
  readonly cameraYawDeg?: number;
  readonly cameraPitchDeg?: number;
  readonly cameraOn?: boolean;
}

/** A photo that the log says was taken. */
export interface LogPhoto extends TrackPoint {
  /** Name of its file, where the log has it. */
  readonly fileName?: string;
}

/** A flight log as read. */
export interface FlightLog {
  readonly clock: LogClock;
  readonly track: FlightTrack;
  readonly photos: readonly LogPhoto[];
  /** First and last time of its positions (or photos), if its clock is UTC; ISO 8601. */
  readonly start?: string;
  readonly end?: string;
  /** Flown path on WGS84, m. */
  readonly lengthM: number;
}

/** Position `index` of a track. Throws beyond its end. */
export function trackPoint(track: FlightTrack, index: number): TrackPoint {
  const [lng, lat] = [track.lng[index], track.lat[index]];
  if (lng === undefined || lat === undefined) throw new Error(`No position ${index} in a track of ${track.count}.`);
  return {
    place: [lng, lat],
    ...known('timeMs', track.timeMs[index]),
    ...known('heightAmslM', track.heightAmslM[index]),
    ...known('heightAboveStartM', track.heightAboveStartM[index]),
    ...known('yawDeg', track.yawDeg[index]),
    ...known('cameraYawDeg', track.cameraYawDeg[index]),
    ...known('cameraPitchDeg', track.cameraPitchDeg[index]),
    ...(track.cameraOn[index] === 1 && { cameraOn: true }),
  };
}

function known<Key extends string>(key: Key, value: number | undefined): { readonly [K in Key]?: number } {
  return value === undefined || Number.isNaN(value) ? {} : ({ [key]: value } as { readonly [K in Key]: number });
}
