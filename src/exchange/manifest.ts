import { sha256 } from '../crypto/sha256';
import { signedMessage } from '../crypto/signed-message';
import { keyFingerprint, type SigningKey, sign, type VerifyingKey, verifier } from '../crypto/signing-key';
import type { DeviceId } from '../journal/entry';
import { isObject, readJson } from '../journal/read-json';
import { readVerifyingKey } from '../journal/trust-statement';
import type { Signed } from './signed-bytes';

/** One thing in a volume: its hash (of what was signed, or of a photo's bytes) and its length there, with signature. */
export type ManifestItem =
  | { readonly kind: 'statement'; readonly sha256: string; readonly byteLength: number }
  | { readonly kind: 'photo'; readonly sha256: string; readonly byteLength: number }
  | {
      readonly kind: 'segment';
      readonly sha256: string;
      readonly byteLength: number;
      readonly device: DeviceId;
      readonly first: number;
      readonly last: number;
    };

/** How far a device's chain reaches: its last sequence. */
export type Reach = Readonly<Record<DeviceId, number>>;

/** What a volume holds, signed by the device that made it. Every volume has its own, so that it can be checked alone. */
export interface Manifest {
  readonly version: 1;
  readonly packageId: string;
  /** Counts from 1. */
  readonly volume: number;
  readonly volumes: number;
  readonly operationId: string;
  /** Fingerprint of the operation's founder key. */
  readonly founder: string;
  readonly sender: VerifyingKey;
  /** What the sender calls its device. */
  readonly senderName: string;
  readonly wallMs: number;
  /** All that the sender holds, whether in this package or not: what it need not be sent. */
  readonly reach: Reach;
  readonly items: readonly ManifestItem[];
}

export async function signManifest(manifest: Manifest, key: SigningKey): Promise<Signed> {
  const body = new TextEncoder().encode(JSON.stringify(manifest));
  return { body, signature: await sign(key, signedMessage('manifest', await sha256(body))) };
}

/** A manifest whose signature holds, and the id of the device that signed it; or why there is none. */
export async function openManifest({
  body,
  signature,
}: Signed): Promise<{ readonly manifest: Manifest; readonly device: DeviceId } | 'exchange-manifest'> {
  const manifest = readManifest(readJson(body));
  if (!manifest) return 'exchange-manifest';
  const verify = await verifier(manifest.sender);
  if (!(await verify(signature, signedMessage('manifest', await sha256(body))))) return 'exchange-manifest';
  return { manifest, device: await keyFingerprint(manifest.sender) };
}

function readManifest(value: unknown): Manifest | undefined {
  if (!isObject(value) || value.version !== 1) return undefined;
  const { packageId, volume, volumes, operationId, founder, senderName, wallMs } = value;
  const sender = readVerifyingKey(value.sender);
  const reach = readReach(value.reach);
  const items = Array.isArray(value.items) ? value.items.map(readItem) : [undefined];
  if (typeof packageId !== 'string' || typeof operationId !== 'string' || typeof founder !== 'string') return undefined;
  if (!isCount(volume) || !isCount(volumes) || volume > volumes || typeof wallMs !== 'number') return undefined;
  const known = items.filter((item) => item !== undefined);
  if (!sender || !reach || typeof senderName !== 'string' || known.length < items.length) return undefined;
  const about = { packageId, volume, volumes, operationId, founder, sender, senderName, wallMs };
  return { version: 1, ...about, reach, items: known };
}

function readReach(value: unknown): Reach | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).filter((entry): entry is [string, number] => isCount(entry[1]));
  return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : undefined;
}

function readItem(value: unknown): ManifestItem | undefined {
  if (!isObject(value)) return undefined;
  const { kind, sha256: hash, byteLength, device, first, last } = value;
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash) || !isLength(byteLength)) return undefined;
  if (kind === 'statement' || kind === 'photo') return { kind, sha256: hash, byteLength };
  if (kind !== 'segment' || typeof device !== 'string' || !isCount(first) || !isCount(last)) return undefined;
  return { kind, sha256: hash, byteLength, device, first, last };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function isLength(value: unknown): value is number {
  return value === 0 || isCount(value);
}
