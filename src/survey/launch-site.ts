import type { LngLat } from '../geo/lng-lat';

/** Where an aircraft takes off and lands. */
export interface LaunchSite {
  readonly kind: 'launch-site';
  readonly id: string;
  readonly name: string;
  readonly position: LngLat;
  /** Height of the ground above mean sea level, m, if known. */
  readonly elevationM?: number;
}
