import fc from 'fast-check';
import { hkdfSync, createDecipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { randomBytes } from '../../src/crypto/random-id';
import { makeRecoveryKey, readRecoveryKey, recoveryWrappingKey, writeRecoveryKey } from '../../src/crypto/recovery-key';
import { makeDataKey, wrapKey } from '../../src/crypto/wrapping';

describe('recovery key', () => {
  it('prints the known digits of a known key', async () => {
    const key = Uint8Array.from({ length: 20 }, (_, index) => index);
    expect(await writeRecoveryKey(key)).toBe('000G-40R4-0M30-E209-185G-R38E-1W81-24GK-WYQB');
  });

  it('reads what it printed, in small letters, without hyphens, with O for zero', async () => {
    const key = makeRecoveryKey();
    const text = await writeRecoveryKey(key);
    expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await readRecoveryKey(text)).toEqual(key);
    expect(await readRecoveryKey(text.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'))).toEqual(key);
  });

  it('notices a mistyped, swapped or missing character', async () => {
    const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(35), fc.nat(31), async (key, at, other) => {
        const digits = (await writeRecoveryKey(new Uint8Array(key))).replaceAll('-', '');
        const letter = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(other);
        const typed = digits.slice(0, at) + letter + digits.slice(at + 1);
        if (typed !== digits) expect(await readRecoveryKey(typed)).toBeUndefined();
        expect(await readRecoveryKey(digits.slice(1))).toBeUndefined();
      }),
      { seed: 3, numRuns: 200 },
    );
    expect(await readRecoveryKey('U'.repeat(36))).toBeUndefined();
  });

  it('wraps with the key that a second HKDF gives', async () => {
    const key = makeRecoveryKey();
    const salt = randomBytes(16);
    const data = await makeDataKey();
    const wrapped = await wrapKey(data, await recoveryWrappingKey(key, salt), { context: 'c' });
    const wrapping = Buffer.from(hkdfSync('sha256', key, salt, 'dala recovery key', 32));
    const decipher = createDecipheriv('aes-256-gcm', wrapping, wrapped.subarray(0, 12));
    decipher.setAAD(Buffer.from('c'));
    decipher.setAuthTag(wrapped.subarray(-16));
    const raw = Buffer.concat([decipher.update(wrapped.subarray(12, -16)), decipher.final()]);
    expect(raw.equals(Buffer.from(await crypto.subtle.exportKey('raw', data)))).toBe(true);
  });
});
