import { createDecipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { randomBytes } from '../../src/crypto/random-id';
import { seal, unseal } from '../../src/crypto/seal';
import { importWrappingKey, makeDataKey, unwrapDataKey, wrapKey } from '../../src/crypto/wrapping';

describe('wrapping', () => {
  it('wraps the same 32 bytes that a second implementation finds', async () => {
    const wrapping = randomBytes(32);
    const key = await makeDataKey();
    const raw = Buffer.from(await crypto.subtle.exportKey('raw', key));
    const wrapped = await wrapKey(key, await importWrappingKey(wrapping.slice()), { context: 'here' });
    const decipher = createDecipheriv('aes-256-gcm', wrapping, wrapped.subarray(0, 12));
    decipher.setAAD(Buffer.from('here'));
    decipher.setAuthTag(wrapped.subarray(-16));
    expect(Buffer.concat([decipher.update(wrapped.subarray(12, -16)), decipher.final()]).equals(raw)).toBe(true);
  });

  it('gives back a key that cannot be exported, unless asked inside one act', async () => {
    const wrapping = await importWrappingKey(randomBytes(32));
    const wrapped = await wrapKey(await makeDataKey(), wrapping, { context: 'here' });
    const kept = await unwrapDataKey(wrapped, wrapping, { context: 'here' });
    expect(kept?.extractable).toBe(false);
    expect((await unwrapDataKey(wrapped, wrapping, { context: 'here', extractable: true }))?.extractable).toBe(true);
  });

  it('gives nothing for another wrapping key, another place or a changed byte', async () => {
    const wrapping = await importWrappingKey(randomBytes(32));
    const wrapped = await wrapKey(await makeDataKey(), wrapping, { context: 'here' });
    const changed = wrapped.map((byte, index) => (index === 20 ? byte ^ 1 : byte));
    const other = await importWrappingKey(randomBytes(32));
    expect(await unwrapDataKey(wrapped, other, { context: 'here' })).toBeUndefined();
    expect(await unwrapDataKey(wrapped, wrapping, { context: 'there' })).toBeUndefined();
    expect(await unwrapDataKey(changed, wrapping, { context: 'here' })).toBeUndefined();
  });

  it('keeps the same key through a wrap', async () => {
    const wrapping = await importWrappingKey(randomBytes(32));
    const key = await makeDataKey();
    const again = await unwrapDataKey(await wrapKey(key, wrapping, { context: 'c' }), wrapping, { context: 'c' });
    const sealed = await seal(key, new Uint8Array([1, 2, 3]), 'x');
    expect(again && (await unseal(again, sealed, 'x'))).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('overwrites the bytes that it imports a wrapping key from', async () => {
    const bytes = randomBytes(32);
    await importWrappingKey(bytes);
    expect(bytes.every((byte) => byte === 0)).toBe(true);
  });
});
