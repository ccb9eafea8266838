import type { FileSource } from './file-source';
import { isJpegFrame } from './jpeg-frame';

/** Width and height of a picture as its head says, before anything of it is unpacked. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

const headBytes = 64;

/** A JPEG of a thermal camera carries some hundred segments before its frame. */
const mostSegments = 2_000;

/** The size of a PNG, JPEG or WebP; undefined for all else and for heads that make no sense. */
export async function pictureSize(source: FileSource): Promise<PictureSize | undefined> {
  const head = viewOf(await source.slice(0, Math.min(headBytes, source.byteLength)));
  if (hasText(head, 1, 'PNG')) return sizeOf(big32(head, 16), big32(head, 20));
  if (hasText(head, 0, 'RIFF') && hasText(head, 8, 'WEBP')) return webpSize(head);
  return byteAt(head, 0) === 0xff && byteAt(head, 1) === 0xd8 ? jpegSize(source) : undefined;
}

/** Steps from segment to segment until the one that begins the frame (ITU T.81, B.2.2). */
async function jpegSize(source: FileSource): Promise<PictureSize | undefined> {
  let at = 2;
  for (let i = 0; i < mostSegments && at + 9 <= source.byteLength; i++) {
    const head = viewOf(await source.slice(at, at + 9));
    const marker = byteAt(head, 1);
    if (byteAt(head, 0) !== 0xff || marker === undefined) return undefined;
    // Fill bytes before a marker.
    if (marker === 0xff) at += 1;
    else if (isJpegFrame(marker)) return sizeOf(big16(head, 7), big16(head, 5));
    else at += 2 + Math.max(2, big16(head, 2) ?? 2);
  }
  return undefined;
}

/** Lossy, lossless or extended (WebP container specification). */
function webpSize(head: DataView): PictureSize | undefined {
  if (hasText(head, 12, 'VP8 ')) {
    return sizeOf((little16(head, 26) ?? 0) & 0x3fff, (little16(head, 28) ?? 0) & 0x3fff);
  }
  if (hasText(head, 12, 'VP8L')) {
    const [low = 0, high = 0] = [little16(head, 21), little16(head, 23)];
    const bits = low + high * 2 ** 16;
    return sizeOf((bits % 2 ** 14) + 1, (Math.floor(bits / 2 ** 14) % 2 ** 14) + 1);
  }
  if (!hasText(head, 12, 'VP8X')) return undefined;
  const of24 = (at: number) => (little16(head, at) ?? 0) + (byteAt(head, at + 2) ?? 0) * 2 ** 16 + 1;
  return sizeOf(of24(24), of24(27));
}

function sizeOf(widthPx = 0, heightPx = 0): PictureSize | undefined {
  return widthPx > 0 && heightPx > 0 ? { widthPx, heightPx } : undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function hasText(view: DataView, at: number, text: string): boolean {
  return Array.from(text, (letter, i) => byteAt(view, at + i) === letter.charCodeAt(0)).every(Boolean);
}

function byteAt(view: DataView, at: number): number | undefined {
  return at < view.byteLength ? view.getUint8(at) : undefined;
}

function big16(view: DataView, at: number): number | undefined {
  return at + 2 <= view.byteLength ? view.getUint16(at) : undefined;
}

function big32(view: DataView, at: number): number | undefined {
  return at + 4 <= view.byteLength ? view.getUint32(at) : undefined;
}

function little16(view: DataView, at: number): number | undefined {
  return at + 2 <= view.byteLength ? view.getUint16(at, true) : undefined;
}
