import { zlibSync } from 'fflate';
import { crc32 } from '../../src/formats/crc32';

/** A PNG of 256 x 256 pixels in one colour. */
export function solidPng(colour: readonly [red: number, green: number, blue: number]): Uint8Array<ArrayBuffer> {
  const side = 256;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header.set([8, 2], 8);
  const rows = new Uint8Array(side * (1 + side * 3));
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) rows.set(colour, row * (1 + side * 3) + 1 + column * 3);
  }
  const parts = [
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array(0)),
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.byteLength + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.byteLength);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.byteLength, crc32(bytes.subarray(4, 8 + data.byteLength)));
  return bytes;
}
