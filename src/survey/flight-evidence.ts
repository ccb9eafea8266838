import type { Camera } from './camera';
import type { PhotoRef } from './sighting';

/** What says that a flight was flown and what it saw: the log of an aircraft, or the photos of a card. */
export const evidenceSources = ['log', 'photos'] as const;

/** How far a camera's clock is behind UTC, and what said so. */
export interface CameraClock {
  /** To be added to the camera's time. */
  readonly offsetMs: number;
  readonly by: 'receiver' | 'positions' | 'triggers' | 'time-zone';
}

/**
 * A log or the photos of one flight. The original stays where it is; what coverage needs of it (a track, the poses of the shots)
 * is packed into one attachment in the photo store, which packages carry. 800 shots are about 20 kB packed: 5,000 sorties of a
 * season would be 100 MB of journal that every opening reads; this record is 600 bytes.
 */
export interface FlightEvidence {
  readonly kind: 'flight-evidence';
  /** The first 32 hex digits of the packed content's SHA-256: the same flight imported on two tablets is one record. */
  readonly id: string;
  readonly source: (typeof evidenceSources)[number];
  /** Of the log's file or the photos' folder. */
  readonly name: string;
  /** Card or disk that holds the originals, as the person calls it. */
  readonly volume?: string;
  /** One packed content, `unpackEvidence` reads it. */
  readonly attachments: readonly PhotoRef[];
  /** What it belongs to; absent while nobody knows. */
  readonly planId?: string;
  readonly sortieCode?: string;
  readonly flightId?: string;
  readonly matchedBy?: 'name' | 'time' | 'place' | 'person';
  /** ISO 8601 UTC; without a `clock` that says better, a camera's own time read at +05:00. Absent where there are no times. */
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** Photos, or a log's triggers; positions of a track. */
  readonly shots: number;
  readonly positions: number;
  /** Maker and model, as the photos say. */
  readonly camera?: string;
  /** Pixels across of its images. */
  readonly imageWidthPx?: number;
  readonly clock?: CameraClock;
  /** How its ground was seen where the shots do not say it themselves. */
  readonly view?: EvidenceView;
}

/** A lens with a height above ground, m; or the strip that observers search, m. */
export interface EvidenceView {
  readonly lens?: Pick<Camera, 'sensorWidthMm' | 'sensorHeightMm' | 'focalLengthMm'>;
  readonly heightM?: number;
  readonly sweepWidthM?: number;
}
