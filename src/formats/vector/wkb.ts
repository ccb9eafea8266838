import { maxGeometryDepth } from '../limits';
import type { RawGeometry, RawPosition } from './raw-geometry';

/**
 * Geometries of a well-known binary (ISO 13249-3, and the flags of PostGIS); curves are left out. Throws `RangeError` where the
 * bytes end too early or counts are impossible.
 */
export function wkbGeometries(bytes: Uint8Array): readonly RawGeometry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readGeometry({ view, at: 0, little: true, axes: 2 }, 0);
}

interface Reader {
  readonly view: DataView;
  at: number;
  little: boolean;
  axes: number;
}

function readGeometry(reader: Reader, depth: number): readonly RawGeometry[] {
  if (depth > maxGeometryDepth) throw new RangeError(`WKB nested ${depth} deep`);
  const kind = readHeader(reader);
  switch (kind) {
    case 1:
      return [{ type: 'point', position: readPosition(reader) }];
    case 2:
      return [{ type: 'line', positions: readPositions(reader) }];
    case 3:
      return [{ type: 'polygon', rings: Array.from({ length: readCount(reader, 4) }, () => readPositions(reader)) }];
    case 4:
    case 5:
    case 6:
    case 7:
      return Array.from({ length: readCount(reader, 5) }, () => readGeometry(reader, depth + 1)).flat();
    default:
      throw new RangeError(`WKB type ${kind}`);
  }
}

/** Byte order and type; thousands and the high bits say whether there are Z and M. */
function readHeader(reader: Reader): number {
  reader.little = reader.view.getUint8(reader.at) === 1;
  const type = reader.view.getUint32(reader.at + 1, reader.little);
  const [hasZ, hasM] = [(type & 0x80000000) !== 0, (type & 0x40000000) !== 0];
  const iso = type & 0x0fffffff;
  reader.at += (type & 0x20000000) !== 0 ? 9 : 5;
  const dimension = Math.floor(iso / 1000);
  reader.axes = dimension === 0 ? 2 + Number(hasZ) + Number(hasM) : dimension === 3 ? 4 : 3;
  return iso % 1000;
}

function readCount(reader: Reader, itemBytes: number): number {
  const count = reader.view.getUint32(reader.at, reader.little);
  reader.at += 4;
  const left = reader.view.byteLength - reader.at;
  if (count * itemBytes > left) throw new RangeError(`${count} items of ${itemBytes} bytes in ${left} bytes`);
  return count;
}

function readPositions(reader: Reader): readonly RawPosition[] {
  return Array.from({ length: readCount(reader, reader.axes * 8) }, () => readPosition(reader));
}

/** An M value alone is not a height, but none of the files met has M without Z. */
function readPosition(reader: Reader): RawPosition {
  const { view, at, little, axes } = reader;
  const numbers = Array.from({ length: axes }, (_, axis) => view.getFloat64(at + axis * 8, little));
  reader.at += axes * 8;
  return numbers.slice(0, 3);
}
