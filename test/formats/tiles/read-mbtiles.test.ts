import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import initSqlJs, { type Database } from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesSource } from '../../../src/formats/file-source';
import { openTileArchive } from '../../../src/formats/tiles/open-tile-archive';
import type { TileArchive } from '../../../src/formats/tiles/tile-archive';
import { gdal, itWithGdal } from '../../support/gdal';
import { colourfulTiff } from '../../support/colourful-tiff';
import { pngHead } from '../../support/png-head';

const png = (content: number, length = 60) => Uint8Array.from([...pngHead, ...Array<number>(length).fill(content)]);

let open: (bytes?: Uint8Array) => Database;
let folder = '';

beforeAll(async () => {
  const sql = await initSqlJs();
  open = (bytes) => new sql.Database(bytes);
  folder = mkdtempSync(path.join(tmpdir(), 'dala-mbtiles-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function archiveOf(bytes: Uint8Array): Promise<TileArchive> {
  const { value, issues } = await openTileArchive(bytesSource('map.mbtiles', bytes));
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
}

async function tileBytes(archive: TileArchive, [zoom, column, row]: readonly [number, number, number]) {
  const tile = await archive.tile({ zoom, column, row });
  return tile?.kind === 'picture' ? tile.bytes : undefined;
}

/** Compares bytes; vitest's own comparison of arrays takes milliseconds each. */
function same(one: unknown, other: unknown): boolean {
  return one instanceof Uint8Array && other instanceof Uint8Array && Buffer.compare(one, other) === 0;
}

/** A file with `side` x `side` tiles at zoom 10; the schema makes the tables, `insert` puts one tile. */
function filled(schema: string, side: number, insert: (db: Database, column: number, row: number) => void): Uint8Array {
  const db = open();
  db.run(`PRAGMA page_size = 1024; ${schema}`);
  db.run(
    "CREATE TABLE metadata (name text, value text); INSERT INTO metadata VALUES ('format', 'png'), ('minzoom', '10'), ('maxzoom', '10'), ('bounds', '69,42,75,46'), ('name', 'Steppe <b>map</b>'), ('attribution', '&copy; <a href=\"x\">Someone</a>')",
  );
  db.run('BEGIN');
  for (let column = 0; column < side; column++) for (let row = 0; row < side; row++) insert(db, column, row);
  db.run('COMMIT');
  return db.export();
}

describe('an MBTiles file', () => {
  it('gives every tile of a table with an index, small ones and those that run over many pages', async () => {
    const length = (column: number, row: number) => 20 + ((column * 31 + row) % 40) * 150;
    const bytes = filled(
      'CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob); CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row);',
      30,
      (db, column, row) =>
        db.run('INSERT INTO tiles VALUES (10, ?, ?, ?)', [
          column + 700,
          row + 600,
          png(column + row, length(column, row)),
        ]),
    );
    const archive = await archiveOf(bytes);
    expect(archive.facts).toEqual({
      format: 'mbtiles',
      content: 'raster',
      minZoom: 10,
      maxZoom: 10,
      bounds: { west: 69, south: 42, east: 75, north: 46 },
      name: 'Steppe map',
      attribution: '© Someone',
    });
    for (let column = 0; column < 30; column++) {
      for (let row = 0; row < 30; row++) {
        const found = await tileBytes(archive, [10, column + 700, 1023 - row - 600]);
        expect(same(found, png(column + row, length(column, row)))).toBe(true);
      }
    }
    expect(await tileBytes(archive, [10, 0, 0])).toBeUndefined();
    expect(await tileBytes(archive, [11, 700, 423])).toBeUndefined();
  });

  it('gives tiles that are kept once under an id', async () => {
    const bytes = filled(
      `CREATE TABLE map (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_id TEXT, grid_id TEXT);
       CREATE TABLE images (tile_data blob, tile_id text);
       CREATE UNIQUE INDEX map_index ON map (zoom_level, tile_column, tile_row);
       CREATE UNIQUE INDEX images_id ON images (tile_id);
       CREATE VIEW tiles AS SELECT map.zoom_level AS zoom_level, map.tile_column AS tile_column, map.tile_row AS tile_row, images.tile_data AS tile_data FROM map JOIN images ON images.tile_id = map.tile_id;`,
      20,
      (db, column, row) => {
        const id = `id-${(column * row) % 7}`;
        db.run('INSERT OR IGNORE INTO images VALUES (?, ?)', [png((column * row) % 7, 3000), id]);
        db.run('INSERT INTO map VALUES (10, ?, ?, ?, NULL)', [column, row, id]);
      },
    );
    const archive = await archiveOf(bytes);
    for (let column = 0; column < 20; column++) {
      expect(await tileBytes(archive, [10, column, 1023 - 5])).toEqual(png((column * 5) % 7, 3000));
    }
  });

  it('gives tiles of a table that is its own index, whatever the order of its key', async () => {
    const bytes = filled(
      'CREATE TABLE tiles (tile_data blob, zoom_level integer, tile_row integer, tile_column integer, PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID;',
      25,
      (db, column, row) => db.run('INSERT INTO tiles VALUES (?, 10, ?, ?)', [png(column * 2 + row, 700), row, column]),
    );
    const archive = await archiveOf(bytes);
    for (let column = 0; column < 25; column++) {
      expect(await tileBytes(archive, [10, column, 1023 - 11])).toEqual(png(column * 2 + 11, 700));
    }
  });

  it('is refused without an index over its tiles', async () => {
    const bytes = filled(
      'CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob);',
      2,
      (db) => db.run('INSERT INTO tiles VALUES (10, 1, 1, ?)', [png(1)]),
    );
    const { value, issues } = await openTileArchive(bytesSource('map.mbtiles', bytes));
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['map-tiles-no-index']);
  });

  itWithGdal('that GDAL wrote gives byte for byte what SQLite finds in it', async () => {
    const tiff = colourfulTiff(folder);
    const file = path.join(folder, 'gdal.mbtiles');
    gdal('gdal_translate', ['-q', '-of', 'MBTILES', '-co', 'TILE_FORMAT=PNG', tiff, file]);
    gdal('gdaladdo', ['-q', '-r', 'nearest', file, '2', '4']);
    const bytes = new Uint8Array(readFileSync(file));
    const archive = await archiveOf(bytes);
    const rows = open(bytes).exec('SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles')[0]?.values ?? [];
    expect(rows.length).toBeGreaterThan(10);
    for (const [zoom, column, row, data] of rows) {
      const found = await tileBytes(archive, [Number(zoom), Number(column), 2 ** Number(zoom) - 1 - Number(row)]);
      expect(same(found, data)).toBe(true);
    }
  });
});
