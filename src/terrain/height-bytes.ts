import { unzlibSync, zlibSync } from 'fflate';
import type { HeightRaster } from './height-raster';

/** Samples of a tile that are stored: more would be damage. */
const mostSamples = 1 << 22;

/**
 * Heights of a tile as they are stored: a line of JSON with everything but the samples, then the samples, each less the one before,
 * compressed. A degree at 1 arc second takes 3 to 9 MB instead of 26.
 */
export function toHeightBytes({ samples, ...rest }: HeightRaster): Uint8Array<ArrayBuffer> {
  const isWhole = samples instanceof Int16Array;
  const head = new TextEncoder().encode(`${JSON.stringify({ ...rest, isWhole })}\n`);
  const packed = zlibSync(
    isWhole ? differences(samples) : new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength),
  );
  const bytes = new Uint8Array(head.byteLength + packed.byteLength);
  bytes.set(head);
  bytes.set(packed, head.byteLength);
  return bytes;
}

/** The heights of stored bytes; undefined where they were damaged. */
export function fromHeightBytes(bytes: Uint8Array): HeightRaster | undefined {
  try {
    const end = bytes.indexOf(10);
    const { isWhole, ...rest }: Omit<HeightRaster, 'samples'> & { isWhole: boolean } = JSON.parse(
      new TextDecoder().decode(bytes.subarray(0, end)),
    );
    const count = rest.columns * rest.rows;
    if (!(count > 0 && count <= mostSamples)) return undefined;
    const raw = unzlibSync(bytes.subarray(end + 1), { out: new Uint8Array(count * (isWhole ? 2 : 4)) });
    return { ...rest, samples: isWhole ? sums(raw, count) : new Float32Array(raw.buffer, raw.byteOffset, count) };
  } catch {
    return undefined;
  }
}

/** Low bytes of all differences, then the high ones: they compress better apart. */
function differences(samples: Int16Array): Uint8Array {
  const bytes = new Uint8Array(samples.length * 2);
  let before = 0;
  samples.forEach((sample, i) => {
    const step = sample - before;
    bytes[i] = step & 0xff;
    bytes[samples.length + i] = (step >> 8) & 0xff;
    before = sample;
  });
  return bytes;
}

function sums(bytes: Uint8Array, count: number): Int16Array {
  const samples = new Int16Array(count);
  let sample = 0;
  for (let i = 0; i < count; i++) {
    sample = ((sample + (bytes[i] ?? 0) + ((bytes[count + i] ?? 0) << 8)) << 16) >> 16;
    samples[i] = sample;
  }
  return samples;
}
