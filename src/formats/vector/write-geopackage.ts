import type { Database } from 'sql.js';
import { type Bounds, boundsOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import type { Translate } from '../../i18n/translator';
import type { FeatureGeometry, VectorFeature } from './feature';
import { roleStyles } from './feature-role';
import { fieldWords } from './field-words';
import { geoPackageLayers, type LayerMembers } from './geopackage-layers';
import { emptyGeoPackage } from './geopackage-schema';
import { qgisStyle } from './qgis-style';
import type { ExportFeature } from './record-features';
import { loadSqlJs } from './sql-js';
import { type FieldTable, type FieldType, fieldTable } from './table-fields';
import { writeWkb } from './write-wkb';

/** When the file was made, and the language of layer titles and column names that people read. */
export interface WriteGeoPackageOptions {
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  readonly translate?: Translate;
}

/**
 * A GeoPackage 1.3 in WGS84 with a layer for each role (`areas`, `no_fly_zones`, `launch_sites`, `transects`, `sorties`,
 * `coverage_gaps`, `sightings`, `districts`; `features` for what has none) and styles that QGIS takes up by itself.
 */
export async function writeGeoPackage(
  features: readonly (ExportFeature | VectorFeature)[],
  options: WriteGeoPackageOptions,
): Promise<Uint8Array> {
  const { Database } = await loadSqlJs();
  const database = new Database();
  try {
    database.exec(emptyGeoPackage);
    const createdAt = new Date(options.createdAt).toISOString();
    database.run(
      "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change) VALUES ('layer_styles', 'attributes', 'layer_styles', ?)",
      [createdAt],
    );
    for (const layer of geoPackageLayers(features)) writeLayer(database, layer, { ...options, createdAt });
    return database.export();
  } finally {
    database.close();
  }
}

const columnTypes: Readonly<Record<FieldType, string>> = {
  integer: 'INTEGER',
  real: 'REAL',
  boolean: 'BOOLEAN',
  text: 'TEXT',
};
const geometryTypes = { point: 'POINT', line: 'LINESTRING', polygon: 'POLYGON' } as const;

function writeLayer(database: Database, layer: LayerMembers, options: WriteGeoPackageOptions): void {
  const { table, shape, members } = layer;
  const fields = fieldTable(members);
  const isMulti = members.some(({ parts }) => parts.length > 1);
  const columns = columnsOf(fields);
  const definitions = columns.map(({ name, type }) => `${quoted(name)} ${columnTypes[type]}`);
  const geometryType = `${isMulti ? 'MULTI' : ''}${geometryTypes[shape]}`;
  database.run(
    `CREATE TABLE ${quoted(table)} (${['fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL', `geom ${geometryType}`, ...definitions].join(', ')})`,
  );
  registerLayer(database, layer, { geometryType, ...options });
  const marks = ['?', ...columns.map(() => '?')].join(', ');
  const insert = database.prepare(
    `INSERT INTO ${quoted(table)} (${['geom', ...columns.map(({ name }) => quoted(name))].join(', ')}) VALUES (${marks})`,
  );
  members.forEach(({ parts }, i) => {
    const row = fields.rows[i] ?? {};
    const values = columns.map(({ field }) => row[field]);
    insert.run([
      geometryBlob(parts, isMulti),
      ...values.map((value) => (typeof value === 'boolean' ? Number(value) : (value ?? null))),
    ]);
  });
  insert.free();
  writeStyle(database, layer, { columns, ...options });
}

interface Column {
  readonly name: string;
  readonly field: string;
  readonly type: FieldType;
}

/** SQLite takes `Name` and `name` for one column, and two columns are taken already. */
function columnsOf({ columns }: FieldTable): readonly Column[] {
  const taken = new Set(['fid', 'geom']);
  return columns.map(({ name: field, type }) => {
    let name = field;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${field}_${n}`;
    taken.add(name.toLowerCase());
    return { name, field, type };
  });
}

function registerLayer(
  database: Database,
  { table, role, members }: LayerMembers,
  { geometryType, createdAt, translate }: WriteGeoPackageOptions & { readonly geometryType: string },
): void {
  const bounds = boundsOf(placesOf(members.flatMap(({ parts }) => parts)));
  const identifier = role && translate ? translate(`layer.${role}`) : table;
  database.run('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 4326)', [
    table,
    'features',
    identifier === table ? table : `${identifier} (${table})`,
    '',
    createdAt,
    ...boxValues(bounds),
  ]);
  database.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)", [table, geometryType]);
}

function writeStyle(
  database: Database,
  { table, role, shape }: LayerMembers,
  { columns, translate, createdAt }: WriteGeoPackageOptions & { readonly columns: readonly Column[] },
): void {
  const aliases = columns.flatMap(({ name, field }) => {
    const words = translate && fieldWords(field, translate);
    return words ? [{ column: name, words }] : [];
  });
  for (const { column, words } of aliases) {
    database.run('INSERT INTO gpkg_data_columns (table_name, column_name, title) VALUES (?, ?, ?)', [
      table,
      column,
      words,
    ]);
  }
  const style = qgisStyle(shape, role ? roleStyles[role] : roleStyles.district, aliases);
  database.run(
    `INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD,
       useAsDefault, description, owner, update_time) VALUES ('', '', ?, 'geom', 'dala', ?, '', 1, '', '', ?)`,
    [table, style, createdAt],
  );
}

/** Header with the envelope (none for points, which need none), then the geometry (OGC 12-128r18, 2.1.3). */
function geometryBlob(parts: readonly FeatureGeometry[], isMulti: boolean): Uint8Array {
  const isPoint = parts.every(({ type }) => type === 'point') && !isMulti;
  const wkb = writeWkb(parts, { multi: isMulti });
  const headerBytes = isPoint ? 8 : 40;
  const blob = new Uint8Array(headerBytes + wkb.byteLength);
  const view = new DataView(blob.buffer);
  blob.set([0x47, 0x50, 0, isPoint ? 1 : 3]);
  view.setInt32(4, 4326, true);
  if (!isPoint) {
    const [west = 0, south = 0, east = 0, north = 0] = boxValues(boundsOf(placesOf(parts)));
    [west, east, south, north].forEach((value, i) => view.setFloat64(8 + i * 8, value ?? 0, true));
  }
  blob.set(wkb, headerBytes);
  return blob;
}

function boxValues(bounds: Bounds | undefined): readonly (number | null)[] {
  return bounds ? [bounds.west, bounds.south, bounds.east, bounds.north] : [null, null, null, null];
}

function* placesOf(geometries: readonly FeatureGeometry[]): Iterable<LngLat> {
  for (const geometry of geometries) {
    if (geometry.type === 'point') yield geometry.place;
    else if (geometry.type === 'line') yield* geometry.line;
    else yield* geometry.polygon[0];
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
