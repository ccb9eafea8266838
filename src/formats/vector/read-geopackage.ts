import type { Database, SqlValue } from 'sql.js';
import type { Checked } from '../../survey/issue';
import { maxFeatures } from '../limits';
import type { VectorFile } from './feature';
import { type FeatureCollector, featureCollector } from './feature-collector';
import { fileCrs, isRefused } from './file-crs';
import { geoPackageGeometries } from './geopackage-geometry';
import { joinLayers } from './join-layers';
import type { ReadOptions } from './read-options';
import { loadSqlJs } from './sql-js';

/**
 * Layers of features of a GeoPackage (OGC 12-128r18), each as a folder and in its own coordinate system. Only tables are read,
 * never views or computed columns: what those compute is up to whoever made the file.
 */
export async function readGeoPackage(bytes: Uint8Array, { fromCrs }: ReadOptions = {}): Promise<Checked<VectorFile>> {
  const { Database } = await loadSqlJs();
  let database: Database | undefined;
  try {
    database = new Database(bytes);
    database.exec('PRAGMA trusted_schema=OFF; PRAGMA query_only=ON;');
    return readLayers(database, fromCrs);
  } catch {
    return { value: undefined, issues: [{ code: 'sqlite-broken', severity: 'error' }] };
  } finally {
    closeQuietly(database);
  }
}

/** A damaged database may fail to close; its memory goes with the next collection. */
function closeQuietly(database: Database | undefined): void {
  try {
    database?.close();
  } catch {
    return;
  }
}

interface Layer {
  readonly table: string;
  readonly column: string;
  readonly crs: string;
}

function readLayers(database: Database, fromCrs: string | undefined): Checked<VectorFile> {
  const layers = layersOf(database);
  if (layers.length === 0) {
    return { value: undefined, issues: [{ code: 'geopackage-without-layers', severity: 'error' }] };
  }
  const parts = layers.map((layer) => readLayer(database, layer, fromCrs));
  return joinLayers(parts);
}

function layersOf(database: Database): readonly Layer[] {
  const rows = select(
    database,
    `SELECT g.table_name, g.column_name, g.srs_id, s.organization, s.organization_coordsys_id, s.definition
     FROM gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id ORDER BY g.table_name LIMIT 1000`,
  );
  return rows.flatMap(([table, column, srsId, organization, code, definition]) => {
    if (typeof table !== 'string' || typeof column !== 'string') return [];
    const isNamed = organization !== null && /^EPSG$/i.test(String(organization));
    const isUndefined = Number(srsId) <= 0;
    const crs = isUndefined ? 'EPSG:4326' : isNamed ? `EPSG:${String(code)}` : String(definition ?? srsId);
    return [{ table, column, crs }];
  });
}

function readLayer(
  database: Database,
  { table, column, crs }: Layer,
  fromCrs: string | undefined,
): Checked<VectorFile> {
  const layerCrs = fileCrs(fromCrs ?? crs);
  if (isRefused(layerCrs)) return { value: undefined, issues: layerCrs.issues };
  const collector = featureCollector({ toLngLat: layerCrs.value?.toLngLat });
  for (const issue of layerCrs.issues) collector.report(issue);
  try {
    addRows(database, { table, column, collector });
  } catch {
    collector.report({ code: 'geopackage-layer-unreadable', severity: 'error', values: { layer: table.slice(0, 80) } });
  }
  return collector.finish({ ...(layerCrs.value && { crs: layerCrs.value.name }) });
}

interface Table {
  readonly table: string;
  readonly column: string;
  readonly collector: FeatureCollector;
}

function addRows(database: Database, { table, column, collector }: Table): void {
  const isTable = select(database, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", [table]).length > 0;
  if (!isTable) throw new Error(`${table} is no table`);
  const columns = select(database, `SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0`, [table]).map(([name]) =>
    String(name),
  );
  const statement = database.prepare(
    `SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(table)} LIMIT ${maxFeatures + 1}`,
  );
  try {
    while (!collector.isFull() && statement.step()) {
      const row = statement.get();
      const blob = row[columns.indexOf(column)];
      const geometries = blob instanceof Uint8Array ? geoPackageGeometries(blob) : [];
      if (!geometries) collector.report({ code: 'geometry-broken', severity: 'error' });
      const fields = columns.map((name, i) => [name, row[i]] as const);
      const properties = Object.fromEntries(
        fields.filter(([, value]) => value !== null && !(value instanceof Uint8Array)),
      );
      collector.add({ geometries: geometries ?? [], properties, name: nameOf(properties), folders: [table] });
    }
  } finally {
    statement.free();
  }
}

function nameOf(properties: Readonly<Record<string, unknown>>): string | undefined {
  const value = properties['name'] ?? properties['Name'] ?? properties['title'];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function select(database: Database, sql: string, values: SqlValue[] = []): SqlValue[][] {
  const [result] = database.exec(sql, values);
  return result?.values ?? [];
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
