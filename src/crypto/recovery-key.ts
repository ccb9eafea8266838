import { toBase32 } from './base32';
import { randomBytes } from './random-id';

/** Crockford's base 32: no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keyLength = 20;
const keyDigits = 32;
const checkDigits = 4;

/** A new recovery key: 160 random bits. */
export function makeRecoveryKey(): Uint8Array<ArrayBuffer> {
  return randomBytes(keyLength);
}

/** The key as print: nine groups of four letters and digits, the last group a check of the rest. */
export async function writeRecoveryKey(key: Uint8Array<ArrayBuffer>): Promise<string> {
  const digits = toDigits(key) + (await checkOf(key));
  return digits.replace(/.{4}(?=.)/g, '$&-');
}

/** The key behind the print, however it was spaced, with O, I and L read as the digits they resemble; undefined if mistyped. */
export async function readRecoveryKey(text: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const digits = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (digits.length !== keyDigits + checkDigits) return undefined;
  const key = fromDigits(digits.slice(0, keyDigits));
  return key && (await checkOf(key)) === digits.slice(keyDigits) ? key : undefined;
}

/** The key that a recovery key wraps with (HKDF-SHA256). Not extractable. */
export async function recoveryWrappingKey(
  key: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('dala recovery key');
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

async function checkOf(key: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', key));
  return toDigits(hash.subarray(0, 5)).slice(0, checkDigits);
}

/** Upper case, as it is printed. */
function toDigits(bytes: Uint8Array): string {
  return toBase32(bytes).toUpperCase();
}

function fromDigits(digits: string): Uint8Array<ArrayBuffer> | undefined {
  let bits = '';
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) return undefined;
    bits += value.toString(2).padStart(5, '0');
  }
  const bytes = new Uint8Array(bits.length / 8);
  for (let index = 0; index < bytes.length; index++)
    bytes[index] = Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2);
  return bytes;
}
