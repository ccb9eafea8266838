import { sha256, sha256Hex } from '../crypto/sha256';
import { signedMessage } from '../crypto/signed-message';
import { keyFingerprint, type SigningKey, sign, type VerifyingKey, verifier } from '../crypto/signing-key';
import type { DeviceId } from './entry';
import { isObject, readJson } from './read-json';

type Bytes = Uint8Array<ArrayBuffer>;

/** What the founder or a deputy says of a device. */
export type TrustAct =
  | { readonly act: 'admit'; readonly key: VerifyingKey; readonly name: string }
  /** The holder of the key may admit, revoke and deputise too: a device, or whoever has a recovery key (`heirKey`). */
  | { readonly act: 'deputise'; readonly key: VerifyingKey; readonly holder: 'device' | 'recovery-key' }
  /** Beyond the named sequence nothing of the device counts. Nothing at all: 0 and 64 zeros. */
  | { readonly act: 'revoke'; readonly device: DeviceId; readonly lastSequence: number; readonly lastHash: string };

/** A signed act, as stored and handed on: `body` is one JSON line in UTF-8. */
export interface SealedStatement {
  readonly body: Bytes;
  readonly signature: Bytes;
}

/** A statement whose signature was checked. `founder` is the fingerprint of the key that signed it: the founder's, or a deputy's. */
export interface TrustStatement {
  readonly hash: string;
  readonly operationId: string;
  readonly founder: string;
  readonly wallMs: number;
  readonly device: DeviceId;
  readonly act: TrustAct;
}

/** Signs what the founder of an operation, or a deputy, says at `wallMs`. */
export async function sealStatement(
  act: TrustAct,
  founder: SigningKey,
  { operationId, wallMs }: { readonly operationId: string; readonly wallMs: number },
): Promise<SealedStatement> {
  const line = JSON.stringify({ dala: 'trust', version: 1, operationId, founder: founder.verifying, wallMs, ...act });
  const body = new TextEncoder().encode(line);
  return { body, signature: await sign(founder, await statementMessage(body)) };
}

/** Reads a statement and checks its signature; undefined if it is not one or a byte was changed. */
export async function openStatement({ body, signature }: SealedStatement): Promise<TrustStatement | undefined> {
  const fields = readJson(body);
  if (!isObject(fields) || fields.dala !== 'trust' || fields.version !== 1) return undefined;
  const { operationId, wallMs } = fields;
  const founder = readVerifyingKey(fields.founder);
  const act = readAct(fields);
  if (!founder || !act || typeof operationId !== 'string' || typeof wallMs !== 'number') return undefined;
  const verify = await verifier(founder);
  if (!(await verify(signature, await statementMessage(body)))) return undefined;
  return {
    hash: await sha256Hex(body),
    operationId,
    founder: await keyFingerprint(founder),
    wallMs,
    device: act.act === 'revoke' ? act.device : await keyFingerprint(act.key),
    act,
  };
}

/** A public key out of JSON; undefined if its shape is wrong. */
export function readVerifyingKey(value: unknown): VerifyingKey | undefined {
  if (!isObject(value) || typeof value.raw !== 'string') return undefined;
  const { algorithm, raw } = value;
  return algorithm === 'ed25519' || algorithm === 'p256' ? { algorithm, raw } : undefined;
}

function readAct(fields: Readonly<Record<string, unknown>>): TrustAct | undefined {
  if (fields.act === 'admit') {
    const key = readVerifyingKey(fields.key);
    return key && typeof fields.name === 'string' ? { act: 'admit', key, name: fields.name } : undefined;
  }
  if (fields.act === 'deputise') {
    const key = readVerifyingKey(fields.key);
    const { holder } = fields;
    return key && (holder === 'device' || holder === 'recovery-key') ? { act: 'deputise', key, holder } : undefined;
  }
  const { device, lastSequence, lastHash } = fields;
  if (fields.act !== 'revoke' || typeof device !== 'string' || typeof lastHash !== 'string') return undefined;
  if (typeof lastSequence !== 'number' || !Number.isSafeInteger(lastSequence) || lastSequence < 0) return undefined;
  return { act: 'revoke', device, lastSequence, lastHash };
}

async function statementMessage(body: Bytes): Promise<Bytes> {
  return signedMessage('trust', await sha256(body));
}
