import { writeZip, type ZipEntry } from '../zip';
import type { VectorFeature } from './feature';
import { groupParts, type WholeFeature } from './group-parts';
import type { ExportFeature } from './record-features';
import { type FieldColumn, type FieldTable, type FieldType, fieldTable } from './table-fields';
import { type DbfColumn, maxDbfTextBytes, writeDbf } from './write-dbf';
import { type ShpShape, writeShp } from './write-shp';

const wgs84Prj =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/**
 * A zip of Shapefiles: one layer for each of points, lines and polygons that occur, named `{name}` or, where there are several,
 * `{name}_points` and so on. Field names are cut to ten ASCII characters, texts to 254 bytes.
 */
export function writeShapefile(
  features: readonly (ExportFeature | VectorFeature)[],
  options: { readonly name?: string } = {},
): Uint8Array {
  const name = (options.name ?? 'dala').replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 60) || 'dala';
  const shapes = ['point', 'line', 'polygon'] as const;
  const layers = shapes.map((shape) => ({ shape, members: membersOf(groupParts(features), shape) }));
  const present = layers.filter(({ members }) => members.length > 0);
  const files = present.flatMap(({ shape, members }) => {
    return layerFiles(present.length > 1 ? `${name}_${shape}s` : name, shape, members);
  });
  return writeZip(files);
}

/** Features with parts of a shape. Points cannot share a record, so each is one of its own. */
function membersOf(features: readonly WholeFeature[], shape: ShpShape): readonly WholeFeature[] {
  return features.flatMap((feature) => {
    const [first, ...others] = feature.parts.filter(({ type }) => type === shape);
    if (!first) return [];
    if (shape !== 'point') return [{ ...feature, parts: [first, ...others] }];
    return [first, ...others].map((part): WholeFeature => ({ ...feature, parts: [part] }));
  });
}

function layerFiles(name: string, shape: ShpShape, members: readonly WholeFeature[]): readonly ZipEntry[] {
  const { shp, shx } = writeShp(
    shape,
    members.map(({ parts }) => parts),
  );
  const text = (content: string) => new TextEncoder().encode(content);
  return [
    { name: `${name}.shp`, bytes: shp },
    { name: `${name}.shx`, bytes: shx },
    { name: `${name}.dbf`, bytes: tableOf(members) },
    { name: `${name}.prj`, bytes: text(wgs84Prj) },
    { name: `${name}.cpg`, bytes: text('UTF-8') },
  ];
}

function tableOf(members: readonly WholeFeature[]): Uint8Array {
  const table = fieldTable(members);
  if (table.columns.length === 0)
    return writeDbf(
      [numberColumn],
      members.map((_, row) => [row + 1]),
    );
  const short = shortNames(table.columns.map(({ name }) => name));
  const columns = table.columns.map((column, i) => dbfColumn(short[i] ?? '', column, table));
  return writeDbf(
    columns,
    table.rows.map((row) => table.columns.map(({ name }) => row[name])),
  );
}

/** A table needs a column. */
const numberColumn: DbfColumn = { name: 'number', type: 'N', length: 9, decimals: 0 };

function dbfColumn(name: string, { name: field, type }: FieldColumn, { rows }: FieldTable): DbfColumn {
  const columns: Readonly<Record<FieldType, Omit<DbfColumn, 'name'>>> = {
    boolean: { type: 'L', length: 1, decimals: 0 },
    integer: { type: 'N', length: 17, decimals: 0 },
    real: { type: 'N', length: 24, decimals: 10 },
    text: { type: 'C', length: type === 'text' ? textBytes(rows, field) : 1, decimals: 0 },
  };
  return { name, ...columns[type] };
}

function textBytes(rows: FieldTable['rows'], field: string): number {
  const longest = rows.reduce((length, row) => {
    const value = row[field];
    return value === undefined ? length : Math.max(length, new TextEncoder().encode(String(value)).byteLength);
  }, 1);
  return Math.min(longest, maxDbfTextBytes);
}

/** Ten ASCII characters at most, all different; letters of other alphabets become `_`. */
function shortNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 10) || 'field';
    let short = plain;
    for (let n = 1; taken.has(short.toLowerCase()); n++) short = `${plain.slice(0, 10 - String(n).length)}${n}`;
    taken.add(short.toLowerCase());
    return short;
  });
}
