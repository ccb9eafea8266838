import type { LngLat } from '../geo/lng-lat';

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
  readonly by: 'gps' | 'cross-hair' | 'typed' | 'photo' | 'range-and-bearing';
  readonly accuracyM?: number;
}

/** A photo attached to a record: its content lies in the photo store. */
export interface PhotoRef {
  readonly id: string;
  /** Hex SHA-256 of the original bytes. */
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly byteLength: number;
}

/** A find of crops or a lab. */
export interface Sighting {
  readonly kind: 'sighting';
  readonly id: string;
  readonly sightingKind: SightingKind;
  readonly position: PositionFix;
  /** When it was seen, ISO 8601 with offset. */
  readonly seenAt: string;
  readonly note: string;
  readonly photos: readonly PhotoRef[];
  readonly areaId?: string;
}
