import type { LngLat } from '../../geo/lng-lat';
import { readCrs } from '../../geo/read-crs';
import type { Checked, Issue } from '../../survey/issue';
import type { ToLngLat } from './check-position';

/** The coordinate system of a file where it is not WGS84, and the way out of it. */
export interface FileCrs {
  readonly name: string;
  readonly toLngLat: ToLngLat;
}

/** Longest name or WKT that is looked at: the longest of the EPSG register has 4,000 characters. */
const maxCrsCharacters = 8000;

/** A system by its name, code or WKT: no value for WGS84 itself, an error with its name for one that cannot be converted. */
export function fileCrs(text: string): Checked<FileCrs> {
  if (isWgs84(text)) return { value: undefined, issues: [] };
  const reading = text.length <= maxCrsCharacters ? readCrs(text) : { unknown: text };
  if ('unknown' in reading) return { value: undefined, issues: [crsIssue('crs-unknown', reading.unknown)] };
  const { crs } = reading;
  if (crs.name === 'EPSG:4326') return { value: undefined, issues: [] };
  const toLngLat = (x: number, y: number) => safely(() => crs.toLngLat(x, y));
  return { value: { name: crs.name, toLngLat }, issues: [crsIssue('crs-converted', crs.name)] };
}

/** Whether a file has to be refused for its coordinate system. */
export function isRefused({ issues }: Checked<FileCrs>): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function crsIssue(code: 'crs-unknown' | 'crs-converted', crs: string): Issue {
  const severity = code === 'crs-unknown' ? 'error' : 'info';
  return { code, severity, values: { crs: crs.slice(0, 80).trim() || '?' } };
}

/** A projection may throw far outside its zone; such a place is out of range like any other. */
function safely(project: () => LngLat): LngLat {
  try {
    return project();
  } catch {
    return [Number.NaN, Number.NaN];
  }
}

/** CRS84 and EPSG:4326 in their spellings, `urn:ogc:def:crs:OGC:1.3:CRS84` among them. Files write longitude first in all of them. */
function isWgs84(text: string): boolean {
  return /(^|[:/])(CRS84h?|4326|4979)$/i.test(text.trim()) || /^GEOGCS\["(GCS_)?WGS[ _]?(19)?84"/i.test(text.trim());
}
