import { toBase32 } from './base32';
import { toBase64Url, fromBase64Url } from './base64url';
import { sha256 } from './sha256';

type Bytes = Uint8Array<ArrayBuffer>;

/** Ed25519 (RFC 8032), or ECDSA over P-256 with SHA-256 where WebCrypto lacks it. */
export type SigningAlgorithm = 'ed25519' | 'p256';

/** A public key: 32 bytes (Ed25519) or 65 (P-256, uncompressed point), in base 64 without padding. */
export interface VerifyingKey {
  readonly algorithm: SigningAlgorithm;
  readonly raw: string;
}

/** A device's or founder's key. The private half is never written anywhere except wrapped. */
export interface SigningKey {
  readonly verifying: VerifyingKey;
  readonly privateKey: CryptoKey;
}

const generation: Record<SigningAlgorithm, Algorithm | EcKeyGenParams> = {
  ed25519: { name: 'Ed25519' },
  p256: { name: 'ECDSA', namedCurve: 'P-256' },
};

const signing: Record<SigningAlgorithm, Algorithm | EcdsaParams> = {
  ed25519: { name: 'Ed25519' },
  p256: { name: 'ECDSA', hash: 'SHA-256' },
};

/** The algorithm as `importKey` and `unwrapKey` want it, for the PKCS #8 form of a private key. */
export function privateKeyAlgorithm(algorithm: SigningAlgorithm): {
  readonly name: string;
  readonly namedCurve?: string;
} {
  return generation[algorithm];
}

/** A new key; extractable so that it can be wrapped at once. Without `algorithm`, Ed25519 where the platform has it. */
export async function makeSigningKey(algorithm?: SigningAlgorithm): Promise<SigningKey> {
  const chosen = algorithm ?? (await bestAlgorithm());
  const pair = await crypto.subtle.generateKey(generation[chosen], true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error(`${chosen} gave one key instead of a pair.`);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { verifying: { algorithm: chosen, raw: toBase64Url(raw) }, privateKey: pair.privateKey };
}

/** Ed25519 if this platform can make such keys. */
export async function bestAlgorithm(): Promise<SigningAlgorithm> {
  try {
    await crypto.subtle.generateKey(generation.ed25519, false, ['sign', 'verify']);
    return 'ed25519';
  } catch {
    return 'p256';
  }
}

/** A 64-byte signature. */
export async function sign(key: SigningKey, message: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(signing[key.verifying.algorithm], key.privateKey, message));
}

/** Checks signatures of one key; false for anything wrong, a key that cannot be read included. */
export type Verify = (signature: Bytes, message: Bytes) => Promise<boolean>;

/** A checker that reads the key once. Some browsers of 2024 lack Ed25519: there it is checked in JavaScript. */
export async function verifier(key: VerifyingKey): Promise<Verify> {
  if (key.algorithm === 'ed25519' && (await bestAlgorithm()) === 'p256') return scriptVerifier(key);
  const publicKey = await importVerifyingKey(key);
  if (!publicKey) return async () => false;
  return (signature, message) => crypto.subtle.verify(signing[key.algorithm], publicKey, signature, message);
}

/** 24 base 32 characters, the first 120 bits of the SHA-256 of algorithm and key: the id of a device or founder. */
export async function keyFingerprint({ algorithm, raw }: VerifyingKey): Promise<string> {
  const digest = await sha256(new TextEncoder().encode(`dala key ${algorithm} ${raw}`));
  return toBase32(digest.subarray(0, 15));
}

/** By the strict rule of RFC 8032, as the platforms' own implementations. */
async function scriptVerifier(key: VerifyingKey): Promise<Verify> {
  const publicKey = keyBytes(key);
  if (publicKey?.length !== 32) return async () => false;
  const { ed25519 } = await import('@noble/curves/ed25519.js');
  return async (signature, message) => {
    try {
      return ed25519.verify(signature, message, publicKey, { zip215: false });
    } catch {
      return false;
    }
  };
}

/** The bytes of a key that is written as it must be. */
function keyBytes({ algorithm, raw }: VerifyingKey): Bytes | undefined {
  const bytes = fromBase64Url(raw);
  return bytes && toBase64Url(bytes) === raw && algorithm in generation ? bytes : undefined;
}

async function importVerifyingKey(key: VerifyingKey): Promise<CryptoKey | undefined> {
  const bytes = keyBytes(key);
  if (!bytes) return undefined;
  try {
    return await crypto.subtle.importKey('raw', bytes, generation[key.algorithm], false, ['verify']);
  } catch {
    return undefined;
  }
}
