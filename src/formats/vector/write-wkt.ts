import type { LngLat } from '../../geo/lng-lat';
import type { FeatureGeometry, VectorFeature } from './feature';
import { groupParts, type WholeFeature } from './group-parts';
import type { ExportFeature } from './record-features';

/** Geometries as WKT, a feature a line. WKT has neither names nor fields. */
export function writeWkt(features: readonly (ExportFeature | VectorFeature)[]): string {
  return groupParts(features)
    .map(({ parts }) => `${wktOf(parts)}\n`)
    .join('');
}

/** One WKT for all parts of a feature. */
export function wktOf(parts: WholeFeature['parts']): string {
  const [first] = parts;
  const name = { point: 'POINT', line: 'LINESTRING', polygon: 'POLYGON' };
  if (parts.length === 1) return `${name[first.type]}${bodyOf(first)}`;
  if (parts.every(({ type }) => type === first.type)) return `MULTI${name[first.type]}(${parts.map(bodyOf).join(',')})`;
  return `GEOMETRYCOLLECTION(${parts.map((part) => name[part.type] + bodyOf(part)).join(',')})`;
}

function bodyOf(geometry: FeatureGeometry): string {
  if (geometry.type === 'point') return pathOf([geometry.place]);
  if (geometry.type === 'line') return pathOf(geometry.line);
  return `(${geometry.polygon.map(pathOf).join(',')})`;
}

function pathOf(places: readonly LngLat[]): string {
  return `(${places.map(([lng, lat]) => `${Number(lng.toFixed(9))} ${Number(lat.toFixed(9))}`).join(',')})`;
}
