import type { Bounds } from '../geo/bounds';
import type { LngLat } from '../geo/lng-lat';

/** What the map shows now. */
export interface MapView {
  readonly center: LngLat;
  readonly zoom: number;
  readonly bounds: Bounds;
}
