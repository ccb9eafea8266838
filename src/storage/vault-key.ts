import type { KeyDerivation } from '../app/ports/key-derivation';
import { makeRecoveryKey, readRecoveryKey, recoveryWrappingKey, writeRecoveryKey } from '../crypto/recovery-key';
import { randomBytes } from '../crypto/random-id';
import { sealContext } from '../crypto/seal';
import { importWrappingKey, makeDataKey, unwrapDataKey, wrapKey } from '../crypto/wrapping';
import type { PassphraseKept } from './operation-row';

type Bytes = Uint8Array<ArrayBuffer>;

/** A vault that was made or wrapped anew: what to store, and the recovery key as print. */
export interface NewVault {
  readonly kept: PassphraseKept;
  readonly recoveryKey: string;
}

/** How a wrapped data key is opened. */
export type Opener = { readonly passphrase: string } | { readonly recoveryKey: string };

const saltLength = 16;

/** A new vault with a random data key. Nothing is stored yet. */
export async function makeVault(id: string, passphrase: string, derivation: KeyDerivation): Promise<NewVault> {
  const dataKey = await makeDataKey();
  const byPassphrase = await wrapByPassphrase(dataKey, { id, passphrase, derivation });
  const { recoveryKey, ...byRecovery } = await wrapByRecovery(dataKey, id);
  return { kept: { kind: 'passphrase', ...byPassphrase, ...byRecovery }, recoveryKey };
}

/** The data key, not extractable; undefined for a wrong passphrase or recovery key. */
export function openVault(
  id: string,
  kept: PassphraseKept,
  { opener, derivation }: { readonly opener: Opener; readonly derivation: KeyDerivation },
): Promise<CryptoKey | undefined> {
  return unwrapWith(id, kept, { opener, derivation, extractable: false });
}

/** What changes in a vault: a new passphrase, a new recovery key, or both. */
export interface Rewrap {
  readonly opener: Opener;
  readonly derivation: KeyDerivation;
  readonly passphrase?: string;
  readonly renewRecovery?: boolean;
}

/** Wraps the data key anew. It is extractable inside this call alone. Undefined if `opener` is wrong. */
export async function rewrapVault(
  id: string,
  kept: PassphraseKept,
  { opener, derivation, passphrase, renewRecovery }: Rewrap,
): Promise<{ readonly kept: PassphraseKept; readonly recoveryKey: string | undefined } | undefined> {
  const dataKey = await unwrapWith(id, kept, { opener, derivation, extractable: true });
  if (!dataKey) return undefined;
  const byPassphrase =
    passphrase === undefined ? undefined : await wrapByPassphrase(dataKey, { id, passphrase, derivation });
  if (!renewRecovery) return { kept: { ...kept, ...byPassphrase }, recoveryKey: undefined };
  const { recoveryKey, ...byRecovery } = await wrapByRecovery(dataKey, id);
  return { kept: { ...kept, ...byPassphrase, ...byRecovery }, recoveryKey };
}

async function unwrapWith(
  id: string,
  kept: PassphraseKept,
  how: { readonly opener: Opener; readonly derivation: KeyDerivation; readonly extractable: boolean },
): Promise<CryptoKey | undefined> {
  const { opener, derivation, extractable } = how;
  if ('passphrase' in opener) {
    const bytes = await derivation.derive(opener.passphrase, kept.passphraseSalt, kept.cost);
    const wrapping = await importWrappingKey(bytes);
    return unwrapDataKey(kept.byPassphrase, wrapping, { context: passphraseContext(id), extractable });
  }
  const key = await readRecoveryKey(opener.recoveryKey);
  if (!key) return undefined;
  const wrapping = await recoveryWrappingKey(key, kept.recoverySalt);
  return unwrapDataKey(kept.byRecovery, wrapping, { context: recoveryContext(id), extractable });
}

async function wrapByPassphrase(
  dataKey: CryptoKey,
  by: { readonly id: string; readonly passphrase: string; readonly derivation: KeyDerivation },
): Promise<Pick<PassphraseKept, 'passphraseSalt' | 'cost' | 'byPassphrase'>> {
  const passphraseSalt = randomBytes(saltLength);
  const cost = await by.derivation.calibrate();
  const wrapping = await importWrappingKey(await by.derivation.derive(by.passphrase, passphraseSalt, cost));
  const byPassphrase = await wrapKey(dataKey, wrapping, { context: passphraseContext(by.id) });
  return { passphraseSalt, cost, byPassphrase };
}

async function wrapByRecovery(
  dataKey: CryptoKey,
  id: string,
): Promise<{ readonly recoverySalt: Bytes; readonly byRecovery: Bytes; readonly recoveryKey: string }> {
  const key = makeRecoveryKey();
  const recoverySalt = randomBytes(saltLength);
  const wrapping = await recoveryWrappingKey(key, recoverySalt);
  const byRecovery = await wrapKey(dataKey, wrapping, { context: recoveryContext(id) });
  return { recoverySalt, byRecovery, recoveryKey: await writeRecoveryKey(key) };
}

function passphraseContext(id: string): string {
  return sealContext(id, 'operations', 'passphrase');
}

function recoveryContext(id: string): string {
  return sealContext(id, 'operations', 'recovery');
}
