import type { Checked } from '../../survey/issue';
import { decodeText } from '../decode-text';
import { readZip, type ZipEntry } from '../zip';
import { type DbfRow, readDbf } from './dbf';
import type { VectorFile } from './feature';
import { type FeatureCollector, featureCollector } from './feature-collector';
import { fileCrs, isRefused } from './file-crs';
import { joinLayers } from './join-layers';
import type { ReadOptions } from './read-options';
import { readShp, type ShpRecord } from './shp';

/**
 * Shapefiles in a zip: .shp with its .dbf, .prj and .cpg; several layers are folders. A coordinate system that cannot be converted
 * is refused by its name, a missing .prj is taken for WGS84 and said.
 */
export function readShapefile(bytes: Uint8Array, { fromCrs }: ReadOptions = {}): Checked<VectorFile> {
  const zip = readZip(bytes, { wanted: (name) => /\.(shp|dbf|prj|cpg)$/i.test(name) && !name.includes('__MACOSX') });
  const entries = zip.value ?? [];
  const shapes = entries.filter(({ name }) => /\.shp$/i.test(name));
  if (shapes.length === 0) {
    return { value: undefined, issues: [...zip.issues, { code: 'shapefile-incomplete', severity: 'error' }] };
  }
  const layers = shapes.map((shp) =>
    readLayer(shp, { entries, fromCrs, folder: shapes.length > 1 ? [baseName(shp)] : [] }),
  );
  const { value, issues } = joinLayers(layers);
  return { value, issues: [...zip.issues, ...issues] };
}

interface LayerPlace {
  readonly entries: readonly ZipEntry[];
  readonly fromCrs: string | undefined;
  readonly folder: readonly string[];
}

function readLayer(shp: ZipEntry, { entries, fromCrs, folder }: LayerPlace): Checked<VectorFile> {
  const where = { file: shp.name };
  const prj = partOf(entries, shp, 'prj');
  const crs = fileCrs(fromCrs ?? (prj ? decodeText(prj).text : 'EPSG:4326'));
  if (isRefused(crs)) return { value: undefined, issues: crs.issues };
  const records = readShp(shp.bytes);
  if (!records) return { value: undefined, issues: [{ code: 'file-broken', severity: 'error', where }] };
  const collector = featureCollector({ toLngLat: crs.value?.toLngLat });
  for (const issue of crs.issues) collector.report(issue);
  if (!prj && fromCrs === undefined) collector.report({ code: 'crs-assumed', severity: 'warning', where });
  const rows = tableOf(entries, shp);
  if (!rows) collector.report({ code: 'shapefile-without-table', severity: 'warning', where });
  addRecords(collector, records, { rows: rows ?? [], folder });
  return collector.finish({ ...(crs.value && { crs: crs.value.name }) });
}

function tableOf(entries: readonly ZipEntry[], shp: ZipEntry): readonly DbfRow[] | undefined {
  const [dbf, cpg] = [partOf(entries, shp, 'dbf'), partOf(entries, shp, 'cpg')];
  return dbf && readDbf(dbf, cpg && decodeText(cpg).text);
}

interface LayerRows {
  readonly rows: readonly DbfRow[];
  readonly folder: readonly string[];
}

function addRecords(collector: FeatureCollector, records: readonly ShpRecord[], { rows, folder }: LayerRows): void {
  records.forEach((record, i) => {
    const properties = rows[i] ?? {};
    if (record === 'broken') collector.report({ code: 'geometry-broken', severity: 'error' });
    else if ('unknownType' in record) {
      collector.report({ code: 'shapefile-shape-unknown', severity: 'warning', values: { type: record.unknownType } });
    }
    const geometries = typeof record === 'object' && 'geometries' in record ? record.geometries : [];
    collector.add({ geometries, properties, name: nameOf(properties), folders: folder });
  });
}

function nameOf(properties: DbfRow): string | undefined {
  const key = Object.keys(properties).find((name) =>
    /^(name|name_ru|name_kk|name_en|title|название|назв|имя|атауы)$/i.test(name),
  );
  const value = key === undefined ? undefined : properties[key];
  return value === undefined ? undefined : String(value);
}

function partOf(entries: readonly ZipEntry[], layer: ZipEntry, ending: string): Uint8Array | undefined {
  const wanted = layer.name.replace(/shp$/i, ending).toLowerCase();
  return entries.find(({ name }) => name.toLowerCase() === wanted)?.bytes;
}

function baseName({ name }: ZipEntry): string {
  return name.replace(/^.*\//, '').replace(/\.shp$/i, '');
}
