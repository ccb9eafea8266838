import type { Checked } from '../../survey/issue';
import { isRecord } from '../json';
import { type FileCrs, fileCrs } from './file-crs';

/**
 * The coordinate system that a GeoJSON object names in a `crs` member, as the specification of 2008 allowed; no value for
 * WGS84, an issue with its name for one that cannot be converted.
 */
export function legacyCrs(object: unknown): Checked<FileCrs> {
  if (!isRecord(object) || !isRecord(object['crs'])) return { value: undefined, issues: [] };
  const { properties } = object['crs'];
  const name = isRecord(properties) ? (properties['name'] ?? properties['code'] ?? properties['href']) : undefined;
  return fileCrs(typeof name === 'string' || typeof name === 'number' ? String(name) : '?');
}
