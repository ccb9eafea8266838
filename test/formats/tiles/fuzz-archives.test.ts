import { gzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../src/formats/file-source';
import { openTileArchive } from '../../../src/formats/tiles/open-tile-archive';
import { mutateBytes } from '../../support/mutate-bytes';
import { seeded } from '../../support/seeded';
import { pmtilesFile } from '../../support/write-pmtiles';
import { writeVectorTile } from '../../support/write-vector-tile';

const tile = gzipSync(
  writeVectorTile([
    {
      layer: 'roads',
      type: 2,
      properties: { kind: 'major_road' },
      rings: [
        [
          [0, 0],
          [900, 40],
          [1000, 3000],
        ],
      ],
    },
    {
      layer: 'earth',
      type: 3,
      properties: { kind: 'earth' },
      rings: [
        [
          [0, 0],
          [4096, 0],
          [4096, 4096],
          [0, 0],
        ],
      ],
    },
  ]),
);

async function mbtiles(): Promise<Uint8Array> {
  const sql = await initSqlJs();
  const db = new sql.Database();
  db.run(`PRAGMA page_size = 512; CREATE TABLE metadata (name text, value text);
    INSERT INTO metadata VALUES ('format', 'pbf'), ('minzoom', '0'), ('maxzoom', '5');
    CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob);
    CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row);`);
  for (let column = 0; column < 32; column++) db.run('INSERT INTO tiles VALUES (5, ?, 3, ?)', [column, tile]);
  return db.export();
}

const originals: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  PMTiles: async () =>
    pmtilesFile(
      Array.from({ length: 32 }, (_, column) => ({ zoom: 5, column, row: 28, bytes: tile })),
      { tileType: 1, metadata: { name: 'x' } },
    ),
  MBTiles: mbtiles,
};

describe.each(Object.entries(originals))('%s', (_, make) => {
  it('that is damaged is refused or read in part, and never throws or hangs', {
    timeout: 120_000,
  }, async () => {
    const original = await make();
    const random = seeded(9);
    let [opened, read] = [0, 0];
    for (let i = 0; i < 400; i++) {
      const { value } = await openTileArchive(bytesSource('damaged', mutateBytes(original.slice(), random)));
      if (value) opened += 1;
      for (const column of [0, 7, 31]) {
        const found = await value?.tile({ zoom: 5, column, row: 28 }).catch(() => undefined);
        if (found) read += 1;
      }
    }
    expect(opened).toBeGreaterThan(20);
    expect(read).toBeGreaterThan(20);
  });
});
