import type { LngLat } from '../../geo/lng-lat';

/** A settlement with its name as GeoNames gives it. */
export interface Settlement {
  readonly name: string;
  readonly place: LngLat;
}

/** What the built-in base map draws, cut at build time from packages with open licences. */
export interface BaseMapData {
  /** Country borders and coasts as lines. */
  readonly borders: readonly (readonly LngLat[])[];
  /** Rings of Kazakhstan and the outline of Zhambyl region. */
  readonly home: readonly (readonly LngLat[])[];
  readonly region: readonly (readonly LngLat[])[];
  readonly settlements: readonly Settlement[];
}
