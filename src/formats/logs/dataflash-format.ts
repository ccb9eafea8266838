/** Layout of one message of a binary ArduPilot log, as its `FMT` row defines it. */
export interface DataflashFormat {
  readonly name: string;
  /** Whole length with its three bytes of head. */
  readonly byteLength: number;
  readonly columns: ReadonlyMap<string, DataflashColumn>;
}

interface DataflashColumn {
  readonly offset: number;
  readonly read: (view: DataView, at: number) => number;
}

/** Length of `FMT` itself. */
export const FMT_BYTES = 89;
export const FMT_TYPE = 128;

type Read = DataflashColumn['read'];

const int16: Read = (view, at) => view.getInt16(at, true);
const uint16: Read = (view, at) => view.getUint16(at, true);
const int32: Read = (view, at) => view.getInt32(at, true);
const uint32: Read = (view, at) => view.getUint32(at, true);
const noNumber: Read = () => Number.NaN;

/** Characters of a format string: length in bytes and reading (ArduPilot, libraries/AP_Logger/README.md). */
const types: Readonly<Record<string, { readonly bytes: number; readonly read: Read }>> = {
  a: { bytes: 64, read: noNumber },
  b: { bytes: 1, read: (view, at) => view.getInt8(at) },
  B: { bytes: 1, read: (view, at) => view.getUint8(at) },
  M: { bytes: 1, read: (view, at) => view.getUint8(at) },
  h: { bytes: 2, read: int16 },
  H: { bytes: 2, read: uint16 },
  g: { bytes: 2, read: noNumber },
  i: { bytes: 4, read: int32 },
  I: { bytes: 4, read: uint32 },
  f: { bytes: 4, read: (view, at) => view.getFloat32(at, true) },
  d: { bytes: 8, read: (view, at) => view.getFloat64(at, true) },
  c: { bytes: 2, read: (view, at) => int16(view, at) / 100 },
  C: { bytes: 2, read: (view, at) => uint16(view, at) / 100 },
  e: { bytes: 4, read: (view, at) => int32(view, at) / 100 },
  E: { bytes: 4, read: (view, at) => uint32(view, at) / 100 },
  L: { bytes: 4, read: (view, at) => int32(view, at) / 1e7 },
  q: { bytes: 8, read: (view, at) => Number(view.getBigInt64(at, true)) },
  Q: { bytes: 8, read: (view, at) => Number(view.getBigUint64(at, true)) },
  n: { bytes: 4, read: noNumber },
  N: { bytes: 16, read: noNumber },
  Z: { bytes: 64, read: noNumber },
};

/** The layout that an `FMT` message at `at` defines, with the type number it is for; undefined if it does not add up. */
export function dataflashFormat(
  bytes: Uint8Array,
  at: number,
): { readonly type: number; readonly format: DataflashFormat } | undefined {
  const [type = 0, byteLength = 0] = [bytes[at + 3], bytes[at + 4]];
  const name = asciiText(bytes, at + 5, 4);
  const codes = asciiText(bytes, at + 9, 16);
  const titles = asciiText(bytes, at + 25, 64).split(',');
  const columns = new Map<string, DataflashColumn>();
  let offset = 3;
  codes.split('').forEach((code, i) => {
    const known = types[code];
    const title = titles[i]?.trim();
    if (known && title) columns.set(title, { offset, read: known.read });
    offset += known?.bytes ?? Number.NaN;
  });
  return offset === byteLength && byteLength >= 3 ? { type, format: { name, byteLength, columns } } : undefined;
}

function asciiText(bytes: Uint8Array, from: number, length: number): string {
  const field = bytes.subarray(from, from + length);
  const end = field.indexOf(0);
  return String.fromCharCode(...(end < 0 ? field : field.subarray(0, end)));
}
