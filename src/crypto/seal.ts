import { randomBytes } from './random-id';

const formatVersion = 1;
const ivLength = 12;
const headerLength = 1 + ivLength;

/**
 * Encrypts with AES-256-GCM under a random IV. `context` is bound as additional data: what is sealed for one place opens
 * nowhere else. Returns version byte, IV (12), ciphertext and tag (16).
 */
export async function seal(
  key: CryptoKey,
  plain: Uint8Array<ArrayBuffer>,
  context: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = randomBytes(ivLength);
  const sealed = await crypto.subtle.encrypt(gcm(iv, context), key, plain);
  const bytes = new Uint8Array(headerLength + sealed.byteLength);
  bytes[0] = formatVersion;
  bytes.set(iv, 1);
  bytes.set(new Uint8Array(sealed), headerLength);
  return bytes;
}

/** The bytes that `seal` was given; undefined if key or context differ or a byte was changed. */
export async function unseal(
  key: CryptoKey,
  sealed: Uint8Array<ArrayBuffer>,
  context: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (sealed[0] !== formatVersion) return undefined;
  const iv = sealed.subarray(1, headerLength);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(iv, context), key, sealed.subarray(headerLength)));
  } catch {
    return undefined;
  }
}

/** Names the one place that something is sealed for; the parts cannot run into each other. */
export function sealContext(...place: readonly (string | number)[]): string {
  return JSON.stringify(['dala', ...place]);
}

/** The parameters of AES-GCM with a bound context. */
export function gcm(iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(context), tagLength: 128 };
}
