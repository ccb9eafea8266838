import type { Checked } from '../../survey/issue';
import { decodeText } from '../decode-text';
import type { VectorFile } from './feature';
import { featureCollector } from './feature-collector';
import { fileCrs, isRefused } from './file-crs';
import type { ReadOptions } from './read-options';
import { wktGeometries } from './wkt-geometry';

/** Geometries as WKT or EWKT, one after another. The `SRID` of the first one is the coordinate system of all. */
export function readWkt(bytes: Uint8Array, { fromCrs }: ReadOptions = {}): Checked<VectorFile> {
  const { text } = decodeText(bytes);
  const srid = /^\s*SRID=(\d+);/i.exec(text)?.[1];
  const crs = fileCrs(fromCrs ?? `EPSG:${srid ?? 4326}`);
  if (isRefused(crs)) return { value: undefined, issues: crs.issues };
  const collector = featureCollector({ toLngLat: crs.value?.toLngLat });
  for (const issue of crs.issues) collector.report(issue);
  for (const part of wktTexts(text)) {
    const geometries = wktGeometries(part);
    if (geometries) collector.add({ geometries });
    else collector.report({ code: 'geometry-broken', severity: 'error' });
  }
  return collector.finish({ ...(crs.value && { crs: crs.value.name }) });
}

/** Texts of the single geometries: lines, joined as long as brackets are open. */
function wktTexts(text: string): readonly string[] {
  const texts: string[] = [];
  let part = '';
  let open = 0;
  for (const line of text.split(/\r?\n/)) {
    part += `${line} `;
    open += line.split('(').length - line.split(')').length;
    if (open > 0 || part.trim() === '') continue;
    texts.push(part);
    part = '';
    open = 0;
  }
  return part.trim() === '' ? texts : [...texts, part];
}
