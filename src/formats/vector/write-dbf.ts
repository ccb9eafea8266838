import type { PropertyValue } from './feature';

/** A column of a .dbf table. */
export interface DbfColumn {
  /** ASCII, at most 10 characters. */
  readonly name: string;
  readonly type: 'C' | 'N' | 'L';
  readonly length: number;
  readonly decimals: number;
}

/** Longest text of a dBASE column, bytes. */
export const maxDbfTextBytes = 254;

/** A dBASE III table with texts in UTF-8 (the .cpg file beside it says so). A text that is too long is cut between characters. */
export function writeDbf(
  columns: readonly DbfColumn[],
  rows: readonly (readonly (PropertyValue | undefined)[])[],
): Uint8Array {
  const headerBytes = 32 + columns.length * 32 + 1;
  const rowBytes = columns.reduce((sum, { length }) => sum + length, 1);
  const bytes = new Uint8Array(headerBytes + rows.length * rowBytes + 1);
  const view = new DataView(bytes.buffer);
  bytes.set([0x03, 100, 1, 1]);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, rowBytes, true);
  columns.forEach(({ name, type, length, decimals }, i) => {
    const at = 32 + i * 32;
    bytes.set(new TextEncoder().encode(name), at);
    bytes.set([type.charCodeAt(0), 0, 0, 0, 0, length, decimals], at + 11);
  });
  bytes[headerBytes - 1] = 0x0d;
  rows.forEach((row, i) => writeRow(bytes.subarray(headerBytes + i * rowBytes), columns, row));
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

function writeRow(
  target: Uint8Array,
  columns: readonly DbfColumn[],
  row: readonly (PropertyValue | undefined)[],
): void {
  const rowBytes = columns.reduce((sum, { length }) => sum + length, 1);
  target.fill(0x20, 0, rowBytes);
  let at = 1;
  columns.forEach((column, i) => {
    const cell = cellBytes(column, row[i]);
    target.set(cell, column.type === 'N' ? at + column.length - cell.byteLength : at);
    at += column.length;
  });
}

function cellBytes({ type, length, decimals }: DbfColumn, value: PropertyValue | undefined): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  if (value === undefined) return encode(type === 'L' ? '?' : '');
  if (type === 'L') return encode(value === true ? 'T' : 'F');
  if (type === 'C') return cutUtf8(encode(String(value)), length);
  const text = Number(value).toFixed(decimals);
  return encode(text.length <= length ? text : '');
}

/** The first bytes of a UTF-8 text, never ending inside a character. */
function cutUtf8(bytes: Uint8Array, length: number): Uint8Array {
  let end = Math.min(length, bytes.byteLength);
  while (end > 0 && end < bytes.byteLength && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
