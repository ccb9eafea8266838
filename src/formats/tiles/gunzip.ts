import { Gunzip } from 'fflate';

/** Inflates gzip; throws where the content would be longer than `maxBytes`, whatever its header says. */
export function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Gunzip((chunk) => {
    length += chunk.byteLength;
    if (length > maxBytes) throw new Error(`Compressed data inflates to more than ${maxBytes} bytes.`);
    chunks.push(chunk);
  });
  // In pieces, so that a bomb is noticed before it is inflated.
  const step = 16 * 1024;
  for (let at = 0; at < bytes.byteLength; at += step) {
    stream.push(bytes.subarray(at, at + step), at + step >= bytes.byteLength);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
