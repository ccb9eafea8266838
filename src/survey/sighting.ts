import type { ErrorEllipse } from '../geo/error-ellipse';
import type { LngLat } from '../geo/lng-lat';
import type { Polygon } from '../geo/polygon';
import type { FormValue } from './form-field';
import type { PhotoMark } from './photo-mark';

/** What was seen. About plants, places and things, never about a person. */
export const sightingKinds = [
  'wild-stand',
  'cultivated-plot',
  'greenhouse',
  'drying-or-storage',
  'suspected-lab',
  'cache',
  'camouflage-net',
  'other',
] as const;

export type SightingKind = (typeof sightingKinds)[number];

/** How a position was found; accuracy is the radius of 68 %, m. */
export interface PositionFix {
  readonly place: LngLat;
  readonly by: 'gps' | 'cross-hair' | 'typed' | 'photo' | 'range-and-bearing' | 'drone-photo';
  readonly accuracyM?: number;
  /** Where the error has a direction, as in a photo taken at a slant. */
  readonly ellipse?: ErrorEllipse;
}

/** A photo attached to a record: its content lies in the photo store. */
export interface PhotoRef {
  readonly id: string;
  /** Hex SHA-256 of the original bytes. */
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly byteLength: number;
  readonly caption?: string;
  /** Drawn over the photo; its bytes stay as they were taken. */
  readonly marks?: readonly PhotoMark[];
  /** Where and when it was taken, as its headers say or as the device knew. */
  readonly place?: LngLat;
  readonly takenAt?: string;
}

/** What is written or drawn over a photo. */
export type PhotoWords = Partial<Pick<PhotoRef, 'caption' | 'marks'>>;

/** How sure the observer is. */
export const confidences = ['certain', 'likely', 'doubtful'] as const;

export type Confidence = (typeof confidences)[number];

/** From what or whom it is known; never by name. */
export const sightingSources = [
  'drone',
  'helicopter',
  'ground',
  'forester',
  'farmer',
  'geologist',
  'citizen',
  'satellite',
] as const;

export type SightingSource = (typeof sightingSources)[number];

/** What is known of a sighting besides kind, place and time. All of it can come later. */
export interface SightingFacts {
  /** Values by the keys of `sighting-form.ts`. */
  readonly details?: Readonly<Record<string, FormValue>>;
  readonly confidence?: Confidence;
  readonly source?: SightingSource;
  /** The ground that it takes. */
  readonly outline?: Polygon;
  /** The sortie that showed it, and the file name of the photo. */
  readonly seenIn?: { readonly planId: string; readonly sortieCode: string; readonly photo?: string };
}

/** A find of crops or a lab. */
export interface Sighting extends SightingFacts {
  readonly kind: 'sighting';
  readonly id: string;
  readonly sightingKind: SightingKind;
  readonly position: PositionFix;
  /** When it was seen, ISO 8601 with offset. */
  readonly seenAt: string;
  readonly note: string;
  readonly photos: readonly PhotoRef[];
  readonly areaId?: string;
  /** Number of the paper form that it was typed from. */
  readonly paperNumber?: string;
  /** The sighting that this one was found to be the same as: its actions and photos count there. */
  readonly mergedInto?: string;
}
