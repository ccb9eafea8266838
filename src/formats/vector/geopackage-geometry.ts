import type { RawGeometry } from './raw-geometry';
import { wkbGeometries } from './wkb';

/** Bytes of the envelope by the code in the flags (OGC 12-128r18, 2.1.3.1.1). */
const envelopeBytes = [0, 32, 48, 48, 64];

/** Geometries of a GeoPackage geometry blob; none for an empty one, undefined for a damaged one. */
export function geoPackageGeometries(blob: Uint8Array): readonly RawGeometry[] | undefined {
  if (blob.byteLength < 8 || blob[0] !== 0x47 || blob[1] !== 0x50) return undefined;
  const flags = blob[3] ?? 0;
  const envelope = envelopeBytes[(flags >> 1) & 7];
  if (envelope === undefined) return undefined;
  if ((flags & 0x10) !== 0) return [];
  try {
    return wkbGeometries(blob.subarray(8 + envelope));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
