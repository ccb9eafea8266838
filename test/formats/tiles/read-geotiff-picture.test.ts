import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { toWorld } from '../../../src/geo/mercator';
import { bytesSource } from '../../../src/formats/file-source';
import { openTileArchive } from '../../../src/formats/tiles/open-tile-archive';
import type { TileArchive } from '../../../src/formats/tiles/tile-archive';
import type { TileAddress } from '../../../src/survey/map-tile';
import { colourfulTiff } from '../../support/colourful-tiff';
import { gdal, itWithGdal } from '../../support/gdal';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dala-picture-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function archiveOf(file: string): Promise<TileArchive> {
  const { value, issues } = await openTileArchive(bytesSource('picture.tif', new Uint8Array(readFileSync(file))));
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
}

/** The tile in the middle of the picture at a zoom. */
function middleTile({ facts }: TileArchive, zoom: number): TileAddress {
  const { west = 0, east = 0, south = 0, north = 0 } = facts.bounds ?? {};
  const { x, y } = toWorld([(west + east) / 2, (south + north) / 2]);
  return { zoom, column: Math.floor(x * 2 ** zoom), row: Math.floor(y * 2 ** zoom) };
}

/** The same tile by gdalwarp: three bands, one after the other, and opacity. */
function warped(file: string, { zoom, column, row }: TileAddress): Uint8Array {
  const half = 20_037_508.342789244;
  const side = (2 * half) / 2 ** zoom;
  const [west, north] = [column * side - half, half - row * side];
  const out = path.join(folder, `warped-${zoom}.bin`);
  const box = [west, north - side, west + side, north].map(String);
  gdal('gdalwarp', [
    '-q',
    '-overwrite',
    '-t_srs',
    'EPSG:3857',
    '-te',
    ...box,
    '-ts',
    '256',
    '256',
    '-r',
    'near',
    '-et',
    '0',
    '-ovr',
    'NONE',
    '-dstalpha',
    '-of',
    'ENVI',
    file,
    out,
  ]);
  return new Uint8Array(readFileSync(out));
}

describe('an orthophoto', () => {
  itWithGdal('in UTM is warped as gdalwarp warps it, pixel by pixel', async () => {
    const file = colourfulTiff(folder, ['-co', 'TILED=YES', '-co', 'COMPRESS=DEFLATE', '-co', 'PREDICTOR=2']);
    const archive = await archiveOf(file);
    expect(archive.facts.maxZoom).toBe(14);
    const address = middleTile(archive, 14);
    const tile = await archive.tile(address);
    if (tile?.kind !== 'pixels') throw new Error('No pixels.');
    const expected = warped(file, address);
    const size = 256 * 256;
    let same = 0;
    for (let i = 0; i < size; i++) {
      const isSame = [0, 1, 2, 3].every((band) => tile.rgba[4 * i + band] === expected[band * size + i]);
      if (isSame) same += 1;
    }
    // Nearest neighbours may fall to either side where a place lies between two pixels.
    expect(same / size).toBeGreaterThan(0.995);
  });

  itWithGdal('with overviews is read from the one that is just fine enough', async () => {
    const file = colourfulTiff(folder, ['-co', 'TILED=YES', '-co', 'BLOCKXSIZE=128', '-co', 'BLOCKYSIZE=128']);
    gdal('gdaladdo', ['-q', '-r', 'average', file, '2', '4']);
    const bytes = new Uint8Array(readFileSync(file));
    let read = 0;
    const counted = {
      ...bytesSource('x', bytes),
      slice: async (start: number, end: number) => ((read += end - start), bytes.subarray(start, end)),
    };
    const { value } = await openTileArchive(counted);
    if (!value) throw new Error('Not open.');
    read = 0;
    const tile = await value.tile(middleTile(value, 11));
    expect(tile?.kind).toBe('pixels');
    expect(read).toBeLessThan(700 * 500 * 3 * 0.3);
  });

  itWithGdal('without a place, or with heights instead of colours, is refused in words', async () => {
    const heights = path.join(folder, 'heights.tif');
    gdal('gdal_create', [
      '-of',
      'GTiff',
      '-ot',
      'Int16',
      '-outsize',
      '20',
      '20',
      '-a_srs',
      'EPSG:4326',
      '-a_ullr',
      '71',
      '44',
      '72',
      '43',
      heights,
    ]);
    const bare = path.join(folder, 'bare.tif');
    gdal('gdal_create', ['-of', 'GTiff', '-outsize', '20', '20', '-bands', '3', bare]);
    const codes = await Promise.all(
      [heights, bare].map(
        async (file) => (await openTileArchive(bytesSource('x', new Uint8Array(readFileSync(file))))).issues[0]?.code,
      ),
    );
    expect(codes).toEqual(['map-picture-unknown', 'map-not-placed']);
  });
});
