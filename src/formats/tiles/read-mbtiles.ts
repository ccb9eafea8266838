import type { Bounds } from '../../geo/bounds';
import type { TileAddress } from '../../survey/map-tile';
import type { Checked, Issue } from '../../survey/issue';
import type { FileSource } from '../file-source';
import { entryWithKey, firstRows, rowWithId } from '../sqlite/b-tree';
import { type SqlitePages, sqlitePages } from '../sqlite/sqlite-pages';
import type { SqliteValue } from '../sqlite/sqlite-record';
import { type SqliteIndex, type SqliteSchema, sqliteSchema, type SqliteTable } from '../sqlite/sqlite-schema';
import { pictureType } from './picture-type';
import { readTile } from './read-tile';
import { plainText, type TileArchive } from './tile-archive';

const addressColumns = ['zoom_level', 'tile_column', 'tile_row'] as const;

/** More rows than a metadata table has. */
const mostMetadata = 200;

const highestZoom = 24;

/** Finds a tile's bytes. Rows count from the south (TMS). */
type FindTile = (zoom: number, column: number, row: number) => Promise<Uint8Array | undefined>;

/**
 * Opens an MBTiles file (1.3) by slices: its SQLite b-trees are read page by page, without a database engine, so that memory stays
 * the same for 4 GB. Tiles lie in a table with an index over their address, or in `map` and `images`, as de-duplicating writers
 * leave them. A file without such an index is refused: a search through all of it would take minutes a tile.
 */
export async function readMbtiles(source: FileSource): Promise<Checked<TileArchive>> {
  try {
    const pages = await sqlitePages(source);
    if (!pages) return refuse('file-broken');
    const schema = await sqliteSchema(pages);
    const find = findInTiles(pages, schema) ?? findInImages(pages, schema);
    if (!find) return refuse(schema.table('tiles') ? 'map-tiles-no-index' : 'map-tiles-unknown');
    const metadata = await metadataOf(pages, schema);
    const content = await contentOf(metadata.get('format'), pages, schema);
    if (!content) return refuse('map-tiles-unknown');
    const { minZoom, maxZoom } = zoomsOf(metadata);
    const [name, attribution] = [plainText(metadata.get('name')), plainText(metadata.get('attribution'))];
    return {
      value: {
        facts: {
          format: 'mbtiles',
          content,
          minZoom,
          maxZoom,
          ...boundsIn(metadata.get('bounds')),
          ...(name !== undefined && { name }),
          ...(attribution !== undefined && { attribution }),
        },
        tile: (address) => tileAt(find, address, content),
      },
      issues: [],
    };
  } catch {
    return refuse('file-broken');
  }
}

function refuse(code: Issue['code']): Checked<TileArchive> {
  return { value: undefined, issues: [{ code, severity: 'error' }] };
}

async function tileAt(find: FindTile, { zoom, column, row }: TileAddress, content: 'raster' | 'vector') {
  const stored = await find(zoom, column, 2 ** zoom - 1 - row);
  return stored && readTile(stored, content);
}

function findInTiles(pages: SqlitePages, schema: SqliteSchema): FindTile | undefined {
  const table = schema.table('tiles');
  return table && finder(pages, { schema, table, name: 'tiles', value: 'tile_data' }, bytesIn);
}

/** The layout of writers that keep equal tiles once: `map` gives an id for an address, `images` the bytes for the id. */
function findInImages(pages: SqlitePages, schema: SqliteSchema): FindTile | undefined {
  const [map, images] = [schema.table('map'), schema.table('images')];
  const byId = schema.indexOver('images', ['tile_id']);
  if (!map || !images || !byId || images.isKeyed) return undefined;
  const data = images.columns.indexOf('tile_data');
  return finder(pages, { schema, table: map, name: 'map', value: 'tile_id' }, async (id) => {
    const entry = await entryWithKey(pages, byId.root, [id]);
    const row = entry && (await rowWithId(pages, images.root, Number(entry.at(-1))));
    return bytesIn(row?.[data] ?? null);
  });
}

interface Lookup {
  readonly schema: SqliteSchema;
  readonly table: SqliteTable;
  readonly name: string;
  /** Column that is wanted of the row found. */
  readonly value: string;
}

function finder(
  pages: SqlitePages,
  { schema, table, name, value }: Lookup,
  answer: (value: SqliteValue) => Promise<Uint8Array | undefined> | Uint8Array | undefined,
): FindTile | undefined {
  const at = table.columns.indexOf(value);
  const index: SqliteIndex | undefined = table.isKeyed
    ? { root: table.root, columns: table.columns.slice(0, addressColumns.length) }
    : schema.indexOver(name, addressColumns);
  if (at < 0 || !index || !addressColumns.every((column) => index.columns.includes(column))) return undefined;
  return async (zoom, column, row) => {
    const wanted = { zoom_level: zoom, tile_column: column, tile_row: row };
    const key = index.columns.map((name) => wanted[addressColumns.find((known) => known === name) ?? 'zoom_level']);
    const entry = await entryWithKey(pages, index.root, key);
    if (!entry) return undefined;
    const found = table.isKeyed ? entry : await rowWithId(pages, table.root, Number(entry.at(-1)));
    return answer(found?.[at] ?? null);
  };
}

function bytesIn(value: SqliteValue): Uint8Array | undefined {
  return value instanceof Uint8Array ? value : undefined;
}

async function metadataOf(pages: SqlitePages, schema: SqliteSchema): Promise<ReadonlyMap<string, string>> {
  const table = schema.table('metadata');
  if (!table || table.isKeyed) return new Map();
  const [name, value] = [table.columns.indexOf('name'), table.columns.indexOf('value')];
  const rows = await firstRows(pages, table.root, mostMetadata);
  return new Map(rows.map((row) => [String(row[name] ?? ''), String(row[value] ?? '')]));
}

/** Pictures or shapes, by the `format` that the file must say, else by the first tile. */
async function contentOf(format: string | undefined, pages: SqlitePages, schema: SqliteSchema) {
  if (format === 'pbf' || format === 'mvt') return 'vector';
  if (format !== undefined && /^(png|jpe?g|webp|image\/(png|jpeg|webp))$/.test(format)) return 'raster';
  const table = schema.table('tiles') ?? schema.table('images');
  if (!table || table.isKeyed) return undefined;
  const stored = (await firstRows(pages, table.root, 1))[0]?.[table.columns.indexOf('tile_data')];
  if (!(stored instanceof Uint8Array)) return undefined;
  return pictureType(stored) === undefined ? 'vector' : 'raster';
}

/** Zooms that the file says it has; without a word, all are asked for and those that are not there stay empty. */
function zoomsOf(metadata: ReadonlyMap<string, string>): { minZoom: number; maxZoom: number } {
  const zoom = (name: string) => Number.parseInt(metadata.get(name) ?? '', 10);
  const [least, most] = [zoom('minzoom'), zoom('maxzoom')];
  const minZoom = least >= 0 && least <= highestZoom ? least : 0;
  return { minZoom, maxZoom: most >= minZoom && most <= highestZoom ? most : 18 };
}

function boundsIn(text: string | undefined): { bounds?: Bounds } {
  const [west, south, east, north] = (text ?? '').split(',').map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return {};
  const isBox = west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90;
  return isBox ? { bounds: { west, south, east, north } } : {};
}
