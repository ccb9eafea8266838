/** A position as a file has it: x (longitude or easting), y, maybe a height in metres. Nothing about it is checked yet. */
export type RawPosition = readonly number[];

/** A simple geometry as a file has it. */
export type RawGeometry =
  | { readonly type: 'point'; readonly position: RawPosition; readonly time?: string }
  | {
      readonly type: 'line';
      readonly positions: readonly RawPosition[];
      readonly times?: readonly (string | undefined)[];
    }
  | { readonly type: 'polygon'; readonly rings: readonly (readonly RawPosition[])[] };

/** A placemark or row as a file has it, its multi-geometries already flattened. */
export interface RawFeature {
  readonly geometries: readonly RawGeometry[];
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly folders?: readonly string[];
}

/** Number of positions of a geometry. */
export function vertexCount(geometry: RawGeometry): number {
  if (geometry.type === 'point') return 1;
  if (geometry.type === 'line') return geometry.positions.length;
  return geometry.rings.reduce((sum, ring) => sum + ring.length, 0);
}
