import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { OpenOperation } from '../../src/app/ports/operation-store';
import { randomId } from '../../src/crypto/random-id';
import type { Edit } from '../../src/survey/edit';
import type { DalaRecord } from '../../src/survey/dala-record';
import { aSighting, anOperation, deleting, putting, systemClocks, testStorage } from '../support/test-storage';

const open = { kind: 'open' } as const;
const guarded = { kind: 'passphrase', passphrase: 'полынь и ковыль' } as const;

function withId(opened: OpenOperation | undefined, id: string): DalaRecord | undefined {
  return opened?.records.find((record) => record.id === id);
}

describe('an operation on the device', () => {
  it.each([open, guarded])('holds after opening again what was committed (%o)', async (protection) => {
    const name = randomId();
    const made = anOperation();
    const first = await testStorage({ name }).operations.create(made, protection);
    expect(first.records).toEqual([made]);
    expect(await first.commit(putting(aSighting('s1', 'by the canal')))).toEqual({ ok: true });
    await first.close();
    const store = testStorage({ name }).operations;
    expect(await store.list()).toEqual([{ id: made.id, protection: protection.kind }]);
    const again = await store.open(made.id, guarded.passphrase);
    expect(again?.records).toEqual([made, aSighting('s1', 'by the canal')]);
  });

  it('keeps every one of 450 edits in order over two signed segments and a tail', async () => {
    const name = randomId();
    const made = anOperation();
    const first = await testStorage({ name }).operations.create(made, open);
    for (let count = 1; count <= 450; count++) await first.commit(putting(aSighting('s1', `edit ${count}`)));
    const storage = testStorage({ name });
    const again = await storage.operations.open(made.id);
    expect(withId(again, 's1')).toEqual(aSighting('s1', 'edit 450'));
    const steps = storage.journals.of(made.id)?.history('sighting', 's1').steps;
    const notes = steps?.map(({ fields }) => fields.find(({ field }) => field === 'note')?.after);
    expect(notes).toEqual(Array.from({ length: 450 }, (_, index) => `edit ${index + 1}`));
  });

  it('undoes and redoes under the same id, after a restart too', async () => {
    const name = randomId();
    const made = anOperation();
    const first = await testStorage({ name }).operations.create(made, open);
    await first.commit(putting(aSighting('s1', 'one')));
    await first.commit(putting(aSighting('s1', 'two')));
    await first.commit(deleting('s1'));
    const again = await testStorage({ name }).operations.open(made.id);
    const told: Edit[] = [];
    again?.watch((edit) => told.push(edit));
    await again?.undo();
    await again?.undo();
    await again?.redo();
    const notes = told.map(
      ({ changes: [change] }) => change?.op === 'put' && 'note' in change.record && change.record.note,
    );
    expect(notes).toEqual(['two', 'one', 'two']);
    await again?.undo();
    await again?.undo();
    expect(withId(await testStorage({ name }).operations.open(made.id), 's1')).toBeUndefined();
  });

  it('tells another tab of every edit, and takes edits of both in turn', async () => {
    const name = randomId();
    const made = anOperation();
    const one = await testStorage({ name }).operations.create(made, open);
    const two = await testStorage({ name }).operations.open(made.id);
    if (!two) throw new Error('The second tab did not open.');
    const seen = new Map<string, string[]>([
      ['one', []],
      ['two', []],
    ]);
    for (const [tab, operation] of [
      ['one', one],
      ['two', two],
    ] as const) {
      operation.watch(({ changes }) =>
        seen.get(tab)?.push(...changes.map((c) => (c.op === 'put' ? c.record.id : c.id))),
      );
    }
    for (let count = 0; count < 210; count++) {
      const results = [
        one.commit(putting(aSighting(`a${count}`, ''))),
        two.commit(putting(aSighting(`b${count}`, ''))),
      ];
      expect(await Promise.all(results)).toEqual([{ ok: true }, { ok: true }]);
    }
    await one.commit(putting(aSighting('last', '')));
    await two.commit(putting(aSighting('very last', '')));
    await one.undo();
    const all = Array.from({ length: 210 }, (_, count) => [`a${count}`, `b${count}`]).flat();
    for (const ids of seen.values())
      expect(ids.filter((id) => !id.includes('last')).toSorted()).toEqual(all.toSorted());
    const fresh = await testStorage({ name }).operations.open(made.id);
    expect(fresh?.records).toHaveLength(1 + 420 + 1);
  });

  it('goes on when the clock is set back between and within sessions', async () => {
    const name = randomId();
    const made = anOperation();
    let wallMs = Date.parse('2026-07-01T05:00:00Z');
    const clocks = { ...systemClocks, wallMs: () => wallMs };
    const first = await testStorage({ name, clocks }).operations.create(made, open);
    await first.commit(putting(aSighting('s1', 'before')));
    wallMs -= 86_400_000;
    await first.commit(putting(aSighting('s1', 'a day earlier by the clock')));
    const storage = testStorage({ name, clocks });
    const again = await storage.operations.open(made.id);
    wallMs -= 86_400_000;
    await again?.commit(putting(aSighting('s1', 'two days earlier')));
    const last = await testStorage({ name, clocks }).operations.open(made.id);
    expect(withId(last, 's1')).toEqual(aSighting('s1', 'two days earlier'));
  });

  it('gives a photo back byte for byte, across chunks', async () => {
    const opened = await testStorage().operations.create(anOperation(), guarded);
    const bytes = new Uint8Array(2_500_000).map((_, index) => index % 251);
    const ref = { id: 'p1', sha256: '', name: 'a.jpg', mediaType: 'image/jpeg', byteLength: bytes.length };
    await opened.commit(putting({ ...aSighting('s1', 'x'), photos: [ref] }), [{ ref, bytes: new Blob([bytes]) }]);
    const back = await opened.photo('p1');
    expect(Buffer.from((await back?.arrayBuffer()) ?? new ArrayBuffer()).equals(bytes)).toBe(true);
    expect(await opened.photo('p2')).toBeUndefined();
  });

  it('writes nothing for an edit that changes nothing', async () => {
    const opened = await testStorage().operations.create(anOperation(), open);
    await opened.commit(putting(aSighting('s1', 'x')));
    let told = 0;
    opened.watch(() => void (told += 1));
    expect(await opened.commit(putting(aSighting('s1', 'x')))).toEqual({ ok: true });
    expect(told).toBe(0);
    await opened.undo();
    expect(told).toBe(1);
  });

  it('takes nothing after it was closed or erased', async () => {
    const name = randomId();
    const storage = testStorage({ name });
    const made = anOperation();
    const opened = await storage.operations.create(made, open);
    const elsewhere = await testStorage({ name }).operations.open(made.id);
    await opened.close();
    expect(await opened.commit(putting(aSighting('s1', 'x')))).toEqual({ ok: false, failure: 'locked' });
    await storage.operations.remove(made.id);
    expect(await elsewhere?.commit(putting(aSighting('s1', 'x')))).toEqual({ ok: false, failure: 'locked' });
    expect(await storage.operations.list()).toEqual([]);
    expect(await storage.operations.open(made.id)).toBeUndefined();
  });

  it('is made with what it begins with, which can be undone', async () => {
    const name = randomId();
    const made = anOperation();
    const content = putting(aSighting('s1', 'x'), aSighting('s2', 'y'));
    const opened = await testStorage({ name }).operations.create(made, open, content);
    expect(opened.records).toHaveLength(3);
    const again = await testStorage({ name }).operations.open(made.id);
    expect(again?.records).toEqual([made, aSighting('s1', 'x'), aSighting('s2', 'y')]);
    expect((await again?.undo())?.edit.changes).toHaveLength(2);
  });

  it('is not made twice, and stays as it was when that is tried', async () => {
    const storage = testStorage();
    const made = anOperation();
    const opened = await storage.operations.create(made, open);
    await opened.commit(putting(aSighting('s1', 'x')));
    const fault = expect.objectContaining({ name: 'ConstraintError' });
    await expect(storage.operations.create(made, open)).rejects.toThrow(fault);
    await expect(storage.operations.create(made, guarded)).rejects.toThrow(fault);
    expect(storage.vault.takeRecoveryKey(made.id)).toBeUndefined();
    expect((await storage.operations.open(made.id))?.records).toHaveLength(2);
  });
});

