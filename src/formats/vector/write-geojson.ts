import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import { toCanonicalPolygon } from '../../geo/to-canonical-polygon';
import type { FeatureGeometry, VectorFeature } from './feature';
import { groupParts, type WholeFeature } from './group-parts';
import type { ExportFeature } from './record-features';

/**
 * GeoJSON as RFC 7946 wants it: WGS84, longitude first, outer rings counter-clockwise, 9 decimals (a tenth of
 * a millimetre: with 7 the area of a hectare is off by 1e-5). Each feature
 * has `dala_id` and `role` where it has a record, so that a file edited elsewhere and read back offers changes.
 */
export function writeGeoJson(
  features: readonly (ExportFeature | VectorFeature)[],
  options: { readonly name?: string } = {},
): string {
  const lines = groupParts(features).map((feature) => JSON.stringify(toJsonFeature(feature)));
  const name = options.name === undefined ? '' : `"name":${JSON.stringify(options.name)},`;
  return `{"type":"FeatureCollection",${name}"features":[\n${lines.join(',\n')}\n]}\n`;
}

function toJsonFeature({ parts, name, description, properties, dalaId, role }: WholeFeature): object {
  return {
    type: 'Feature',
    properties: {
      ...(dalaId && { dala_id: dalaId }),
      ...(role && { role }),
      ...(name && { name }),
      ...(description && { description }),
      ...properties,
    },
    geometry: joinGeometry(parts),
  };
}

interface JsonGeometry {
  readonly type: string;
  readonly coordinates: unknown;
}

function joinGeometry(parts: WholeFeature['parts']): object {
  const geometries = parts.map(toJsonGeometry);
  const [first] = geometries;
  if (geometries.length === 1 || !first) return first ?? {};
  if (geometries.some(({ type }) => type !== first.type)) return { type: 'GeometryCollection', geometries };
  return { type: `Multi${first.type}`, coordinates: geometries.map(({ coordinates }) => coordinates) };
}

function toJsonGeometry(geometry: FeatureGeometry): JsonGeometry {
  if (geometry.type === 'point') return { type: 'Point', coordinates: toPosition(geometry.place, geometry.heightM) };
  if (geometry.type === 'polygon') return { type: 'Polygon', coordinates: toRings(geometry.polygon) };
  const { line, heightsM } = geometry;
  return { type: 'LineString', coordinates: line.map((place, i) => toPosition(place, heightsM?.[i])) };
}

function toRings(polygon: Polygon): number[][][] {
  return toCanonicalPolygon(polygon).map((ring) => ring.map((place) => toPosition(place, undefined)));
}

function toPosition([lng, lat]: LngLat, heightM: number | undefined): number[] {
  const position = [round(lng, 9), round(lat, 9)];
  return heightM === undefined ? position : [...position, round(heightM, 3)];
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
