import type { Checked } from '../../survey/issue';
import { csvTable } from '../csv-rows';
import { decodeText } from '../decode-text';
import { isoTime } from '../iso-time';
import { maxFeatures } from '../limits';
import type { VectorFile } from './feature';
import { featureCollector } from './feature-collector';
import { fileCrs, isRefused } from './file-crs';
import type { RawGeometry } from './raw-geometry';
import type { ReadOptions } from './read-options';
import { type TableColumns, tableColumns } from './table-columns';
import { wktGeometries } from './wkt-geometry';

/** A table with columns of latitude and longitude, or of WKT: a feature a row, its other cells as fields. */
export function readCsv(bytes: Uint8Array, { fromCrs }: ReadOptions = {}): Checked<VectorFile> {
  const text = decodeText(bytes).text.replace(/^\uFEFF/, '');
  const columns = tableColumns(text);
  if (!columns) return { value: undefined, issues: [{ code: 'table-without-coordinates', severity: 'error' }] };
  const crs = fileCrs(fromCrs ?? 'EPSG:4326');
  if (isRefused(crs)) return { value: undefined, issues: crs.issues };
  const { header, rows } = csvTable(text, { maxRows: maxFeatures + 1 });
  const collector = featureCollector({ toLngLat: crs.value?.toLngLat });
  for (const issue of crs.issues) collector.report(issue);
  const places = 'wkt' in columns ? [columns.wkt] : [columns.lat, columns.lng];
  for (const row of rows) {
    if (collector.isFull()) break;
    const geometries = rowGeometries(row, columns);
    if (!geometries) collector.report({ code: 'geometry-broken', severity: 'warning' });
    const fields = header.map((name, i) => [name, places.includes(i) ? undefined : cellValue(row[i])] as const);
    const properties = Object.fromEntries(fields.filter(([name]) => name !== ''));
    collector.add({ geometries: geometries ?? [], name: nameOf(properties), properties });
  }
  return collector.finish({ ...(crs.value && { crs: crs.value.name }) });
}

function rowGeometries(row: readonly string[], columns: TableColumns): readonly RawGeometry[] | undefined {
  if ('wkt' in columns) return row[columns.wkt]?.trim() ? wktGeometries(row[columns.wkt] ?? '') : [];
  const [lat, lng] = [row[columns.lat], row[columns.lng]];
  if (!lat?.trim() && !lng?.trim()) return [];
  const time = row.map(isoTime).find((cell) => cell !== undefined);
  return [{ type: 'point', position: [numberOf(lat), numberOf(lng)].reverse(), ...(time && { time }) }];
}

/** Tables of Russian and Kazakh programs have decimal commas. */
function numberOf(cell: string | undefined): number {
  return cell?.trim() ? Number(cell.trim().replace(',', '.')) : Number.NaN;
}

/** A cell as it was before `writeCsv` guarded it against being taken for a formula. */
function cellValue(cell: string | undefined): string | undefined {
  return cell === undefined || cell === '' ? undefined : cell.replace(/^'(?=[=+\-@\t\r])/, '');
}

function nameOf(properties: Readonly<Record<string, unknown>>): string | undefined {
  const key = Object.keys(properties).find((name) => /^(name|title|название|имя|атауы)$/i.test(name));
  const value = key === undefined ? undefined : properties[key];
  return typeof value === 'string' ? value : undefined;
}
