import type { Polygon } from '../geo/polygon';

/** Ground that no path may cross, transit included. */
export interface NoFlyZone {
  readonly kind: 'no-fly-zone';
  readonly id: string;
  readonly name: string;
  readonly polygon: Polygon;
  /** Extra distance to keep from its edge, m. */
  readonly marginM: number;
}
