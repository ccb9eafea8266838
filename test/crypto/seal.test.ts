import { createCipheriv, createDecipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { randomBytes } from '../../src/crypto/random-id';
import { seal, sealContext, unseal } from '../../src/crypto/seal';
import { importDataKey } from '../../src/crypto/wrapping';

const plain = new TextEncoder().encode('Шу өзенінің аңғары');
const context = sealContext('operation', 'blocks', 7);

describe('seal', () => {
  it('gives what a second implementation of AES-256-GCM opens', async () => {
    const bytes = randomBytes(32);
    const sealed = await seal(await importDataKey(bytes.slice()), plain, context);
    const decipher = createDecipheriv('aes-256-gcm', bytes, sealed.subarray(1, 13));
    decipher.setAAD(Buffer.from('["dala","operation","blocks",7]'));
    decipher.setAuthTag(sealed.subarray(-16));
    const opened = Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()]);
    expect(opened.toString()).toBe('Шу өзенінің аңғары');
  });

  it('opens what a second implementation sealed', async () => {
    const bytes = randomBytes(32);
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', bytes, iv);
    cipher.setAAD(Buffer.from(context));
    const sealed = Buffer.concat([Buffer.from([1]), iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    expect(await unseal(await importDataKey(bytes), new Uint8Array(sealed), context)).toEqual(plain);
  });

  it('opens nowhere but in its own place, and not after any byte was changed', async () => {
    const key = await importDataKey(randomBytes(32));
    const sealed = await seal(key, plain, context);
    expect(await unseal(key, sealed, context)).toEqual(plain);
    expect(await unseal(key, sealed, sealContext('operation', 'blocks', 8))).toBeUndefined();
    expect(await unseal(await importDataKey(randomBytes(32)), sealed, context)).toBeUndefined();
    for (let index = 0; index < sealed.length; index++) {
      const changed = sealed.slice();
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(await unseal(key, changed, context)).toBeUndefined();
    }
  });

  it('never uses an IV twice', async () => {
    const key = await importDataKey(randomBytes(32));
    const seen = new Set<string>();
    for (let count = 0; count < 500; count++) seen.add((await seal(key, plain, context)).subarray(1, 13).join());
    expect(seen.size).toBe(500);
  });

  it('cannot confuse places whose parts run together', () => {
    expect(sealContext('a', 'bc')).not.toBe(sealContext('ab', 'c'));
    expect(sealContext('a', '1')).not.toBe(sealContext('a', 1));
  });
});
