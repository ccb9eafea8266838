import type { LngLat } from './lng-lat';

/** A closed ring: at least four places, the last the same as the first, as in RFC 7946. */
export type Ring = readonly LngLat[];

/**
 * A polygon: its outer ring (counter-clockwise), then its holes (clockwise), as in RFC 7946.
 * What readers and drawing tools hand over has passed `checkPolygon` and `toCanonicalPolygon`.
 */
export type Polygon = readonly [outer: Ring, ...holes: Ring[]];
