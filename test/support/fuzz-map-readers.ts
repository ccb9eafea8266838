import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zlibSync } from 'fflate';
import { readGeoTiff } from '../../src/formats/terrain/read-geotiff';
import { readHgt } from '../../src/formats/terrain/read-hgt';
import { openTileArchive } from '../../src/formats/tiles/open-tile-archive';
import { pictureSize } from '../../src/formats/picture-size';
import { toWorld } from '../../src/geo/mercator';
import type { Checked } from '../../src/survey/issue';
import type { HeightRaster } from '../../src/terrain/height-raster';
import { heightGrid } from '../../src/terrain/height-grid';
import { colourfulTiff } from './colourful-tiff';
import type { FuzzedReader } from './fuzz-readers';
import { hasGdal } from './gdal';
import { solidPng } from './solid-png';
import { tiffOf } from './terrain-files';

const hgtEdge = 1201;

/** Every reader of heights and orthophotos, and the one that measures pictures before they are unpacked. */
export const fuzzedMapReaders: readonly FuzzedReader[] = [
  {
    name: 'GeoTIFF heights',
    read: async (source) => used(await readGeoTiff(await source.slice(0, source.byteLength))),
    originals: async () => [heights()],
  },
  {
    name: '.hgt',
    // Its size alone says what it is: damage is laid over a whole tile.
    async read(source) {
      const bytes = new Uint8Array(2 * hgtEdge * hgtEdge);
      bytes.set(await source.slice(0, source.byteLength));
      return used(readHgt('N44E072.hgt', bytes));
    },
    originals: async () => [Uint8Array.from({ length: 4_000 }, (_, i) => (i % 2 === 0 ? 2 : i % 200))],
  },
  {
    name: 'orthophoto',
    async read(source) {
      const { value, issues } = await openTileArchive(source);
      if (value) await oneTile(value);
      return { value, issues };
    },
    originals: async () => orthophotos(),
  },
  {
    name: 'head of a picture',
    read: async (source) => ({ value: await pictureSize(source), issues: [] }),
    originals: async () => [solidPng([9, 8, 7])],
  },
];

/** What was read is used too: a raster that cannot be asked is no raster. */
function used(reading: Checked<HeightRaster>): Checked<HeightRaster> {
  if (reading.value) heightGrid([reading.value]).heightAt([72.5, 44.5]);
  return reading;
}

function heights(): Uint8Array {
  const samples = Float32Array.from({ length: 64 * 64 }, (_, i) => 500 + (i % 64));
  return tiffOf(samples, { columns: 64, epsg: 32643 });
}

async function oneTile({ facts, tile }: NonNullable<Awaited<ReturnType<typeof openTileArchive>>['value']>) {
  const { west = 0, east = 0, south = 0, north = 0 } = facts.bounds ?? {};
  const { x, y } = toWorld([(west + east) / 2, (south + north) / 2]);
  const side = 2 ** facts.maxZoom;
  // A damaged piece rejects: the map then shows no tile there.
  await tile({ zoom: facts.maxZoom, column: Math.floor(x * side), row: Math.floor(y * side) }).catch(() => undefined);
}

/** Packed by GDAL where it is there; a grey one of our own always. */
function orthophotos(): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'dala-fuzz-'));
  try {
    const packed = hasGdal
      ? [
          ['-co', 'TILED=YES', '-co', 'COMPRESS=DEFLATE'],
          ['-co', 'COMPRESS=LZW'],
          ['-co', 'COMPRESS=JPEG'],
        ].map((options) => new Uint8Array(readFileSync(colourfulTiff(folder, options))))
      : [];
    return [greyTiff(), ...packed];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 64 by 64 grey pixels in one packed strip: UTM zone 43 N, 10 m a pixel. */
function greyTiff(): Uint8Array {
  const strip = zlibSync(Uint8Array.from({ length: 64 * 64 }, (_, i) => i % 251));
  const doubles = [10, 10, 0, 0, 0, 0, 360_000, 4_820_000, 0];
  const keys = [1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 32_643];
  const rows = 11;
  const after = 8 + 2 + 12 * rows + 4;
  const [scaleAt, tieAt, keysAt, stripAt] = [after, after + 24, after + 72, after + 96];
  const tags: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, 3, 1, 64],
    [257, 3, 1, 64],
    [258, 3, 1, 8],
    [259, 3, 1, 8],
    [262, 3, 1, 1],
    [273, 4, 1, stripAt],
    [278, 3, 1, 64],
    [279, 4, 1, strip.length],
    [33_550, 12, 3, scaleAt],
    [33_922, 12, 6, tieAt],
    [34_735, 3, keys.length, keysAt],
  ];
  const bytes = new Uint8Array(stripAt + strip.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  view.setUint16(8, tags.length, true);
  tags.forEach(([tag, type, count, value], i) => {
    const at = 10 + 12 * i;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    view.setUint32(at + 8, value, true);
  });
  doubles.forEach((value, i) => view.setFloat64(scaleAt + 8 * i, value, true));
  keys.forEach((value, i) => view.setUint16(keysAt + 2 * i, value, true));
  bytes.set(strip, stripAt);
  return bytes;
}
