import { zlibSync } from 'fflate';
import type { UtmGrid } from '../coverage/utm-grid';

const rowsPerStrip = 128;

/** TIFF types: text, 16-bit, 32-bit, double. */
const [ASCII, SHORT, LONG, DOUBLE] = [2, 3, 4, 12];
const typeBytes: Readonly<Record<number, number>> = { [ASCII]: 1, [SHORT]: 2, [LONG]: 4, [DOUBLE]: 8 };

interface Tag {
  readonly id: number;
  readonly type: number;
  readonly values: readonly number[];
}

/**
 * Pass counts as GeoTIFF 1.1 (OGC 19-008): one band of 8 bits, Deflate strips, UTM on WGS84 by its EPSG code. geotiff's own writer is
 * not used: it writes without compression, and 60 million pixels would be 60 MB of mostly zeros.
 */
export function writeCoverageTiff(grid: UtmGrid): Uint8Array<ArrayBuffer> {
  const strips = Array.from({ length: Math.ceil(grid.height / rowsPerStrip) }, (_, i) =>
    zlibSync(grid.rows(i * rowsPerStrip, Math.min(rowsPerStrip, grid.height - i * rowsPerStrip))),
  );
  const sizes = strips.map(({ byteLength }) => byteLength);
  const headerBytes = layOut(tagsOf(grid, { offsets: sizes, sizes })).byteLength;
  const offsets = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, headerBytes));
  const header = layOut(tagsOf(grid, { offsets, sizes }));
  const file = new Uint8Array(sizes.reduce((sum, size) => sum + size, headerBytes));
  file.set(header);
  strips.forEach((strip, i) => file.set(strip, offsets[i]));
  return file;
}

function tagsOf(
  { width, height, westM, northM, pixelM, epsg, zone }: UtmGrid,
  { offsets, sizes }: { offsets: readonly number[]; sizes: readonly number[] },
): readonly Tag[] {
  const citation = `WGS 84 / UTM zone ${zone}|`;
  return [
    { id: 256, type: LONG, values: [width] },
    { id: 257, type: LONG, values: [height] },
    { id: 258, type: SHORT, values: [8] },
    { id: 259, type: SHORT, values: [8] },
    { id: 262, type: SHORT, values: [1] },
    { id: 270, type: ASCII, values: text('Passes over each pixel; 0 was not seen or lies outside the area') },
    { id: 273, type: LONG, values: offsets },
    { id: 277, type: SHORT, values: [1] },
    { id: 278, type: LONG, values: [rowsPerStrip] },
    { id: 279, type: LONG, values: sizes },
    { id: 284, type: SHORT, values: [1] },
    { id: 339, type: SHORT, values: [1] },
    { id: 33550, type: DOUBLE, values: [pixelM, pixelM, 0] },
    { id: 33922, type: DOUBLE, values: [0, 0, 0, westM, northM, 0] },
    { id: 34735, type: SHORT, values: geoKeys(epsg, citation.length) },
    { id: 34737, type: ASCII, values: text(citation) },
  ];
}

/** Projected, pixels are areas, the CRS by its code, its name beside it. */
function geoKeys(epsg: number, citationLength: number): readonly number[] {
  return [
    [1, 1, 1, 4],
    [1024, 0, 1, 1],
    [1025, 0, 1, 1],
    [1026, 34737, citationLength, 0],
    [3072, 0, 1, epsg],
  ].flat();
}

function text(words: string): readonly number[] {
  return [...new TextEncoder().encode(words), 0];
}

/** Header, directory and the values that do not fit into it. */
function layOut(tags: readonly Tag[]): Uint8Array {
  const directoryBytes = 2 + 12 * tags.length + 4;
  const outside = tags.map((tag) => (bytesOf(tag) > 4 ? bytesOf(tag) + (bytesOf(tag) % 2) : 0));
  const bytes = new Uint8Array(outside.reduce((sum, size) => sum + size, 8 + directoryBytes));
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  view.setUint16(8, tags.length, true);
  let free = 8 + directoryBytes;
  tags.forEach((tag, i) => {
    const at = 10 + 12 * i;
    view.setUint16(at, tag.id, true);
    view.setUint16(at + 2, tag.type, true);
    view.setUint32(at + 4, tag.values.length, true);
    const size = outside[i] ?? 0;
    if (size > 0) view.setUint32(at + 8, free, true);
    putValues(view, size > 0 ? free : at + 8, tag);
    free += size;
  });
  return bytes;
}

function bytesOf({ type, values }: Tag): number {
  return values.length * (typeBytes[type] ?? 1);
}

function putValues(view: DataView, at: number, { type, values }: Tag): void {
  values.forEach((value, i) => {
    if (type === ASCII) view.setUint8(at + i, value);
    else if (type === SHORT) view.setUint16(at + 2 * i, value, true);
    else if (type === LONG) view.setUint32(at + 4 * i, value, true);
    else view.setFloat64(at + 8 * i, value, true);
  });
}
