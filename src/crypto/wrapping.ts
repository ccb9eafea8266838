import { randomBytes } from './random-id';
import { gcm } from './seal';

const ivLength = 12;
const aes256: AesKeyGenParams = { name: 'AES-GCM', length: 256 };
const dataKeyUsages: KeyUsage[] = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'];

/** A new AES-256-GCM key that can be wrapped, for the moment of its making only; use what `unwrapDataKey` gives. */
export function makeDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(aes256, true, dataKeyUsages);
}

/** A key that wraps other keys, from 32 bytes, which are overwritten. Not extractable. */
export async function importWrappingKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
  bytes.fill(0);
  return key;
}

/** A data key from 32 bytes that lie open beside the data. Not extractable. */
export function importDataKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, dataKeyUsages);
}

/** Wraps an extractable key with AES-256-GCM, context bound. Returns IV (12), ciphertext and tag (16). */
export async function wrapKey(
  key: CryptoKey,
  wrapping: CryptoKey,
  options: { readonly context: string; readonly format?: 'raw' | 'pkcs8' },
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = randomBytes(ivLength);
  const wrapped = await crypto.subtle.wrapKey(options.format ?? 'raw', key, wrapping, gcm(iv, options.context));
  const bytes = new Uint8Array(ivLength + wrapped.byteLength);
  bytes.set(iv);
  bytes.set(new Uint8Array(wrapped), ivLength);
  return bytes;
}

/** How a data key comes out of its wrap: `extractable` only inside the act that wraps it anew. */
export interface UnwrapOptions {
  readonly context: string;
  readonly extractable?: boolean;
}

/** The data key that was wrapped; undefined if wrapping key or context differ or a byte was changed. */
export function unwrapDataKey(
  wrapped: Uint8Array<ArrayBuffer>,
  wrapping: CryptoKey,
  { context, extractable = false }: UnwrapOptions,
): Promise<CryptoKey | undefined> {
  return unwrap(wrapped, wrapping, { context, extractable, format: 'raw', algorithm: aes256, usages: dataKeyUsages });
}

/** The private key that was wrapped as PKCS #8, never extractable; undefined as for `unwrapDataKey`. */
export function unwrapPrivateKey(
  wrapped: Uint8Array<ArrayBuffer>,
  wrapping: CryptoKey,
  options: { readonly context: string; readonly algorithm: PrivateKeyAlgorithm; readonly usages: KeyUsage[] },
): Promise<CryptoKey | undefined> {
  return unwrap(wrapped, wrapping, { ...options, format: 'pkcs8', extractable: false });
}

/** Algorithms of private keys that Dala keeps wrapped. */
export type PrivateKeyAlgorithm = { readonly name: string; readonly namedCurve?: string };

interface Unwrapping {
  readonly format: 'raw' | 'pkcs8';
  readonly context: string;
  readonly extractable: boolean;
  readonly algorithm: AesKeyGenParams | PrivateKeyAlgorithm;
  readonly usages: KeyUsage[];
}

async function unwrap(
  wrapped: Uint8Array<ArrayBuffer>,
  wrapping: CryptoKey,
  { format, context, extractable, algorithm, usages }: Unwrapping,
): Promise<CryptoKey | undefined> {
  const iv = wrapped.subarray(0, ivLength);
  const key = wrapped.subarray(ivLength);
  try {
    return await crypto.subtle.unwrapKey(format, key, wrapping, gcm(iv, context), algorithm, extractable, usages);
  } catch {
    return undefined;
  }
}
