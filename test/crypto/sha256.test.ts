import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runningSha256, sha256Hex } from '../../src/crypto/sha256';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('SHA-256', () => {
  it('gives the digests of FIPS 180-4', async () => {
    expect(await sha256Hex(bytesOf('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await sha256Hex(bytesOf(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(await sha256Hex(bytesOf('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'))).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });

  it('agrees with a second implementation, at once and piece by piece', async () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const expected = createHash('sha256');
        const running = await runningSha256();
        for (const part of parts) {
          expected.update(part);
          running.update(part);
        }
        const hex = expected.digest('hex');
        expect(running.hex()).toBe(hex);
        expect(await sha256Hex(Uint8Array.from(parts.flatMap((part) => [...part])))).toBe(hex);
      }),
      { seed: 7, numRuns: 40 },
    );
  });
});
