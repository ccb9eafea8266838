import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesSource, type FileSource } from '../../../src/formats/file-source';
import { openTileArchive } from '../../../src/formats/tiles/open-tile-archive';
import { pngHead } from '../../support/png-head';
import { pmtilesFile, writePmtiles } from '../../support/write-pmtiles';
import { writeVectorTile } from '../../support/write-vector-tile';

const png = (content: number) => Uint8Array.from([...pngHead, content, content]);
const gigabyte = 1024 ** 3;

describe('a PMTiles file', () => {
  it('gives its pictures and says what it is', async () => {
    const tiles = [0, 1, 2, 3].map((i) => ({ zoom: 2, column: i, row: 1, bytes: png(i) }));
    const bytes = pmtilesFile(tiles, { tileType: 2, metadata: { name: 'Region', attribution: '<a>© A</a>' } });
    const { value } = await openTileArchive(bytesSource('a.pmtiles', bytes));
    expect(value?.facts).toEqual({
      format: 'pmtiles',
      content: 'raster',
      minZoom: 2,
      maxZoom: 2,
      bounds: { west: 69, south: 42, east: 75, north: 46 },
      name: 'Region',
      attribution: '© A',
    });
    for (const { zoom, column, row, bytes: content } of tiles) {
      expect(await value?.tile({ zoom, column, row })).toEqual({
        kind: 'picture',
        bytes: content,
        mediaType: 'image/png',
      });
    }
    expect(await value?.tile({ zoom: 2, column: 0, row: 0 })).toBeUndefined();
  });

  it('gives shapes with their meaning and names in three languages', async () => {
    const tile = writeVectorTile([
      {
        layer: 'water',
        type: 3,
        properties: { class: 'lake' },
        rings: [
          [
            [0, 0],
            [100, 0],
            [100, 100],
            [0, 0],
          ],
        ],
      },
      {
        layer: 'place',
        type: 1,
        properties: { class: 'town', name: 'Шу', 'name:kk': 'Шу қаласы', 'name:en': 'Shu' },
        rings: [[[50, 60]]],
      },
    ]);
    const bytes = pmtilesFile([{ zoom: 3, column: 5, row: 2, bytes: gzipSync(tile) }], { tileType: 1 });
    const { value } = await openTileArchive(bytesSource('a.pmtiles', bytes));
    const found = await value?.tile({ zoom: 3, column: 5, row: 2 });
    expect(value?.facts.content).toBe('vector');
    expect(found).toEqual({
      kind: 'shapes',
      shapes: [
        { theme: 'water', type: 'polygon', paths: [Int16Array.from([0, 0, 100, 0, 100, 100, 0, 0])] },
        {
          theme: 'place',
          type: 'point',
          paths: [Int16Array.from([50, 60])],
          names: { local: 'Шу', kk: 'Шу қаласы', en: 'Shu' },
          rank: 2,
        },
      ],
    });
  });

  it('of 4 GB is opened and read by a few small slices', async () => {
    const gapBytes = 4 * gigabyte;
    const { head, tiles, at } = writePmtiles([{ zoom: 9, column: 350, row: 180, bytes: png(7) }], {
      tileType: 2,
      gapBytes,
    });
    let read = 0;
    const source: FileSource = {
      name: 'large.pmtiles',
      byteLength: at + tiles.byteLength,
      async slice(start, end) {
        read += end - start;
        const bytes = new Uint8Array(end - start);
        bytes.set(head.subarray(start, Math.min(end, head.byteLength)));
        if (end > at) bytes.set(tiles.subarray(Math.max(0, start - at), end - at), Math.max(0, at - start));
        return bytes;
      },
    };
    const { value } = await openTileArchive(source);
    expect(await value?.tile({ zoom: 9, column: 350, row: 180 })).toMatchObject({ kind: 'picture', bytes: png(7) });
    expect(read).toBeLessThan(256 * 1024);
  });

  it('with a tile that would inflate to more than memory has is not read', async () => {
    const bomb = gzipSync(new Uint8Array(12 * 1024 * 1024), { level: 1 });
    const bytes = pmtilesFile([{ zoom: 1, column: 0, row: 0, bytes: bomb }], { tileType: 1 });
    const { value } = await openTileArchive(bytesSource('a.pmtiles', bytes));
    await expect(value?.tile({ zoom: 1, column: 0, row: 0 })).rejects.toThrow('inflates to more than');
  });
});
