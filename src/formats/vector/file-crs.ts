import type { Checked } from '../../survey/issue';
import type { ToLngLat } from './check-position';

/** The coordinate system of a file where it is not WGS84, and the way out of it. */
export interface FileCrs {
  readonly name: string;
  readonly toLngLat: ToLngLat;
}

/** A system by its name, code or WKT: no value for WGS84 itself, an issue with its name for one that cannot be converted. */
export function fileCrs(text: string): Checked<FileCrs> {
  if (isWgs84(text)) return { value: undefined, issues: [] };
  return { value: undefined, issues: [{ code: 'crs-unknown', severity: 'error', values: { crs: text.slice(0, 80) } }] };
}

/** CRS84 and EPSG:4326 in their spellings, `urn:ogc:def:crs:OGC:1.3:CRS84` among them. Files write longitude first in all of them. */
function isWgs84(text: string): boolean {
  return /(^|[:/])(CRS84h?|4326|4979)$/i.test(text.trim()) || /^GEOGCS\["(GCS_)?WGS[ _]?(19)?84"/i.test(text.trim());
}