describe('a protected operation', () => {
  it('opens for its passphrase alone, and makes wrong ones wait', async () => {
    const storage = testStorage();
    const made = anOperation();
    await storage.operations.create(made, guarded);
    expect(await storage.operations.open(made.id)).toBeUndefined();
    expect(await storage.operations.open(made.id, 'полынь')).toBeUndefined();
    expect(await storage.vault.waitMs(made.id)).toBe(0);
    expect(await storage.operations.open(made.id, '')).toBeUndefined();
    expect(await storage.vault.waitMs(made.id)).toBeGreaterThan(4_000);
    expect(await storage.operations.open(made.id, guarded.passphrase)).toBeUndefined();
  });

  it('changes its passphrase and keeps its records', async () => {
    const storage = testStorage();
    const made = anOperation();
    await (await storage.operations.create(made, guarded)).commit(putting(aSighting('s1', 'x')));
    const change = (current: string) => storage.vault.changePassphrase(made.id, { current, next: 'new' });
    expect(await change('wrong')).toBe(false);
    expect(await change(guarded.passphrase)).toBe(true);
    expect(await storage.operations.open(made.id, guarded.passphrase)).toBeUndefined();
    expect((await storage.operations.open(made.id, 'new'))?.records).toHaveLength(2);
  });

  it('gives its recovery key once, which opens it for a new passphrase and is replaced by that', async () => {
    const storage = testStorage();
    const made = anOperation();
    await storage.operations.create(made, guarded);
    const key = storage.vault.takeRecoveryKey(made.id) ?? '';
    expect(storage.vault.takeRecoveryKey(made.id)).toBeUndefined();
    const recover = (recoveryKey: string) => storage.vault.recover(made.id, recoveryKey, { passphrase: 'new' });
    expect(await recover('0000')).toBeUndefined();
    expect((await recover(key))?.records).toEqual([made]);
    expect(await recover(key)).toBeUndefined();
    const next = storage.vault.takeRecoveryKey(made.id) ?? '';
    expect(next).not.toBe(key);
    expect((await storage.operations.open(made.id, 'new'))?.records).toEqual([made]);
    expect((await recover(next))?.records).toEqual([made]);
  });

  it('takes tracks while it is locked and gives them once it is open', async () => {
    const name = randomId();
    const made = anOperation();
    await testStorage({ name }).operations.create(made, guarded);
    const storage = testStorage({ name });
    const piece = (text: string) => new TextEncoder().encode(text);
    const add = (index: number, text: string) => storage.tracks.add(made.id, { track: 't1', index }, piece(text));
    expect(await add(0, '44.1, 71.2')).toEqual({ ok: true });
    expect(await add(1, '44.2, 71.3')).toEqual({ ok: true });
    expect(await storage.tracks.read(made.id)).toBeUndefined();
    await storage.operations.open(made.id, guarded.passphrase);
    const expected = [{ track: 't1', pieces: [piece('44.1, 71.2'), piece('44.2, 71.3')] }];
    expect(await storage.tracks.read(made.id)).toEqual(expected);
    await storage.tracks.remove(made.id, 't1');
    expect(await storage.tracks.read(made.id)).toEqual([]);
  });
});
