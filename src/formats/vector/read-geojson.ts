import type { Checked, Issue } from '../../survey/issue';
import { decodeText } from '../decode-text';
import { isRecord, parseJson } from '../json';
import { maxGeometryDepth } from '../limits';
import { type FeatureCollector, featureCollector } from './feature-collector';
import type { VectorFile } from './feature';
import { fileCrs, isRefused } from './file-crs';
import { legacyCrs } from './geojson-crs';
import type { RawGeometry, RawPosition } from './raw-geometry';
import type { ReadOptions } from './read-options';

/**
 * GeoJSON (RFC 7946) of any kind: FeatureCollection, Feature, bare geometry, or one of them a line (RFC 8142). A `crs` member of
 * the 2008 specification is obeyed if the system is known and refused by its name if not.
 */
export function readGeoJson(bytes: Uint8Array, { fromCrs }: ReadOptions = {}): Checked<VectorFile> {
  const texts = parseJsonTexts(decodeText(bytes).text);
  if (!texts) return refused({ code: 'file-not-json', severity: 'error' });
  const crs = fromCrs === undefined ? legacyCrs(texts[0]) : fileCrs(fromCrs);
  if (isRefused(crs)) return { value: undefined, issues: crs.issues };
  const collector = featureCollector({ toLngLat: crs.value?.toLngLat });
  for (const issue of crs.issues) collector.report(issue);
  for (const text of texts) addObject(collector, text);
  const attribution = attributionOf(texts[0]);
  return collector.finish({ ...(crs.value && { crs: crs.value.name }), ...(attribution && { attribution }) });
}

function refused(issue: Issue): Checked<never> {
  return { value: undefined, issues: [issue] };
}

/** Stands before each text of a GeoJSON text sequence (RFC 8142). */
const recordSeparator = String.fromCharCode(0x1e);

/** The one JSON text of a file, or those of its lines; undefined if it is neither. */
function parseJsonTexts(text: string): readonly unknown[] | undefined {
  const whole = parseJson(text);
  if (whole !== undefined) return [whole];
  const lines = text
    .replaceAll(recordSeparator, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  const texts = lines.map(parseJson);
  return texts.every((line) => line !== undefined) ? texts : undefined;
}

function addObject(collector: FeatureCollector, object: unknown): void {
  if (!isRecord(object)) return collector.report({ code: 'geojson-not-an-object', severity: 'error' });
  const { type, features } = object;
  if (type === 'Feature') return addFeature(collector, object);
  if (type !== 'FeatureCollection') return collector.add({ geometries: flatten(object, collector) });
  if (!Array.isArray(features)) return collector.report({ code: 'geojson-not-an-object', severity: 'error' });
  for (const feature of features) {
    if (collector.isFull()) return;
    addFeature(collector, feature);
  }
}

function addFeature(collector: FeatureCollector, feature: unknown): void {
  if (!isRecord(feature)) return collector.add({ geometries: [] });
  const own = isRecord(feature['properties']) ? feature['properties'] : {};
  const { id } = feature;
  const properties =
    own['id'] === undefined && (typeof id === 'string' || typeof id === 'number') ? { id, ...own } : own;
  const { geometry } = feature;
  collector.add({
    geometries: isRecord(geometry) ? flatten(geometry, collector) : [],
    name: textOf(own, ['name', 'Name', 'NAME', 'title']),
    description: textOf(own, ['description', 'desc', 'Description']),
    properties,
  });
}

function flatten(geometry: unknown, collector: FeatureCollector, depth = 0): readonly RawGeometry[] {
  if (!isRecord(geometry) || depth > maxGeometryDepth) return [];
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection') {
    return Array.isArray(geometries) ? geometries.flatMap((part) => flatten(part, collector, depth + 1)) : [];
  }
  const parts = Array.isArray(coordinates) ? coordinates : [];
  if (type === 'Point') return parts.length > 0 ? [point(coordinates)] : [];
  if (type === 'LineString') return [line(coordinates)];
  if (type === 'Polygon') return parts.length > 0 ? [polygon(coordinates)] : [];
  if (type === 'MultiPoint') return parts.map(point);
  if (type === 'MultiLineString') return parts.map(line);
  if (type === 'MultiPolygon') return parts.map(polygon);
  const name = typeof type === 'string' ? type.slice(0, 40) : '?';
  collector.report({ code: 'geometry-unknown', severity: 'warning', values: { type: name } });
  return [];
}

function point(coordinates: unknown): RawGeometry {
  return { type: 'point', position: position(coordinates) };
}

function line(coordinates: unknown): RawGeometry {
  return { type: 'line', positions: positions(coordinates) };
}

function polygon(coordinates: unknown): RawGeometry {
  return { type: 'polygon', rings: Array.isArray(coordinates) ? coordinates.map(positions) : [] };
}

function positions(coordinates: unknown): readonly RawPosition[] {
  return Array.isArray(coordinates) ? coordinates.map(position) : [];
}

function position(coordinates: unknown): RawPosition {
  if (!Array.isArray(coordinates)) return [];
  return coordinates.slice(0, 3).map((number) => (typeof number === 'number' ? number : Number.NaN));
}

function textOf(properties: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = properties[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

function attributionOf(object: unknown): string | undefined {
  if (!isRecord(object)) return undefined;
  const parts = [object['attribution'], object['licence'] ?? object['license']];
  return parts.filter((part) => typeof part === 'string').join(' · ') || undefined;
}
