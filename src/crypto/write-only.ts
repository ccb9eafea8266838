import { gcm } from './seal';
import { type PrivateKeyAlgorithm, unwrapPrivateKey, wrapKey } from './wrapping';

/** P-256, because X25519 is missing in browsers of 2024. */
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const satisfies PrivateKeyAlgorithm;
const publicLength = 65;

/** A pair whose public half only writes: the private half is wrapped at once and never seen again outside the vault. */
export interface WrappedPair {
  /** Uncompressed point, 65 bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly wrappedPrivateKey: Uint8Array<ArrayBuffer>;
}

export async function makeWrappedPair(dataKey: CryptoKey, context: string): Promise<WrappedPair> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { publicKey, wrappedPrivateKey: await wrapKey(pair.privateKey, dataKey, { context, format: 'pkcs8' }) };
}

/** The private half, not extractable; undefined if key or context are wrong. */
export function openPrivateKey(pair: WrappedPair, dataKey: CryptoKey, context: string): Promise<CryptoKey | undefined> {
  return unwrapPrivateKey(pair.wrappedPrivateKey, dataKey, { context, algorithm: curve, usages: ['deriveBits'] });
}

/**
 * Seals for the holder of the private key, who alone can read it: ephemeral ECDH, HKDF-SHA256, AES-256-GCM. Returns the
 * ephemeral public key (65), ciphertext and tag.
 */
export async function sealFor(
  publicKey: Uint8Array<ArrayBuffer>,
  plain: Uint8Array<ArrayBuffer>,
  context: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const recipient = await crypto.subtle.importKey('raw', publicKey, curve, false, []);
  const ephemeral = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const sender = new Uint8Array(await crypto.subtle.exportKey('raw', ephemeral.publicKey));
  const key = await agreedKey({ own: ephemeral.privateKey, other: recipient }, { sender, publicKey });
  const sealed = await crypto.subtle.encrypt(gcm(onlyIv, context), key, plain);
  const bytes = new Uint8Array(publicLength + sealed.byteLength);
  bytes.set(sender);
  bytes.set(new Uint8Array(sealed), publicLength);
  return bytes;
}

/** What `sealFor` was given; undefined if key or context are wrong or a byte was changed. */
export async function unsealWith(
  pair: { readonly privateKey: CryptoKey; readonly publicKey: Uint8Array<ArrayBuffer> },
  sealed: Uint8Array<ArrayBuffer>,
  context: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const sender = sealed.slice(0, publicLength);
  try {
    const other = await crypto.subtle.importKey('raw', sender, curve, false, []);
    const key = await agreedKey({ own: pair.privateKey, other }, { sender, publicKey: pair.publicKey });
    return new Uint8Array(await crypto.subtle.decrypt(gcm(onlyIv, context), key, sealed.subarray(publicLength)));
  } catch {
    return undefined;
  }
}

/** Each message has a key of its own, so the IV may stay the same. */
const onlyIv = new Uint8Array(12);

async function agreedKey(
  keys: { readonly own: CryptoKey; readonly other: CryptoKey },
  publics: { readonly sender: Uint8Array<ArrayBuffer>; readonly publicKey: Uint8Array<ArrayBuffer> },
): Promise<CryptoKey> {
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: keys.other }, keys.own, 256);
  const material = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const salt = new Uint8Array(2 * publicLength);
  salt.set(publics.sender);
  salt.set(publics.publicKey, publicLength);
  const info = new TextEncoder().encode('dala write only');
  const aes = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt, info }, material, aes, false, [
    'encrypt',
    'decrypt',
  ]);
}
