import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';

/** What a field of a feature may hold. Nested values are kept as their JSON text. */
export type PropertyValue = string | number | boolean;

/** The geometry of one feature, on WGS84. A multi-geometry becomes several features with one `number`. */
export type FeatureGeometry =
  | { readonly type: 'point'; readonly place: LngLat; readonly heightM?: number; readonly time?: string }
  | FeatureLine
  | { readonly type: 'polygon'; readonly polygon: Polygon };

/** A line; heights and times, where the file has them, are one for each place. Times are ISO 8601 UTC. */
export interface FeatureLine {
  readonly type: 'line';
  readonly line: readonly LngLat[];
  readonly heightsM?: readonly (number | undefined)[];
  readonly times?: readonly (string | undefined)[];
}

/** A feature read from a file: a placemark, a row, a waypoint. Its style is not kept. */
export interface VectorFeature {
  /** Counts the placemarks or rows of the file from 1; the parts of a multi-geometry share it. */
  readonly number: number;
  readonly geometry: FeatureGeometry;
  readonly name?: string;
  /** Plain text. Whatever markup it holds is shown as it is written, never rendered. */
  readonly description?: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Names of the folders or layers that hold it, outermost first. */
  readonly folders: readonly string[];
  /** The record that the feature was exported from, if it was. */
  readonly dalaId?: string;
  /** What it was exported as: `area`, `no-fly`, `launch`, `transect`, `sortie` ... */
  readonly role?: string;
}

/** A vector file as read. */
export interface VectorFile {
  readonly features: readonly VectorFeature[];
  /** Placemarks or rows of the file, those without geometry or left out included. */
  readonly rows: number;
  /** The coordinate system that the file was in, where it was not WGS84. */
  readonly crs?: string;
  /** Who has to be credited for the data, and its licence, as the file says. */
  readonly attribution?: string;
}

/** All polygons of a file, in its order. */
export function polygonsOf({ features }: VectorFile): readonly Polygon[] {
  return features.flatMap(({ geometry }) => (geometry.type === 'polygon' ? [geometry.polygon] : []));
}
