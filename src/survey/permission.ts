import type { Polygon } from '../geo/polygon';

/** A permission to fly, as an authority gave it. What it does not say binds nothing. */
export interface Permission {
  readonly kind: 'permission';
  readonly id: string;
  /** As written on it. */
  readonly number: string;
  /** Where it holds; absent: everywhere. */
  readonly polygons?: readonly Polygon[];
  /** Heights above ground between which it holds, m. */
  readonly lowestM?: number;
  readonly highestM?: number;
  /** First and last moment, ISO 8601 with the offset of the place. */
  readonly from?: string;
  readonly to?: string;
  /** Of the office to be told before take-off and after landing; an office's number, not a person's. */
  readonly telephone?: string;
  readonly note?: string;
}
