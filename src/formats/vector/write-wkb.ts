import type { LngLat } from '../../geo/lng-lat';
import type { FeatureGeometry } from './feature';

/** Types of ISO 13249-3 for two axes; multi-geometries are three higher. */
const wkbTypes = { point: 1, line: 2, polygon: 3 } as const;

/** Well-known binary, little-endian, two axes; several parts, all of one type, become a multi-geometry. */
export function writeWkb(parts: readonly FeatureGeometry[], options: { readonly multi: boolean }): Uint8Array {
  const singles = parts.map(single);
  if (!options.multi) return joined(singles.slice(0, 1));
  const [first] = parts;
  return joined([header(wkbTypes[first?.type ?? 'point'] + 3, parts.length), ...singles]);
}

function single(geometry: FeatureGeometry): Uint8Array {
  if (geometry.type === 'point') return joined([header(wkbTypes.point), doubles([geometry.place])]);
  if (geometry.type === 'line') return joined([header(wkbTypes.line, geometry.line.length), doubles(geometry.line)]);
  const rings = geometry.polygon.flatMap((ring) => [count(ring.length), doubles(ring)]);
  return joined([header(wkbTypes.polygon, geometry.polygon.length), ...rings]);
}

function header(type: number, items?: number): Uint8Array {
  const bytes = new Uint8Array(5);
  bytes[0] = 1;
  new DataView(bytes.buffer).setUint32(1, type, true);
  return items === undefined ? bytes : joined([bytes, count(items)]);
}

function count(items: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, items, true);
  return bytes;
}

function doubles(places: readonly LngLat[]): Uint8Array {
  const bytes = new Uint8Array(places.length * 16);
  const view = new DataView(bytes.buffer);
  places.forEach(([lng, lat], i) => {
    view.setFloat64(i * 16, lng, true);
    view.setFloat64(i * 16 + 8, lat, true);
  });
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
