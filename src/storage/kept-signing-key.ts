import { sealContext, seal, unseal } from '../crypto/seal';
import { privateKeyAlgorithm, type SigningKey, type VerifyingKey } from '../crypto/signing-key';
import { unwrapPrivateKey, wrapKey } from '../crypto/wrapping';
import type { KeptSigningKey } from './operation-row';

/** Whose key it is, in which operation: bound into the wrap. */
export interface KeyPlace {
  readonly operation: string;
  readonly role: 'device' | 'founder';
}

/** Wraps a signing key that was just made. */
export async function keepSigningKey(key: SigningKey, dataKey: CryptoKey, place: KeyPlace): Promise<KeptSigningKey> {
  const wrapped = await wrapKey(key.privateKey, dataKey, { context: privateContext(place), format: 'pkcs8' });
  const verifying = new TextEncoder().encode(JSON.stringify(key.verifying));
  return { wrapped, sealedPublic: await seal(dataKey, verifying, publicContext(place)) };
}

/** The signing key, its private half not extractable; undefined if the data key or the place is another. */
export async function openSigningKey(
  { wrapped, sealedPublic }: KeptSigningKey,
  dataKey: CryptoKey,
  place: KeyPlace,
): Promise<SigningKey | undefined> {
  const plain = await unseal(dataKey, sealedPublic, publicContext(place));
  if (!plain) return undefined;
  const verifying: VerifyingKey = JSON.parse(new TextDecoder().decode(plain));
  const privateKey = await unwrapPrivateKey(wrapped, dataKey, {
    context: privateContext(place),
    algorithm: privateKeyAlgorithm(verifying.algorithm),
    usages: ['sign'],
  });
  return privateKey && { verifying, privateKey };
}

function privateContext({ operation, role }: KeyPlace): string {
  return sealContext(operation, 'operations', role, 'private');
}

function publicContext({ operation, role }: KeyPlace): string {
  return sealContext(operation, 'operations', role, 'public');
}
