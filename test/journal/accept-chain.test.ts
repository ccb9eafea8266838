import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keyFingerprint, makeSigningKey } from '../../src/crypto/signing-key';
import { chainStart } from '../../src/journal/segment';
import { Journal } from '../../src/journal/journal';
import { segmentOpener } from '../../src/journal/open-segment';
import { sealSegment } from '../../src/journal/seal-segment';
import { openStatement, sealStatement } from '../../src/journal/trust-statement';
import {
  checked,
  opened,
  operationId,
  sighting,
  statement,
  TestDevice,
  type TestTeam,
  team,
} from '../support/journal-team';

describe('what counts of a chain', () => {
  let of: TestTeam;
  let a: TestDevice;
  let b: TestDevice;

  beforeEach(async () => {
    of = await team(2);
    const [first, second] = of.devices;
    if (!first || !second) throw new Error('No devices.');
    [a, b] = [first, second];
    for (const id of ['s1', 's2', 's3']) {
      a.put(sighting(id));
      await a.seal();
    }
    b.put(sighting('of-b'));
    await b.seal();
  });

  const reader = () => new Journal({ operationId, founder: of.founder });
  const ids = (journal: Journal) => journal.records.map(({ id }) => id).toSorted();

  it('refuses a segment with a changed byte and takes the rest', async () => {
    const open = segmentOpener();
    const sealed = a.sealed[1];
    if (!sealed) throw new Error('No segment.');
    for (const at of [0, 40, sealed.body.length - 30]) {
      const body = sealed.body.slice();
      body[at] = (body[at] ?? 0) ^ 1;
      expect(await open({ ...sealed, body })).toMatchObject({
        refused: expect.stringMatching(/journal-(signature|unreadable)/),
      });
    }
    const signature = sealed.signature.slice();
    signature[5] = (signature[5] ?? 0) ^ 1;
    expect(await open({ ...sealed, signature })).toEqual({ refused: 'journal-signature', device: a.id, from: 2 });
  });

  it('holds what lies behind a gap until the gap is closed', () => {
    const [one, two, three] = a.segments;
    if (!one || !two || !three) throw new Error('No segments.');
    const journal = reader();
    const merged = journal.merge({ segments: [one, three, ...b.segments], statements: of.admissions });
    expect(ids(journal)).toEqual(['of-b', 's1']);
    expect(merged.refused).toEqual([{ device: a.id, from: 3, code: 'journal-gap' }]);
    expect(journal.merge({ segments: [two] })).toMatchObject({ added: 2, refused: [] });
    expect(ids(journal)).toEqual(['of-b', 's1', 's2', 's3']);
  });

  it('takes a replayed segment once', () => {
    const journal = reader();
    const segments = [...a.segments, ...a.segments];
    expect(journal.merge({ segments, statements: of.admissions })).toMatchObject({ added: 3, refused: [] });
    expect(journal.merge({ segments })).toMatchObject({ added: 0, changes: [] });
  });

  it('refuses a segment that is signed for another place in the chain', async () => {
    const { lines } = await unsealed(of, a);
    const stray = await checked(
      await sealSegment(lines, a.key, { operationId, first: 9, previous: a.segments[2]?.hash ?? '' }),
    );
    const journal = reader();
    const merged = journal.merge({ segments: [...a.segments, stray], statements: of.admissions });
    expect(merged).toMatchObject({ added: 3, refused: [{ device: a.id, from: 9, code: 'journal-gap' }] });
  });

  it('refuses both of two entries with one device and sequence, and all that follow', async () => {
    const { lines } = await unsealed(of, a);
    const twin = await checked(
      await sealSegment(lines, a.key, { operationId, first: 2, previous: a.segments[0]?.hash ?? '' }),
    );
    const journal = reader();
    journal.merge({ segments: a.segments, statements: of.admissions });
    const merged = journal.merge({ segments: [twin, ...b.segments] });
    expect(ids(journal)).toEqual(['of-b', 's1']);
    expect(merged.changes).toHaveLength(3);
    expect(merged.refused.filter(({ from }) => from === 2)).toEqual([
      { device: a.id, from: 2, code: 'journal-fork' },
      { device: a.id, from: 2, code: 'journal-fork' },
    ]);
  });

  it('lets a revocation say which side of a fork stands', async () => {
    const { lines } = await unsealed(of, a);
    const twin = await checked(
      await sealSegment(lines, a.key, { operationId, first: 2, previous: a.segments[0]?.hash ?? '' }),
    );
    const act = { act: 'revoke', device: a.id, lastSequence: 3, lastHash: a.segments[2]?.hash ?? '' } as const;
    const revocation = await opened(await statement(of.founderKey, act));
    const journal = reader();
    journal.merge({ segments: [twin, ...a.segments], statements: [...of.admissions, revocation] });
    expect(ids(journal)).toEqual(['s1', 's2', 's3']);
  });

  it('refuses a device that is not admitted until the founder admits it', async () => {
    const key = await makeSigningKey();
    const stranger = new TestDevice(of, key, await keyFingerprint(key.verifying));
    stranger.put(sighting('strange'));
    const journal = reader();
    const merged = journal.merge({ segments: await stranger.seal(), statements: of.admissions });
    expect(merged).toMatchObject({
      added: 0,
      refused: [{ device: stranger.id, from: 1, code: 'journal-not-admitted' }],
    });
    expect(stranger.journal.records).toHaveLength(1);
    const admission = await opened(await statement(of.founderKey, { act: 'admit', key: key.verifying, name: 'New' }));
    expect(journal.merge({ segments: [], statements: [admission] })).toMatchObject({ added: 1, refused: [] });
  });

  it('refuses admissions that another founder signed, or that were altered', async () => {
    const other = await makeSigningKey();
    const admit = { act: 'admit', key: a.key.verifying, name: 'A' } as const;
    const forged = await opened(await statement(other, admit));
    const journal = reader();
    const merged = journal.merge({ segments: a.segments, statements: [forged] });
    expect(merged.issues).toMatchObject([{ code: 'journal-other-founder' }]);
    expect(journal.records).toEqual([]);
    const sealed = await statement(of.founderKey, admit);
    const text = new TextDecoder().decode(sealed.body).replace('"name":"A"', '"name":"B"');
    expect(await openStatement({ ...sealed, body: new TextEncoder().encode(text) })).toBeUndefined();
  });

  it('refuses all beyond a revocation whatever its clock says, also what was folded before', async () => {
    const act = { act: 'revoke', device: a.id, lastSequence: 2, lastHash: a.segments[1]?.hash ?? '' } as const;
    const journal = reader();
    journal.merge({ segments: [...a.segments, ...b.segments], statements: of.admissions });
    const merged = journal.merge({ segments: [], statements: [await opened(await statement(of.founderKey, act))] });
    expect(ids(journal)).toEqual(['of-b', 's1', 's2']);
    expect(merged.refused).toEqual([{ device: a.id, from: 3, code: 'journal-revoked' }]);
    expect(merged.changes).toEqual([{ op: 'delete', recordKind: 'sighting', id: 's3' }]);
    a.wallMs = Date.UTC(2020, 0, 1);
    a.put(sighting('late'));
    expect(journal.merge({ segments: await a.seal() })).toMatchObject({ added: 0 });
    expect(ids(journal)).toEqual(['of-b', 's1', 's2']);
  });

  it('takes no more than a revocation lets through where it names a segment that is not known', async () => {
    const act = { act: 'revoke', device: a.id, lastSequence: 2, lastHash: 'f'.repeat(64) } as const;
    const journal = reader();
    const statements = [...of.admissions, await opened(await statement(of.founderKey, act))];
    const merged = journal.merge({ segments: [...a.segments], statements });
    expect(ids(journal)).toEqual(['s1', 's2']);
    expect(merged.refused).toEqual([{ device: a.id, from: 3, code: 'journal-revoked' }]);
  });

  it('refuses a history rewritten under a revoked key', async () => {
    const { lines } = await unsealed(of, a);
    const rewritten = await checked(await sealSegment(lines, a.key, { operationId, first: 1, previous: chainStart }));
    const act = { act: 'revoke', device: a.id, lastSequence: 2, lastHash: a.segments[1]?.hash ?? '' } as const;
    const journal = reader();
    const statements = [...of.admissions, await opened(await statement(of.founderKey, act))];
    journal.merge({ segments: [rewritten, ...a.segments], statements });
    expect(ids(journal)).toEqual(['s1', 's2']);
  });

  it('refuses segments and statements of another operation', async () => {
    const { lines } = await unsealed(of, a);
    const place = { operationId: 'operation-2', first: 1, previous: chainStart };
    const segment = await checked(await sealSegment(lines, a.key, place));
    const admit = { act: 'admit', key: a.key.verifying, name: 'A' } as const;
    const other = await openStatement(
      await sealStatement(admit, of.founderKey, { operationId: 'operation-2', wallMs: 0 }),
    );
    if (!other) throw new Error('No statement.');
    const merged = reader().merge({ segments: [segment], statements: [other] });
    expect(merged.issues.map(({ code }) => code)).toEqual(['journal-other-founder', 'journal-other-operation']);
  });

  it('keeps entries made here that no segment holds yet when others are refused', async () => {
    a.put(sighting('tail'));
    const act = { act: 'revoke', device: b.id, lastSequence: 0, lastHash: chainStart } as const;
    a.journal.merge({ segments: b.segments });
    a.journal.merge({ segments: [], statements: [await opened(await statement(of.founderKey, act))] });
    expect(ids(a.journal)).toEqual(['s1', 's2', 's3', 'tail']);
    expect(a.journal.tail.lines).toHaveLength(1);
  });
});

