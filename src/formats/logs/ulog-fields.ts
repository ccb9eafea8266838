import { parseMessageDefinition } from '@foxglove/ulog';

interface Field {
  readonly offset: number;
  readonly type: string;
}

/** Plain fields of a ULog message by name, with their place in its data. */
export type UlogFields = ReadonlyMap<string, Field>;

/** A field of a message as a number, or one element of an array; NaN where it has none. */
export type UlogValue = (field: string, index?: number) => number;

/** Bytes of each plain type. */
const lengths: Readonly<Record<string, number>> = {
  int8_t: 1,
  uint8_t: 1,
  bool: 1,
  char: 1,
  int16_t: 2,
  uint16_t: 2,
  int32_t: 4,
  uint32_t: 4,
  float: 4,
  int64_t: 8,
  uint64_t: 8,
  double: 8,
};

/** Offsets of plain fields up to the first nested one; a definition that does not parse has none. */
export function ulogFields(text: string): UlogFields {
  const fields = new Map<string, Field>();
  let definition: ReturnType<typeof parseMessageDefinition>;
  try {
    definition = parseMessageDefinition(text);
  } catch {
    return fields;
  }
  let offset = 2;
  for (const { name, type, arrayLength } of definition?.fields ?? []) {
    const bytes = lengths[type];
    if (bytes === undefined) return fields;
    fields.set(name, { offset, type });
    offset += bytes * (arrayLength ?? 1);
  }
  return fields;
}

/** Reads the fields of one message body. */
export function ulogValue(body: DataView, fields: UlogFields): UlogValue {
  return (name, index = 0) => {
    const field = fields.get(name);
    if (!field) return Number.NaN;
    const bytes = lengths[field.type] ?? 0;
    const at = field.offset + index * bytes;
    return at + bytes <= body.byteLength ? readField(body, at, field.type) : Number.NaN;
  };
}

function readField(body: DataView, at: number, type: string): number {
  switch (type) {
    case 'double':
      return body.getFloat64(at, true);
    case 'float':
      return body.getFloat32(at, true);
    case 'int32_t':
      return body.getInt32(at, true);
    case 'uint32_t':
      return body.getUint32(at, true);
    case 'uint64_t':
      return Number(body.getBigUint64(at, true));
    case 'int64_t':
      return Number(body.getBigInt64(at, true));
    case 'uint8_t':
      return body.getUint8(at);
    default:
      return Number.NaN;
  }
}

/** The rest of a body as text, a character a byte. */
export function latin1Text(body: DataView, from: number): string {
  return new TextDecoder('latin1').decode(new Uint8Array(body.buffer, body.byteOffset + from, body.byteLength - from));
}
