import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { heirKey } from '../../src/crypto/heir-key';
import { makeRecoveryKey, writeRecoveryKey } from '../../src/crypto/recovery-key';
import { makeSigningKey, type SigningKey } from '../../src/crypto/signing-key';
import { Journal } from '../../src/journal/journal';
import { signersOf } from '../../src/journal/signers';
import { openStatement, type TrustAct, type TrustStatement } from '../../src/journal/trust-statement';
import {
  opened,
  operationId,
  sighting,
  statement,
  type TestDevice,
  type TestTeam,
  team,
} from '../support/journal-team';

const nothing = { lastSequence: 0, lastHash: '0'.repeat(64) };

describe('who may admit and revoke', () => {
  let of: TestTeam;
  let deputy: TestDevice;
  let member: TestDevice;
  let stranger: SigningKey;

  beforeEach(async () => {
    of = await team(3);
    const [first, second] = of.devices;
    if (!first || !second) throw new Error('No devices.');
    [deputy, member] = [first, second];
    stranger = await makeSigningKey();
  });

  const said = async (by: SigningKey, act: TrustAct) => opened(await statement(by, act));
  const deputise = ({ verifying }: SigningKey, by: SigningKey) =>
    said(by, { act: 'deputise', key: verifying, holder: 'device' });
  const revoke = ({ id }: { readonly id: string }, by: SigningKey) =>
    said(by, { act: 'revoke', device: id, ...nothing });
  const admit = ({ verifying }: SigningKey, by: SigningKey) => said(by, { act: 'admit', key: verifying, name: 'New' });
  const reader = (...statements: readonly TrustStatement[]) => {
    const journal = new Journal({ operationId, founder: of.founder });
    return { journal, ...journal.merge({ segments: [], statements }) };
  };

  it('is the founder alone until a deputy is named, who then admits like the founder', async () => {
    const [one] = await newcomer();
    const admission = await admit(one.key, deputy.key);
    const early = reader(admission);
    expect(early.issues).toMatchObject([{ code: 'journal-other-founder' }]);
    expect(early.journal.merge({ segments: one.segments }).refused).toMatchObject([{ code: 'journal-not-admitted' }]);
    const merged = early.journal.merge({ segments: [], statements: [await deputise(deputy.key, of.founderKey)] });
    expect(merged).toMatchObject({ added: 1, refused: [] });
  });

  it('is nobody whom a member or a stranger named', async () => {
    const named = [await deputise(member.key, member.key), await deputise(stranger, stranger)];
    expect([...reader(...of.admissions, ...named).journal.signers]).toEqual([[of.founder, 0]]);
  });

  it('is no longer a deputy whom the founder revoked, nor whom that deputy named, and what they signed does not count', async () => {
    const [one] = await newcomer();
    const statements = [
      await deputise(deputy.key, of.founderKey),
      await deputise(stranger, deputy.key),
      await admit(one.key, deputy.key),
      await revoke(member, deputy.key),
    ];
    const { journal } = reader(...of.admissions, ...statements);
    journal.merge({ segments: one.segments });
    expect(journal.signers.size).toBe(3);
    expect(journal.records.map(({ id }) => id)).toEqual(['of-newcomer']);
    const merged = journal.merge({ segments: [], statements: [await revoke(deputy, of.founderKey)] });
    expect([...journal.signers]).toEqual([[of.founder, 0]]);
    expect(merged.refused).toMatchObject([{ code: 'journal-not-admitted' }]);
    expect(journal.records).toEqual([]);
    member.put(sighting('of-member'));
    expect(journal.merge({ segments: await member.seal() })).toMatchObject({ added: 1 });
  });

  it('is never changed by deputies of the same rank, nor can they revoke the founder', async () => {
    const both = [await deputise(deputy.key, of.founderKey), await deputise(member.key, of.founderKey)];
    const fight = [
      await revoke(deputy, member.key),
      await revoke(member, deputy.key),
      await revoke({ id: of.founder }, deputy.key),
    ];
    expect([...signersOf(of.founder, [...both, ...fight]).values()]).toEqual([0, 1, 1]);
  });

  it('is nobody by a statement of which a byte was changed, or that speaks for another operation', async () => {
    const sealed = await statement(of.founderKey, { act: 'deputise', key: deputy.key.verifying, holder: 'device' });
    for (const at of [5, 60, sealed.body.length - 20]) {
      const body = sealed.body.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect(await openStatement({ ...sealed, body })).toBeUndefined();
    }
    const text = new TextDecoder().decode(sealed.body).replace('deputise', 'admit');
    expect(await openStatement({ ...sealed, body: new TextEncoder().encode(text) })).toBeUndefined();
    const other = new Journal({ operationId: 'operation-2', founder: of.founder });
    const merged = other.merge({ segments: [], statements: [await opened(sealed)] });
    expect(merged.issues).toMatchObject([{ code: 'journal-other-founder' }]);
    expect(other.signers.size).toBe(1);
  });

  it('follows from the set of statements, whatever their order', async () => {
    const [one] = await newcomer();
    const heir = await heirKey(await writeRecoveryKey(makeRecoveryKey()), operationId);
    if (!heir) throw new Error('No heir.');
    const statements = [
      ...of.admissions,
      await said(of.founderKey, { act: 'deputise', key: heir.verifying, holder: 'recovery-key' }),
      await deputise(deputy.key, heir),
      await admit(one.key, deputy.key),
      await deputise(member.key, deputy.key),
      await revoke(member, deputy.key),
      await revoke(deputy, stranger),
    ];
    const stateOf = (journal: Journal) => [new Map(journal.signers), journal.records.map(({ id }) => id)];
    const whole = reader(...statements).journal;
    whole.merge({ segments: one.segments });
    expect(whole.records).toHaveLength(1);
    fc.assert(
      fc.property(fc.shuffledSubarray(statements, { minLength: statements.length }), (order) => {
        const journal = new Journal({ operationId, founder: of.founder });
        journal.merge({ segments: one.segments });
        for (const next of order) journal.merge({ segments: [], statements: [next] });
        expect(stateOf(journal)).toEqual(stateOf(whole));
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  async function newcomer(): Promise<readonly [TestDevice]> {
    const [device] = (await team(1)).devices;
    if (!device) throw new Error('No device.');
    device.put(sighting('of-newcomer'));
    await device.seal();
    return [device];
  }
});
