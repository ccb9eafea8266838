import { isKnownEncoding } from '../decode-text';
import type { PropertyValue } from './feature';

/** Rows of a dBASE table, one for each shape; a deleted row has no fields. */
export type DbfRow = Readonly<Record<string, PropertyValue>>;

interface DbfField {
  readonly name: string;
  readonly type: string;
  readonly start: number;
  readonly length: number;
}

/**
 * Rows of a .dbf table (dBASE III to VII without memo texts). `cpg` is the text of the .cpg file beside it, which names the
 * encoding; without it the table's own mark decides, then UTF-8, then windows-1251. Undefined for what is no table.
 */
export function readDbf(bytes: Uint8Array, cpg: string | undefined): readonly DbfRow[] | undefined {
  if (bytes.byteLength < 33) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerBytes = view.getUint16(8, true);
  const rowBytes = view.getUint16(10, true);
  if (rowBytes < 2 || headerBytes < 33 || headerBytes > bytes.byteLength) return undefined;
  const decode = decoder(bytes, cpg);
  const fields = readFields(bytes.subarray(0, headerBytes), { rowBytes, decode });
  const claimed = view.getUint32(4, true);
  const present = Math.floor((bytes.byteLength - headerBytes) / rowBytes);
  return Array.from({ length: Math.min(claimed, present) }, (_, i) => {
    const start = headerBytes + i * rowBytes;
    return readRow(bytes.subarray(start, start + rowBytes), fields, decode);
  });
}

type Decode = (bytes: Uint8Array) => string;

function readFields(
  header: Uint8Array,
  { rowBytes, decode }: { rowBytes: number; decode: Decode },
): readonly DbfField[] {
  const fields: DbfField[] = [];
  let start = 1;
  for (let at = 32; at + 32 <= header.byteLength && header[at] !== 0x0d; at += 32) {
    const name = decode(header.subarray(at, at + 11))
      .replace(/\0[\s\S]*$/, '')
      .trim();
    const length = header[at + 16] ?? 0;
    if (start + length > rowBytes) break;
    fields.push({ name, type: String.fromCharCode(header[at + 11] ?? 0), start, length });
    start += length;
  }
  return fields;
}

function readRow(row: Uint8Array, fields: readonly DbfField[], decode: Decode): DbfRow {
  const values: Record<string, PropertyValue> = Object.create(null);
  if (row[0] === 0x2a) return values;
  for (const { name, type, start, length } of fields) {
    const value = fieldValue(type, row.subarray(start, start + length), decode);
    if (name !== '' && value !== undefined) values[name] = value;
  }
  return values;
}

/** Dates stay ISO texts: they have no zone. */
function fieldValue(type: string, bytes: Uint8Array, decode: Decode): PropertyValue | undefined {
  if (type === 'I' && bytes.byteLength === 4) return new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, true);
  const text = decode(bytes).replaceAll('\0', '').trim();
  if (text === '' || /^\*+$/.test(text)) return undefined;
  if (type === 'N' || type === 'F') return Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (type === 'L') return /^[YT]$/i.test(text) || (/^[NF]$/i.test(text) ? false : undefined);
  if (type === 'D') return text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return type === 'C' ? text : undefined;
}

/** Language driver of byte 29 where it names one of the encodings met here. */
const driverEncodings: Readonly<Record<number, string>> = {
  0x26: 'ibm866',
  0x65: 'ibm866',
  0xc9: 'windows-1251',
  0x57: 'windows-1252',
  0x03: 'windows-1252',
};

function decoder(bytes: Uint8Array, cpg: string | undefined): Decode {
  const label = cpg
    ?.trim()
    .replace(/^(?:ANSI |CP|windows-)?(\d{4})$/i, 'windows-$1')
    .replace(/^(?:CP)?866$/i, 'ibm866');
  const named = label && isKnownEncoding(label) ? label : driverEncodings[bytes[29] ?? 0];
  const known = named && named !== 'windows-1252' ? new TextDecoder(named) : undefined;
  if (known) return (part) => known.decode(part);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const other = new TextDecoder(named ?? 'windows-1251');
  return (part) => {
    try {
      return utf8.decode(part);
    } catch {
      return other.decode(part);
    }
  };
}
