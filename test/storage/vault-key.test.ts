import { describe, expect, it } from 'vitest';
import type { KeyDerivation } from '../../src/app/ports/key-derivation';
import { deriveKeyBytes, lowestCost } from '../../src/crypto/key-derivation';
import { randomBytes } from '../../src/crypto/random-id';
import { seal, unseal } from '../../src/crypto/seal';
import { makeSigningKey, sign, verifier } from '../../src/crypto/signing-key';
import { importDataKey } from '../../src/crypto/wrapping';
import { keepSigningKey, openSigningKey } from '../../src/storage/kept-signing-key';
import { makeVault, openVault, rewrapVault } from '../../src/storage/vault-key';

const derivation: KeyDerivation = { derive: deriveKeyBytes, calibrate: async () => lowestCost };
const plain = new TextEncoder().encode('secret');

describe('the key of a vault', () => {
  it('opens by passphrase and by recovery key to one data key that cannot be exported', async () => {
    const { kept, recoveryKey } = await makeVault('o1', 'полынь и ковыль', derivation);
    const byPassphrase = await openVault('o1', kept, { opener: { passphrase: 'полынь и ковыль' }, derivation });
    const byRecovery = await openVault('o1', kept, { opener: { recoveryKey }, derivation });
    if (!byPassphrase || !byRecovery) throw new Error('The vault did not open.');
    const sealed = await seal(byPassphrase, plain, 'x');
    expect(await unseal(byRecovery, sealed, 'x')).toEqual(plain);
    expect([byPassphrase.extractable, byRecovery.extractable]).toEqual([false, false]);
  });

  it('stays shut for another passphrase, another recovery key and another operation', async () => {
    const { kept, recoveryKey } = await makeVault('o1', 'right', derivation);
    const other = await makeVault('o1', 'right', derivation);
    expect(await openVault('o1', kept, { opener: { passphrase: 'wrong' }, derivation })).toBeUndefined();
    expect(await openVault('o1', kept, { opener: { recoveryKey: other.recoveryKey }, derivation })).toBeUndefined();
    expect(await openVault('o1', kept, { opener: { recoveryKey: 'nonsense' }, derivation })).toBeUndefined();
    expect(await openVault('o2', kept, { opener: { passphrase: 'right' }, derivation })).toBeUndefined();
    expect(await openVault('o2', kept, { opener: { recoveryKey }, derivation })).toBeUndefined();
  });

  it('keeps its data key through a new passphrase, which alone opens it then', async () => {
    const { kept, recoveryKey } = await makeVault('o1', 'old', derivation);
    const before = await openVault('o1', kept, { opener: { passphrase: 'old' }, derivation });
    const changed = await rewrapVault('o1', kept, { opener: { passphrase: 'old' }, derivation, passphrase: 'new' });
    if (!before || !changed) throw new Error('The vault did not open.');
    const sealed = await seal(before, plain, 'x');
    const after = await openVault('o1', changed.kept, { opener: { passphrase: 'new' }, derivation });
    expect(after && (await unseal(after, sealed, 'x'))).toEqual(plain);
    expect(await openVault('o1', changed.kept, { opener: { passphrase: 'old' }, derivation })).toBeUndefined();
    expect(await openVault('o1', changed.kept, { opener: { recoveryKey }, derivation })).toBeDefined();
    expect(changed.kept.passphraseSalt).not.toEqual(kept.passphraseSalt);
  });

  it('makes the old recovery key worthless with a new one', async () => {
    const { kept, recoveryKey } = await makeVault('o1', 'right', derivation);
    const opener = { passphrase: 'right' };
    const renewed = await rewrapVault('o1', kept, { opener, derivation, renewRecovery: true });
    if (!renewed?.recoveryKey) throw new Error('No new recovery key.');
    expect(await openVault('o1', renewed.kept, { opener: { recoveryKey }, derivation })).toBeUndefined();
    const byNew = { opener: { recoveryKey: renewed.recoveryKey }, derivation };
    expect(await openVault('o1', renewed.kept, byNew)).toBeDefined();
    expect(await rewrapVault('o1', kept, { opener: { passphrase: 'wrong' }, derivation })).toBeUndefined();
  });
});

describe('a signing key', () => {
  it.each(['ed25519', 'p256'] as const)(
    'signs after it was kept, and cannot be exported then (%s)',
    async (algorithm) => {
      const dataKey = await importDataKey(randomBytes(32));
      const made = await makeSigningKey(algorithm);
      const place = { operation: 'o1', role: 'device' } as const;
      const kept = await keepSigningKey(made, dataKey, place);
      const opened = await openSigningKey(kept, dataKey, place);
      if (!opened) throw new Error('The signing key did not open.');
      const verify = await verifier(made.verifying);
      expect(await verify(await sign(opened, plain), plain)).toBe(true);
      expect(opened.privateKey.extractable).toBe(false);
      expect(await openSigningKey(kept, dataKey, { operation: 'o1', role: 'founder' })).toBeUndefined();
      expect(await openSigningKey(kept, await importDataKey(randomBytes(32)), place)).toBeUndefined();
    },
  );
});
