/** A value of a row. Integers beyond 2^53 lose their last digits: no id or tile number comes near. */
export type SqliteValue = null | number | string | Uint8Array;

/** A variable-length integer and where the next byte lies. */
export function readVarint(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = byteAt(bytes, at + i);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + i + 1 };
  }
  return { value: value * 256 + byteAt(bytes, at + 8), next: at + 9 };
}

/** The values of a record (file format, 2.1). Throws where it is damaged. */
export function readRecord(payload: Uint8Array): readonly SqliteValue[] {
  const head = readVarint(payload, 0);
  const values: SqliteValue[] = [];
  let [at, body] = [head.next, head.value];
  while (at < head.value) {
    const type = readVarint(payload, at);
    at = type.next;
    const length = lengthOf(type.value);
    if (body + length > payload.byteLength)
      throw new Error(`A value ends at ${body + length} of ${payload.byteLength}.`);
    values.push(valueOf(type.value, payload.subarray(body, body + length)));
    body += length;
  }
  return values;
}

/** SQLite's order: null, numbers, texts, bytes. Texts by their bytes, which is how numbers as text and hashes are kept. */
export function compareValues(one: SqliteValue, other: SqliteValue): number {
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  if (rank !== otherRank) return rank - otherRank;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (one === null || other === null) return 0;
  return compareBytes(bytesOf(one), bytesOf(other));
}

const fixedLengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0] as const;

function lengthOf(type: number): number {
  return fixedLengths[type] ?? Math.floor((type - 12) / 2);
}

function valueOf(type: number, bytes: Uint8Array): SqliteValue {
  if (type >= 12) return type % 2 === 0 ? bytes : new TextDecoder().decode(bytes);
  if (type === 8 || type === 9) return type - 8;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 7) return view.getFloat64(0);
  return type >= 1 && type <= 6 ? integerOf(view) : null;
}

function integerOf(view: DataView): number {
  if (view.byteLength === 8) return Number(view.getBigInt64(0));
  let value = view.getInt8(0);
  for (let i = 1; i < view.byteLength; i++) value = value * 256 + view.getUint8(i);
  return value;
}

function rankOf(value: SqliteValue): number {
  if (value === null) return 0;
  return typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : 3;
}

function bytesOf(value: number | string | Uint8Array): Uint8Array {
  return value instanceof Uint8Array ? value : new TextEncoder().encode(String(value));
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.byteLength, other.byteLength);
  for (let i = 0; i < length; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.byteLength - other.byteLength;
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new Error(`Byte ${at} of ${bytes.byteLength}.`);
  return byte;
}
