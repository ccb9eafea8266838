import { createDecipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ByteQueue } from '../../src/exchange/byte-queue';
import { chunkLength, openChunks, sealChunks } from '../../src/exchange/chunk-cipher';
import { collect } from '../support/collect';

const raw = Uint8Array.from({ length: 32 }, (_, at) => at);
const context = new TextEncoder().encode('header');
const key = {
  key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
  context,
};

async function* source(...pieces: readonly Uint8Array<ArrayBuffer>[]) {
  yield* pieces;
}

describe('a sealed stream', () => {
  it('is AES-256-GCM as a second implementation reads it: IV from chunk number and end mark', async () => {
    const plain = new Uint8Array(chunkLength + 5).fill(7);
    const sealed = await collect(sealChunks(source(plain.subarray(0, 9), plain.subarray(9)), key));
    expect(sealed).toHaveLength(plain.length + 32);
    const first = sealed.subarray(0, chunkLength + 16);
    const second = sealed.subarray(chunkLength + 16);
    expect(nodeOpen(first, Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toHaveLength(chunkLength);
    expect(nodeOpen(second, Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1))).toEqual(Buffer.alloc(5, 7));
  });

  it('opens to what it was made of, also where it ends with a full chunk or is empty', async () => {
    for (const length of [0, 1, chunkLength, 2 * chunkLength, 2 * chunkLength + 1]) {
      const plain = Uint8Array.from({ length }, (_, at) => at % 251);
      const sealed = await collect(sealChunks(source(plain), key));
      const result = await opened(sealed);
      expect(typeof result === 'string' ? result : Buffer.compare(result, plain)).toBe(0);
    }
  });

  it('does not open with its chunks swapped', async () => {
    const sealed = await collect(sealChunks(source(new Uint8Array(2 * chunkLength)), key));
    const half = chunkLength + 16;
    const swapped = new Uint8Array(sealed.length);
    swapped.set(sealed.subarray(half));
    swapped.set(sealed.subarray(0, half), half);
    expect(await opened(swapped)).toBe('lost 1048576 lost 1048576');
  });

  it('does not open under another header', async () => {
    const sealed = await collect(sealChunks(source(new Uint8Array(3)), key));
    const chunks = openChunks(new ByteQueue(source(sealed)), { ...key, context: new Uint8Array(4) });
    expect((await chunks.next()).value).toEqual({ lost: 3 });
  });
});

async function opened(sealed: Uint8Array<ArrayBuffer>): Promise<Uint8Array | string> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const lost: string[] = [];
  for await (const chunk of openChunks(new ByteQueue(source(sealed)), key)) {
    if ('plain' in chunk) pieces.push(chunk.plain);
    else lost.push(`lost ${chunk.lost}`);
  }
  return lost.length > 0 ? lost.join(' ') : collect(source(...pieces));
}

function nodeOpen(sealed: Uint8Array, iv: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', raw, iv);
  decipher.setAAD(context);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}
