import type { LngLat } from '../geo/lng-lat';

/** A path or road that sensors are to watch. */
export interface Approach {
  readonly kind: 'approach';
  readonly id: string;
  readonly name: string;
  readonly line: readonly LngLat[];
}
