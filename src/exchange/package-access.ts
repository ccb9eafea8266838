import { fromBase64Url, toBase64Url } from '../crypto/base64url';
import type { DerivationCost, DeriveKey } from '../crypto/key-derivation';
import { randomBytes } from '../crypto/random-id';
import { sealContext } from '../crypto/seal';
import { importDataKey, importWrappingKey, makeDataKey, unwrapDataKey, wrapKey } from '../crypto/wrapping';
import { sealFor, unsealWith } from '../crypto/write-only';
import { isObject } from '../journal/read-json';

type Bytes = Uint8Array<ArrayBuffer>;

/** A passphrase, and what derives its key; absent: this thread, which stands still meanwhile. */
interface PassphraseSecret {
  readonly kind: 'passphrase';
  readonly passphrase: string;
  readonly derive?: DeriveKey;
}

/** Who may open a package: whoever knows the passphrase, or the holder of a private key (P-256, 65 bytes public). */
export type Recipient =
  | (PassphraseSecret & { readonly cost: DerivationCost })
  | { readonly kind: 'key'; readonly publicKey: Bytes };

/** What opens a package. */
export type PackageSecret =
  | PassphraseSecret
  | { readonly kind: 'key'; readonly privateKey: CryptoKey; readonly publicKey: Bytes };

/** One way into a volume, as its header has it. `wrapped` is the volume's key, base 64. */
export type Access =
  | { readonly kind: 'passphrase'; readonly salt: string; readonly cost: DerivationCost; readonly wrapped: string }
  | { readonly kind: 'key'; readonly wrapped: string };

/** Derivations costlier than this are not tried: a hostile header could hold the device up for hours. */
const highestCost: DerivationCost = { memoryKiB: 256 * 1024, passes: 32 };
const lowestMemoryKiB = 19 * 1024;

/** Makes a key for one volume and wraps it for the recipients. */
export type VolumeKeyMaker = (
  context: string,
) => Promise<{ readonly key: CryptoKey; readonly access: readonly Access[] }>;

/** Derives from each passphrase once, for all volumes of a package. */
export async function volumeKeyMaker(recipients: readonly Recipient[]): Promise<VolumeKeyMaker> {
  const wraps = await Promise.all(recipients.map(recipientWrap));
  return async (context) => {
    const key = await makeDataKey();
    return { key, access: await Promise.all(wraps.map((wrap) => wrap(key, sealContext('package', context)))) };
  };
}

type Wrap = (key: CryptoKey, context: string) => Promise<Access>;

async function recipientWrap(recipient: Recipient): Promise<Wrap> {
  if (recipient.kind === 'key') {
    return async (key, context) => {
      const raw = new Uint8Array(await crypto.subtle.exportKey('raw', key));
      const wrapped = await sealFor(recipient.publicKey, raw, context);
      raw.fill(0);
      return { kind: 'key', wrapped: toBase64Url(wrapped) };
    };
  }
  const salt = randomBytes(16);
  const { passphrase, cost, derive = deriveHere } = recipient;
  const wrapping = await importWrappingKey(await derive(passphrase, salt, cost));
  return async (key, context) => {
    const wrapped = await wrapKey(key, wrapping, { context });
    return { kind: 'passphrase', salt: toBase64Url(salt), cost, wrapped: toBase64Url(wrapped) };
  };
}

/** Finds the key of a volume; undefined if the secret does not open it. */
export type VolumeKeyOpener = (access: readonly Access[], context: string) => Promise<CryptoKey | undefined>;

/** Derives from the passphrase once for all volumes with the same salt and cost. */
export function volumeKeyOpener(secret: PackageSecret): VolumeKeyOpener {
  const derived = new Map<string, Promise<CryptoKey>>();
  const wrappingKey = (
    { passphrase, derive = deriveHere }: PassphraseSecret,
    { salt, cost }: Extract<Access, { kind: 'passphrase' }>,
  ) => {
    const name = JSON.stringify([salt, cost.memoryKiB, cost.passes]);
    const bytes = fromBase64Url(salt) ?? new Uint8Array();
    const key = derived.get(name) ?? derive(passphrase, bytes, cost).then(importWrappingKey);
    derived.set(name, key);
    return key;
  };
  return async (accesses, place) => {
    const context = sealContext('package', place);
    for (const access of accesses) {
      const wrapped = fromBase64Url(access.wrapped);
      if (!wrapped) continue;
      const key =
        access.kind === 'passphrase' && secret.kind === 'passphrase'
          ? await unwrapDataKey(wrapped, await wrappingKey(secret, access), { context })
          : secret.kind === 'key' && access.kind === 'key'
            ? await openWithPrivateKey(secret, wrapped, context)
            : undefined;
      if (key) return key;
    }
    return undefined;
  };
}

async function openWithPrivateKey(
  secret: Extract<PackageSecret, { kind: 'key' }>,
  wrapped: Bytes,
  context: string,
): Promise<CryptoKey | undefined> {
  const raw = await unsealWith(secret, wrapped, context);
  return raw?.length === 32 ? importDataKey(raw) : undefined;
}

/** A way into a volume out of JSON; undefined if its shape is wrong or its cost out of bounds. */
export function readAccess(value: unknown): Access | undefined {
  if (!isObject(value) || typeof value.wrapped !== 'string') return undefined;
  const { kind, wrapped, salt, cost } = value;
  if (kind === 'key') return { kind, wrapped };
  if (kind !== 'passphrase' || typeof salt !== 'string' || (fromBase64Url(salt)?.length ?? 0) < 16) return undefined;
  if (!isObject(cost) || typeof cost.memoryKiB !== 'number' || typeof cost.passes !== 'number') return undefined;
  const { memoryKiB, passes } = cost;
  const isBounded = memoryKiB >= lowestMemoryKiB && memoryKiB <= highestCost.memoryKiB;
  if (!isBounded || !Number.isInteger(memoryKiB) || !Number.isInteger(passes)) return undefined;
  return passes < 2 || passes > highestCost.passes ? undefined : { kind, salt, cost: { memoryKiB, passes }, wrapped };
}

const deriveHere: DeriveKey = async (passphrase, salt, cost) => {
  const { deriveKeyBytes } = await import('../crypto/key-derivation');
  return deriveKeyBytes(passphrase, salt, cost);
};
