/** What a made photo says of itself. */
export interface SmallPhoto {
  readonly model: string;
  /** `2026:06-12 09:00:00` as cameras write it. */
  readonly takenAt: string;
  readonly focalLengthMm: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The headers of a JPEG without a position: Exif and a frame, and no image behind them. */
export function smallPhoto({ model, takenAt, focalLengthMm, widthPx, heightPx }: SmallPhoto): Buffer {
  const rootOf = (exifAt: number) => ifd(8, [ascii(0x0110, model), long(0x8769, exifAt)]);
  const exifAt = 8 + rootOf(0).length;
  const exif = ifd(exifAt, [ascii(0x9003, takenAt), rational(0x920a, Math.round(focalLengthMm * 100), 100)]);
  const root = rootOf(exifAt);
  const tiff = Buffer.concat([Buffer.from('II*\0'), uint32(8), root, exif]);
  const app1 = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff]));
  const size = Buffer.from([heightPx >> 8, heightPx & 255, widthPx >> 8, widthPx & 255]);
  const frame = segment(0xc0, Buffer.concat([Buffer.from([8]), size, Buffer.from([1, 1, 0x11, 0])]));
  const scan = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]));
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app1, frame, scan, Buffer.from([0xff, 0xd9])]);
}

interface Field {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly data: Buffer;
}

const ascii = (tag: number, text: string): Field => ({
  tag,
  type: 2,
  count: text.length + 1,
  data: Buffer.from(`${text}\0`),
});
const long = (tag: number, value: number): Field => ({ tag, type: 4, count: 1, data: uint32(value) });
const rational = (tag: number, over: number, under: number): Field => ({
  tag,
  type: 5,
  count: 1,
  data: Buffer.concat([uint32(over), uint32(under)]),
});

/** A directory at an offset of its file, with what does not fit into its fields behind it. */
function ifd(offset: number, fields: readonly Field[]): Buffer {
  let behind = Buffer.alloc(0);
  const head = Buffer.alloc(2);
  head.writeUInt16LE(fields.length);
  const rows = fields.map(({ tag, type, count, data }) => {
    const row = Buffer.alloc(12);
    row.writeUInt16LE(tag, 0);
    row.writeUInt16LE(type, 2);
    row.writeUInt32LE(count, 4);
    if (data.length <= 4) data.copy(row, 8);
    else {
      row.writeUInt32LE(offset + 2 + 12 * fields.length + 4 + behind.length, 8);
      behind = Buffer.concat([behind, data]);
    }
    return row;
  });
  return Buffer.concat([head, ...rows, uint32(0), behind]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
