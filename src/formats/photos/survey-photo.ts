import type { LngLat } from '../../geo/lng-lat';

/** Angles of a camera or an aircraft, degrees: yaw from true north, pitch up, roll right. A camera looking down has pitch -90. */
export interface PhotoAngles {
  readonly yawDeg?: number;
  readonly pitchDeg?: number;
  readonly rollDeg?: number;
}

/** What the headers of a photo say. What they do not say is absent, never guessed. */
export interface SurveyPhoto {
  readonly place?: LngLat;
  /** As the camera wrote it, negative below sea level; some cameras write the height above the ellipsoid. */
  readonly gpsHeightM?: number;
  /** Above the take-off point. */
  readonly heightAboveStartM?: number;
  readonly gimbal: PhotoAngles;
  readonly flight: PhotoAngles;
  /** ISO 8601 as the camera's clock showed it; it has an offset only if the camera wrote one. */
  readonly takenAt?: string;
  /** Time of the receiver, ISO 8601 UTC. */
  readonly gpsTime?: string;
  /** Pixels of the image itself. */
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly make?: string;
  readonly model?: string;
  readonly focalLengthMm?: number;
  /** Equivalent on 35 mm film; with the real sensor's width it would halve the ground size. */
  readonly focalLength35Mm?: number;
  readonly digitalZoom?: number;
}