/** Lines that device A did not sign at the place where the test puts them. */
async function unsealed(of: TestTeam, device: TestDevice): Promise<{ readonly lines: readonly string[] }> {
  const copy = new TestDevice(of, device.key, device.id);
  copy.put(sighting('another'));
  return copy.journal.tail;
}

describe('a browser without Ed25519', () => {
  it('checks signatures of Ed25519 all the same', async () => {
    const of = await team(1, 'ed25519');
    const old = await team(1, 'p256');
    const [modern] = of.devices;
    const [aged] = old.devices;
    modern?.put(sighting('s1'));
    aged?.put(sighting('s2'));
    await Promise.all([modern?.seal(), aged?.seal()]);
    const generate = vi
      .spyOn(crypto.subtle, 'generateKey')
      .mockRejectedValue(new DOMException('', 'NotSupportedError'));
    const open = segmentOpener();
    const [whole] = modern?.sealed ?? [];
    const altered = whole && {
      ...whole,
      signature: whole.signature.map((byte, index) => (index === 9 ? byte ^ 1 : byte)),
    };
    const results = await Promise.all(
      [...(modern?.sealed ?? []), ...(aged?.sealed ?? []), ...(altered ? [altered] : [])].map(open),
    );
    generate.mockRestore();
    const expected = [{ segment: { last: 1 } }, { segment: { last: 1 } }, { refused: 'journal-signature', from: 1 }];
    expect(results).toMatchObject(expected);
  });
});
