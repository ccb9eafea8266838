import type { LngLat } from '../../geo/lng-lat';

/** A position of this device; accuracy is the radius of 68 %, m. */
export interface DeviceFix {
  readonly place: LngLat;
  readonly accuracyM: number;
  readonly at: Date;
}

export type LocatorFailure = 'denied' | 'unavailable' | 'timeout';

/** The device's position. */
export interface Locator {
  /** Reports fixes until the returned function is called. */
  watch(onFix: (fix: DeviceFix) => void, onFailure: (failure: LocatorFailure) => void): () => void;
}
