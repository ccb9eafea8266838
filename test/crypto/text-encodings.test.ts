import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase32 } from '../../src/crypto/base32';
import { fromBase64Url, toBase64Url } from '../../src/crypto/base64url';

const bytes = fc.uint8Array({ maxLength: 70 }).map((array) => Uint8Array.from(array));

describe('base 64 for addresses', () => {
  it('is what a second implementation writes, and reads back', () => {
    fc.assert(
      fc.property(bytes, (array) => {
        const text = toBase64Url(array);
        expect(text).toBe(Buffer.from(array).toString('base64url'));
        expect(fromBase64Url(text)).toEqual(array);
      }),
      { seed: 1 },
    );
  });

  it('reads nothing else', () => {
    for (const text of ['=', 'a', 'ab+/', 'АБВГ']) expect(fromBase64Url(text)).toBeUndefined();
  });
});

describe('base 32', () => {
  it('writes five bits a character, the last ones filled up with zeros', () => {
    expect(toBase32(Uint8Array.of())).toBe('');
    expect(toBase32(Uint8Array.of(0xff))).toBe('zw');
    expect(toBase32(Uint8Array.of(0, 1, 2, 3, 4))).toBe('000g40r4');
  });

  it('says the same number as the bytes', () => {
    const digits = '0123456789abcdefghjkmnpqrstvwxyz';
    fc.assert(
      fc.property(bytes, (array) => {
        const bits = Array.from(toBase32(array), (digit) => digits.indexOf(digit).toString(2).padStart(5, '0')).join(
          '',
        );
        const expected = Array.from(array, (byte) => byte.toString(2).padStart(8, '0')).join('');
        expect(bits.slice(0, expected.length)).toBe(expected);
        expect(bits.slice(expected.length)).toMatch(/^0{0,4}$/);
      }),
      { seed: 2 },
    );
  });
});
