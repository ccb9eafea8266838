import type { LngLat } from '../geo/lng-lat';

/** A point of a flight path. */
export interface FlightPoint {
  readonly position: LngLat;
  /** Above the take-off point, m. */
  readonly heightM: number;
}

/** A part of a flight: `transect`, camera on; `transit`, camera off (turns included). Two points or more. */
export interface Leg {
  readonly kind: 'transect' | 'transit';
  readonly points: readonly FlightPoint[];
}

/** Take-off to landing on one battery. Its legs join: each begins where the one before ends; the first begins and the last ends at the launch site. */
export interface Sortie {
  /** `{area}-{plan}-S{nn}`, ASCII, at most 30 characters, unique in the operation. */
  readonly code: string;
  /** Counts from 1 within its plan. */
  readonly number: number;
  readonly launch: LngLat;
  readonly legs: readonly Leg[];
  readonly lengthM: number;
  readonly transectM: number;
  /** Take-off to landing, handling, climb and descent included. */
  readonly durationS: number;
  readonly photos: number;
}
