import { readFileSync } from 'node:fs';
import { writeArrayBuffer } from 'geotiff';
import { describe, expect, it } from 'vitest';
import { writeCoverageTiff } from '../../../src/formats/coverage-tiff';
import { bytesSource } from '../../../src/formats/file-source';
import { readFile } from '../../../src/formats/read-file';
import { readGeoTiff } from '../../../src/formats/terrain/read-geotiff';
import { readHgt } from '../../../src/formats/terrain/read-hgt';
import { heightGrid } from '../../../src/terrain/height-grid';
import { fuzzReader } from '../../support/fuzz-readers';
import { hgtBytes, tiffOf } from '../../support/terrain-files';
import { itWithData, testData } from '../../support/test-data';

describe('a GeoTIFF of heights', () => {
  itWithData('is read as it was packed', 'dem/luxembourg_elev.tif', async (file) => {
    const { value, issues } = await readGeoTiff(new Uint8Array(readFileSync(file)));
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ crs: 'EPSG:4326', columns: 95, rows: 90, noData: -32768 });
    const known = [...(value?.samples ?? [])].filter((height) => height !== -32768);
    expect([Math.min(...known), Math.max(...known)]).toEqual([141, 547]);
    const grid = heightGrid(value ? [value] : []);
    expect(grid.heightAt([6.13, 49.61])).toBeGreaterThan(200);
    expect(grid.heightAt([5.0, 49.61])).toBeUndefined();
  });

  it('gives floats in the coordinate system of the file, pixels as areas', async () => {
    const { value } = await readGeoTiff(
      tiffOf(Float32Array.of(1.5, 2.5, 3.5, 4.5, 5.5, 6.5), { columns: 3, epsg: 32643 }),
    );
    expect(value).toMatchObject({ crs: 'EPSG:32643', columns: 3, rows: 2, x0: 15, y0: -15, stepX: 30, stepY: -30 });
    expect([...(value?.samples ?? [])]).toEqual([1.5, 2.5, 3.5, 4.5, 5.5, 6.5]);
  });

  it('refuses images that are no heights, by name', async () => {
    const image = writeArrayBuffer(Uint8Array.of(1, 2, 3, 4), { width: 2, height: 2 });
    expect((await readGeoTiff(new Uint8Array(image))).issues).toMatchObject([{ code: 'terrain-not-heights' }]);
  });

  it('refuses a coordinate system that it does not know', async () => {
    const { value, issues } = await readGeoTiff(tiffOf(Float32Array.of(1, 2), { columns: 2, epsg: 2154 }));
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'crs-unknown', values: { crs: 'EPSG:2154' } }]);
  });

  it('does not unpack more than its directory says', async () => {
    const bomb = writeCoverageTiff({
      width: 1000,
      height: 100,
      westM: 500_000,
      northM: 4_900_000,
      pixelM: 2,
      epsg: 32643,
      zone: '43N',
      rows: () => new Uint8Array(100_000_000),
    });
    const sixteenBits = asSixteenBits(bomb);
    expect((await readGeoTiff(sixteenBits)).issues).toMatchObject([{ code: 'file-broken' }]);
  });
});

describe('an SRTM tile', () => {
  it('lies where its name says, rows from the north', () => {
    const { value } = readHgt(
      'N43E071.hgt',
      hgtBytes(1201, (column, row) => column + row),
    );
    const grid = heightGrid(value ? [value] : []);
    expect(grid.heightAt([71, 44])).toBe(0);
    expect(grid.heightAt([72, 43])).toBe(2400);
    expect(grid.heightAt([71.5, 43.5])).toBeCloseTo(1200);
  });

  it('has no height where it has a void', () => {
    const { value } = readHgt(
      'folder/s01w001.hgt',
      hgtBytes(1201, (column) => (column === 600 ? -32768 : 9)),
    );
    const grid = heightGrid(value ? [value] : []);
    expect(grid.heightAt([-0.5, -0.5])).toBeUndefined();
    expect(grid.heightAt([-0.4, -0.5])).toBe(9);
  });

  it('is recognised by its size and read through the one door, one arc second too', async () => {
    const reading = await readFile(
      bytesSource(
        'N44E072.hgt',
        hgtBytes(3601, () => 650),
      ),
    );
    expect(reading).toMatchObject({
      format: 'hgt',
      content: { kind: 'terrain', raster: { columns: 3601 } },
      issues: [],
    });
  });

  it('is refused without a corner in its name', () => {
    expect(
      readHgt(
        'heights.hgt',
        hgtBytes(1201, () => 1),
      ).issues,
    ).toMatchObject([{ code: 'terrain-hgt-name' }]);
  });
});

it('survives damaged GeoTIFF files', async () => {
  const real = ['dem/luxembourg_elev.tif'].flatMap((name) => testData(name) ?? []);
  const report = await fuzzReader(
    {
      name: 'GeoTIFF',
      read: async (source) => readGeoTiff(await source.slice(0, source.byteLength)),
      originals: async () => [
        ...real.map((file) => new Uint8Array(readFileSync(file))),
        tiffOf(
          Float32Array.from({ length: 400 }, (_, i) => i),
          { columns: 20, epsg: 4326 },
        ),
      ],
    },
    { inputs: 200, seed: 5 },
  );
  expect(report.thrown).toEqual([]);
  expect(report.read).toBeGreaterThan(0);
});

/** The same strips, said to hold 16 bits to a sample. */
function asSixteenBits(tiff: Uint8Array): Uint8Array {
  const bytes = tiff.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 10; at < 10 + 12 * view.getUint16(8, true); at += 12) {
    if (view.getUint16(at, true) === 258) view.setUint16(at + 8, 16, true);
  }
  return bytes;
}
