import { gzipSync } from 'fflate';
import { zxyToTileId } from 'pmtiles';

interface PmtilesTile {
  readonly zoom: number;
  readonly column: number;
  readonly row: number;
  readonly bytes: Uint8Array;
}

interface PmtilesOptions {
  /** 1: vector, 2: PNG, 3: JPEG. */
  readonly tileType: number;
  readonly metadata?: object;
  /** Bytes between the directory and the tiles, as other tiles would take them in a large file. */
  readonly gapBytes?: number;
}

/** A PMTiles archive (version 3) with one gzipped directory; the head, and the tiles that follow after the gap. */
export function writePmtiles(
  tiles: readonly PmtilesTile[],
  options: PmtilesOptions,
): { head: Uint8Array; tiles: Uint8Array; at: number } {
  const sorted = tiles
    .map((tile) => ({ ...tile, id: zxyToTileId(tile.zoom, tile.column, tile.row) }))
    .toSorted((one, other) => one.id - other.id);
  const { gapBytes = 0 } = options;
  const data = join(sorted.map(({ bytes }) => bytes));
  const offsets = sorted.map((_, i) => sorted.slice(0, i).reduce((sum, { bytes }) => sum + bytes.byteLength, 0));
  const directory = gzipSync(
    Uint8Array.from([
      ...varint(sorted.length),
      ...sorted.flatMap(({ id }, i) => varint(id - (sorted[i - 1]?.id ?? 0))),
      ...sorted.flatMap(() => varint(1)),
      ...sorted.flatMap(({ bytes }) => varint(bytes.byteLength)),
      ...offsets.flatMap((offset) => varint(offset + gapBytes + 1)),
    ]),
  );
  const metadata = gzipSync(new TextEncoder().encode(JSON.stringify(options.metadata ?? {})));
  const header = new Uint8Array(127);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  header[7] = 3;
  const at = 127 + directory.byteLength + metadata.byteLength;
  const longs = [
    127,
    directory.byteLength,
    127 + directory.byteLength,
    metadata.byteLength,
    at,
    0,
    at,
    gapBytes + data.byteLength,
    0,
    0,
    0,
  ];
  longs.forEach((value, i) => view.setBigUint64(8 + 8 * i, BigInt(value), true));
  header.set([1, 2, options.tileType === 1 ? 2 : 1, options.tileType], 96);
  const zooms = sorted.map(({ zoom }) => zoom);
  header.set([Math.min(...zooms), Math.max(...zooms)], 100);
  [69, 42, 75, 46].forEach((degrees, i) => view.setInt32(102 + 4 * i, degrees * 1e7, true));
  return { head: join([header, directory, metadata]), tiles: data, at: at + gapBytes };
}

/** The same as one file. */
export function pmtilesFile(tiles: readonly PmtilesTile[], options: PmtilesOptions): Uint8Array<ArrayBuffer> {
  const { head, tiles: data } = writePmtiles(tiles, { ...options, gapBytes: 0 });
  return join([head, data]);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
  return [...bytes, left];
}
