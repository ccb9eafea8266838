import { describe, expect, it } from 'vitest';
import { argon2id } from 'hash-wasm';
import { costFor, deriveKeyBytes, lowestCost } from '../../src/crypto/key-derivation';
import { toHex } from '../../src/crypto/hex';

describe('key derivation', () => {
  it('stands on an Argon2id that gives the known answer of the reference implementation', async () => {
    const salt = new TextEncoder().encode('somesalt');
    const hash = await argon2id({
      password: 'password',
      salt,
      iterations: 2,
      memorySize: 65536,
      parallelism: 1,
      hashLength: 32,
      outputType: 'hex',
    });
    expect(hash).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  it('gives one key for one passphrase, however its letters were composed', async () => {
    const salt = new Uint8Array(16).fill(3);
    const composed = await deriveKeyBytes('\u0419 жол', salt, lowestCost);
    const decomposed = await deriveKeyBytes('\u0418\u0306 жол', salt, lowestCost);
    const other = await deriveKeyBytes('й жол', salt, lowestCost);
    expect(toHex(composed)).toBe(toHex(decomposed));
    expect(toHex(composed)).not.toBe(toHex(other));
    expect(composed.length).toBe(32);
  });

  it('refuses a cost below the floor', async () => {
    const salt = new Uint8Array(16);
    await expect(deriveKeyBytes('x', salt, { memoryKiB: 1024, passes: 2 })).rejects.toThrow('below the lowest cost');
    await expect(deriveKeyBytes('x', salt, { memoryKiB: 19 * 1024, passes: 1 })).rejects.toThrow('below');
  });

  it('chooses more work on a faster device and never less than the floor', () => {
    expect(costFor(5000)).toEqual(lowestCost);
    expect(costFor(1000)).toEqual(lowestCost);
    expect(costFor(500)).toEqual({ memoryKiB: 38 * 1024, passes: 2 });
    expect(costFor(100)).toEqual({ memoryKiB: 64 * 1024, passes: 5 });
    expect(costFor(0)).toEqual({ memoryKiB: 64 * 1024, passes: 24 });
  });
});
