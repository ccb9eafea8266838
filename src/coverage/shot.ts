import type { LngLat } from '../geo/lng-lat';
import type { Lens } from './ground-quad';

/** Angles of a camera or an aircraft, degrees, as `CameraPose` has them. */
export interface ShotAngles {
  readonly yawDeg?: number;
  readonly pitchDeg?: number;
  readonly rollDeg?: number;
}

/** One image as its headers, or a log's trigger, tell of it. */
export interface Shot {
  /** Of its file, with the folders below the one that was chosen. */
  readonly name: string;
  /** Size of its file, by which it is known again. */
  readonly byteLength?: number;
  readonly place?: LngLat;
  /** Above the take-off point. A receiver's height above sea level is never taken for it. */
  readonly heightAboveStartM?: number;
  readonly gimbal: ShotAngles;
  readonly flight: ShotAngles;
  /** The camera's own clock as if it were UTC, ms since 1970. */
  readonly cameraTimeMs?: number;
  /** Time of a receiver, UTC. */
  readonly gpsTimeMs?: number;
  readonly lens?: Lens;
}
