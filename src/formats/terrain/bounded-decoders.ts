import { Unzlib } from 'fflate';
import { addDecoder, BaseDecoder } from 'geotiff';

const pieceBytes = 16 * 1024;

/**
 * Replaces geotiff's decoders of Deflate and LZW, which unpack whatever the bytes say: a strip of 100 KB may hold 100 MB of zeros. These stop
 * at the size that the file's directory gives a strip or tile.
 */
export function takeBoundedDecoders(): void {
  addDecoder([8, 32946], async () => InflateDecoder);
  addDecoder(5, async () => LzwDecoder);
}

/** Bytes of one unpacked strip or tile: all bands, unless each has strips of its own. */
function blockBytes({ tileWidth, tileHeight, bitsPerSample, planarConfiguration }: BaseDecoder['parameters']): number {
  const bits = typeof bitsPerSample === 'number' ? [bitsPerSample] : Array.from(bitsPerSample);
  const perPixel = planarConfiguration === 2 ? Math.max(...bits) : bits.reduce((sum, band) => sum + band, 0);
  return Math.ceil((tileWidth * tileHeight * perPixel) / 8);
}

class InflateDecoder extends BaseDecoder {
  override decodeBlock(buffer: ArrayBuffer): ArrayBuffer {
    const out = new Uint8Array(blockBytes(this.parameters));
    let at = 0;
    const inflate = new Unzlib((piece) => {
      if (at + piece.length > out.length) throw new Error(`A strip unpacks to more than ${out.length} bytes.`);
      out.set(piece, at);
      at += piece.length;
    });
    const packed = new Uint8Array(buffer);
    for (let from = 0; from < packed.length; from += pieceBytes) {
      inflate.push(packed.subarray(from, from + pieceBytes), from + pieceBytes >= packed.length);
    }
    return out.buffer;
  }
}

class LzwDecoder extends BaseDecoder {
  override decodeBlock(buffer: ArrayBuffer): ArrayBuffer {
    return unpackLzw(new Uint8Array(buffer), blockBytes(this.parameters)).buffer;
  }
}

const [CLEAR, END, FIRST, MOST_CODES] = [256, 257, 258, 4096];

/** TIFF's LZW (TIFF 6.0, section 13): codes of 9 to 12 bits, the highest bit first, wider one code early. Throws beyond `mostBytes`. */
function unpackLzw(packed: Uint8Array, mostBytes: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(mostBytes);
  const starts = new Uint32Array(MOST_CODES);
  const lengths = new Uint16Array(MOST_CODES);
  let [at, next, width, bit, before] = [0, FIRST, 9, 0, -1];
  while (bit + width <= packed.length * 8) {
    const code = bitsAt(packed, bit, width);
    bit += width;
    if (code === END) break;
    if (code === CLEAR) {
      [next, width, before] = [FIRST, 9, -1];
      continue;
    }
    const length = code < CLEAR ? 1 : code < next ? (lengths[code] ?? 0) : before + 1;
    if (code > next || (code === next && before < 0)) throw new Error(`LZW code ${code} before it is known.`);
    if (at + length > mostBytes) throw new Error(`A strip unpacks to more than ${mostBytes} bytes.`);
    const from = code < next ? (starts[code] ?? 0) : at - before;
    for (let i = 0; i < length; i++) out[at + i] = code < CLEAR ? code : (out[from + i] ?? 0);
    if (before >= 0 && next < MOST_CODES) {
      starts[next] = at - before;
      lengths[next] = before + 1;
      next++;
      if (next + 1 >= 1 << width && width < 12) width++;
    }
    at += length;
    before = length;
  }
  return out;
}

function bitsAt(bytes: Uint8Array, bit: number, width: number): number {
  const byte = bit >> 3;
  const three = ((bytes[byte] ?? 0) << 16) | ((bytes[byte + 1] ?? 0) << 8) | (bytes[byte + 2] ?? 0);
  return (three >> (24 - width - (bit & 7))) & ((1 << width) - 1);
}
