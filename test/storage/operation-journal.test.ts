import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { JournalParts, OperationJournal } from '../../src/app/ports/operation-journal';
import type { OpenOperation } from '../../src/app/ports/operation-store';
import { chainStart } from '../../src/journal/segment';
import type { DeviceStorage } from '../../src/storage/device-storage';
import { aSighting, anOperation, putting, testStorage } from '../support/test-storage';

interface Tablet {
  readonly storage: DeviceStorage;
  readonly operation: OpenOperation;
  readonly journal: OperationJournal;
}

const guarded = { kind: 'passphrase', passphrase: 'first' } as const;

/** Two tablets of one operation, the second admitted by the first. */
async function twoTablets(): Promise<readonly [Tablet, Tablet]> {
  const first = testStorage();
  const made = anOperation();
  const founded = await first.operations.create(made, guarded);
  const one: Tablet = { storage: first, operation: founded, journal: journalOf(first, made.id) };
  const second = testStorage();
  const { founder } = one.journal.owner;
  const brought = { operationId: made.id, founder, ...(await partsOf(one)) };
  const joined = await second.journals.join(brought, { kind: 'passphrase', passphrase: 'second' });
  const two: Tablet = { storage: second, operation: joined, journal: journalOf(second, made.id) };
  await one.journal.state({ act: 'admit', key: two.journal.deviceKey, name: 'second tablet' });
  return [one, two];
}

function journalOf(storage: DeviceStorage, id: string): OperationJournal {
  const journal = storage.journals.of(id);
  if (!journal) throw new Error('The journal is not open.');
  return journal;
}

async function partsOf({ journal }: Pick<Tablet, 'journal'>): Promise<JournalParts> {
  expect(await journal.seal()).toEqual({ ok: true });
  const segments = [];
  const statements = [];
  for await (const part of journal.parts()) {
    if ('segment' in part) segments.push(part.segment);
    else statements.push(part.statement);
  }
  return { segments, statements };
}

async function reopened({ storage, operation }: Tablet, passphrase: string) {
  await operation.close();
  const opened = await storage.operations.open(operation.id, passphrase);
  if (!opened) throw new Error('The tablet did not open again.');
  return opened.records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

describe('the journals of two tablets', () => {
  it('become one map, whichever way they are exchanged and however often', async () => {
    const [one, two] = await twoTablets();
    await one.operation.commit(putting(aSighting('s1', 'seen by the first')));
    await two.operation.commit(putting(aSighting('s2', 'seen by the second')));
    const told: string[] = [];
    one.operation.watch(({ changes }) =>
      told.push(...changes.map((change) => (change.op === 'put' ? change.record.id : ''))),
    );
    const { report } = await one.journal.merge(await partsOf(two));
    expect([report?.added, report?.refused, told]).toEqual([1, [], ['s2']]);
    const again = await one.journal.merge(await partsOf(two));
    expect([again.report?.added, told]).toEqual([0, ['s2']]);
    await two.journal.merge(await partsOf(one));
    const [first, second] = [await reopened(one, 'first'), await reopened(two, 'second')];
    expect(first.map(({ id }) => id)).toEqual(expect.arrayContaining(['s1', 's2']));
    expect(first).toEqual(second);
  });

  it('show what a merge would bring before it is done', async () => {
    const [one, two] = await twoTablets();
    await two.operation.commit(putting(aSighting('s2', 'x')));
    const parts = await partsOf(two);
    expect((await one.journal.preview(parts)).added).toBe(1);
    expect((await one.journal.preview(parts)).added).toBe(1);
    expect((await one.journal.merge(parts)).report?.added).toBe(1);
    expect((await one.journal.preview(parts)).added).toBe(0);
  });

  it('list a true conflict until one side is chosen, by an edit that travels', async () => {
    const [one, two] = await twoTablets();
    await one.operation.commit(putting(aSighting('s1', 'first')));
    await two.journal.merge(await partsOf(one));
    await one.operation.commit(putting(aSighting('s1', 'from one')));
    await two.operation.commit(putting(aSighting('s1', 'from two')));
    await one.journal.merge(await partsOf(two));
    const [conflict] = one.journal.conflicts();
    const side = conflict?.sides.find(({ value }) => value === 'from one');
    if (!conflict || !side) throw new Error('No conflict.');
    await one.operation.commit(one.journal.choose(conflict, side, { key: 'edit.merged', values: { count: 1 } }));
    expect(one.journal.conflicts()).toEqual([]);
    await two.journal.merge(await partsOf(one));
    expect(two.journal.conflicts()).toEqual([]);
    expect(await reopened(two, 'second')).toContainEqual(aSighting('s1', 'from one'));
  });

  it('hold back a tablet that was not admitted, and take its entries once it is', async () => {
    const [one, two] = await twoTablets();
    const third = testStorage();
    const brought = { operationId: one.operation.id, founder: one.journal.owner.founder, ...(await partsOf(one)) };
    const joined = await third.journals.join(brought, guarded);
    await joined.commit(putting(aSighting('s3', 'from a stranger')));
    const journal = journalOf(third, joined.id);
    const { report } = await one.journal.merge(await partsOf({ journal }));
    expect([report?.added, report?.refused.map(({ code }) => code)]).toEqual([0, ['journal-not-admitted']]);
    await one.journal.state({ act: 'admit', key: journal.deviceKey, name: 'third tablet' });
    expect(await reopened(one, 'first')).toContainEqual(aSighting('s3', 'from a stranger'));
    expect(two.journal.isFounder).toBe(false);
    const act = { act: 'admit', key: journal.deviceKey, name: 'third tablet' } as const;
    expect(await two.journal.state(act)).toEqual({ ok: false, failure: 'locked' });
  });

  it('stop a revoked tablet from writing once it hears of it', async () => {
    const [one, two] = await twoTablets();
    const device = two.journal.owner.device ?? '';
    await two.operation.commit(putting(aSighting('s1', 'never handed on')));
    await one.journal.state({ act: 'revoke', device, lastSequence: 0, lastHash: chainStart });
    await two.journal.merge(await partsOf(one));
    expect(await two.operation.commit(putting(aSighting('s2', 'x')))).toEqual({ ok: false, failure: 'revoked' });
    expect((await reopened(two, 'second')).map(({ kind }) => kind)).toEqual(['operation']);
  });

  it('leave out a part with a changed byte and another operation, take the rest, and say so', async () => {
    const [one, two] = await twoTablets();
    await two.operation.commit(putting(aSighting('s2', 'x')));
    const good = await partsOf(two);
    const [stranger] = await twoTablets();
    const foreign = await partsOf(stranger);
    const torn = good.segments.map(({ body, signature }) => ({ body: body.map((byte) => byte ^ 1), signature }));
    const all = { segments: [...torn, ...foreign.segments, ...good.segments], statements: good.statements };
    const { report } = await one.journal.merge(all);
    expect(report?.added).toBe(1);
    const codes = new Set(report?.issues.map(({ code }) => code));
    expect(codes).toEqual(new Set(['journal-unreadable', 'journal-other-operation']));
  });

  it('carry photos, of which an erased one is gone', async () => {
    const [one] = await twoTablets();
    const bytes = new Blob([new Uint8Array(50).fill(7)]);
    const ref = { id: 'p1', sha256: '', name: 'a.jpg', mediaType: 'image/jpeg', byteLength: 50 };
    expect(await one.journal.addPhotos([{ ref, bytes }])).toEqual({ ok: true });
    expect((await one.operation.photo('p1'))?.size).toBe(50);
    await one.journal.erasePhoto('p1');
    expect(await one.operation.photo('p1')).toBeUndefined();
  });
});
