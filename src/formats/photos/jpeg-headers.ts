import type { FileSource } from '../file-source';
import { isJpegFrame } from '../jpeg-frame';

/** What lies before the image of a JPEG file. */
export interface JpegHeaders {
  /** The EXIF and XMP segments as a small JPEG file without an image. */
  readonly metadata: Uint8Array;
  /** Size of the coded image, which EXIF may tell wrongly. */
  readonly widthPx?: number;
  readonly heightPx?: number;
}

/** Thermal photos carry their raw data in hundreds of segments before the image. */
const MOST_SEGMENTS = 2000;
/** EXIF and XMP take one segment each; extended XMP some more. */
const MOST_METADATA_SEGMENTS = 16;
/** Bytes fetched at once; most photos need no second fetch. */
const WINDOW_BYTES = 128 * 1024;

const [SOI, EOI, SOS, APP1] = [0xd8, 0xd9, 0xda, 0xe1];

/** Reads a JPEG's segments up to its image, without the image. Undefined where it is no JPEG. */
export async function jpegHeaders(source: FileSource): Promise<JpegHeaders | undefined> {
  const read = windowReader(source);
  const start = await read(0, 2);
  if (start[0] !== 0xff || start[1] !== SOI) return undefined;
  const segments: Uint8Array[] = [];
  let size: Pick<JpegHeaders, 'widthPx' | 'heightPx'> = {};
  let at = 2;
  for (let i = 0; i < MOST_SEGMENTS; i++) {
    const [mark, marker = 0, high = 0, low = 0] = await read(at, 4);
    const length = (high << 8) | low;
    if (mark !== 0xff || marker === EOI || marker === SOS || length < 2) break;
    if (marker === APP1 && segments.length < MOST_METADATA_SEGMENTS) segments.push(await read(at, 2 + length));
    if (isJpegFrame(marker)) size = frameSize(await read(at + 4, 5));
    at += 2 + length;
  }
  return { metadata: joined([Uint8Array.of(0xff, SOI), ...segments, Uint8Array.of(0xff, EOI)]), ...size };
}

function frameSize([, heightHigh = 0, heightLow = 0, widthHigh = 0, widthLow = 0]: Uint8Array): Pick<
  JpegHeaders,
  'widthPx' | 'heightPx'
> {
  const [heightPx, widthPx] = [(heightHigh << 8) | heightLow, (widthHigh << 8) | widthLow];
  return heightPx > 0 && widthPx > 0 ? { widthPx, heightPx } : {};
}

/** Reads small ranges through one window of the file. */
function windowReader(source: FileSource): (at: number, length: number) => Promise<Uint8Array> {
  let window: Uint8Array = new Uint8Array(0);
  let windowAt = 0;
  return async (at, length) => {
    const end = Math.min(at + length, source.byteLength);
    if (at >= end) return new Uint8Array(0);
    if (at < windowAt || end > windowAt + window.byteLength) {
      windowAt = at;
      window = await source.slice(at, Math.min(Math.max(end, at + WINDOW_BYTES), source.byteLength));
    }
    return window.slice(at - windowAt, end - windowAt);
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
