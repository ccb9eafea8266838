import { describe, expect, it } from 'vitest';
import { existence } from '../../src/journal/entry';
import { exchangeAll, note, sighting, team } from '../support/journal-team';

describe('a journal', () => {
  it('shows what was put and no longer shows what was deleted', async () => {
    const [a] = (await team(1)).devices;
    a?.put(sighting('s1'), sighting('s2'));
    a?.delete(sighting('s1'));
    expect(a?.journal.records).toEqual([sighting('s2')]);
  });

  it('merges edits of different fields without a conflict', async () => {
    const { devices } = await team(2);
    const [a, b] = devices;
    if (!a || !b) throw new Error('No devices.');
    a.put(sighting('s1'));
    await exchangeAll(devices);
    a.put(sighting('s1', { note: 'by the canal' }));
    b.put(sighting('s1', { sightingKind: 'greenhouse' }));
    await exchangeAll(devices);
    for (const { journal } of devices) {
      expect(journal.records).toEqual([sighting('s1', { note: 'by the canal', sightingKind: 'greenhouse' })]);
      expect(journal.conflicts).toEqual([]);
    }
  });

  it('lets a child beat its parent whatever the clocks say', async () => {
    const { devices } = await team(2);
    const [a, b] = devices;
    if (!a || !b) throw new Error('No devices.');
    a.wallMs = Date.UTC(2031, 0, 1);
    a.put(sighting('s1', { note: 'dated 2031' }));
    await exchangeAll(devices);
    b.put(sighting('s1', { note: 'dated 2026' }));
    await exchangeAll(devices);
    for (const { journal } of devices) {
      expect(journal.records).toEqual([sighting('s1', { note: 'dated 2026' })]);
      expect(journal.conflicts).toEqual([]);
    }
  });

  it('lists concurrent edits of one field, shows the later, and settles them by one choice', async () => {
    const { devices } = await team(2);
    const [a, b] = devices;
    if (!a || !b) throw new Error('No devices.');
    a.put(sighting('s1'));
    await exchangeAll(devices);
    a.put(sighting('s1', { note: 'earlier' }));
    b.wait(5000);
    b.put(sighting('s1', { note: 'later' }));
    await exchangeAll(devices);
    const [conflict] = a.journal.conflicts;
    expect(conflict).toMatchObject({ id: 's1', field: 'note', sides: [{ value: 'later' }, { value: 'earlier' }] });
    expect(b.journal.conflicts).toEqual(a.journal.conflicts);
    const loser = conflict?.sides[1];
    if (!conflict || !loser) throw new Error('No conflict.');
    a.take(a.journal.compose(a.journal.choose(conflict, loser, note), a));
    await exchangeAll(devices);
    for (const { journal } of devices) {
      expect(journal.record('sighting', 's1')).toEqual(sighting('s1', { note: 'earlier' }));
      expect(journal.conflicts).toEqual([]);
    }
  });

  it('settles a conflict by the side that shows already', async () => {
    const { devices } = await team(2);
    const [a, b] = devices;
    if (!a || !b) throw new Error('No devices.');
    a.put(sighting('s1'));
    await exchangeAll(devices);
    a.put(sighting('s1', { note: 'earlier' }));
    b.wait(5000);
    b.put(sighting('s1', { note: 'later' }));
    await exchangeAll(devices);
    const [conflict] = b.journal.conflicts;
    const winner = conflict?.sides[0];
    if (!conflict || !winner) throw new Error('No conflict.');
    b.take(b.journal.compose(b.journal.choose(conflict, winner, note), b));
    await exchangeAll(devices);
    expect(a.journal.conflicts).toEqual([]);
    expect(a.journal.record('sighting', 's1')).toEqual(sighting('s1', { note: 'later' }));
  });

  it('lists an edit against a concurrent delete, and an ordinary edit does not settle it', async () => {
    const { devices } = await team(2);
    const [a, b] = devices;
    if (!a || !b) throw new Error('No devices.');
    a.put(sighting('s1'));
    await exchangeAll(devices);
    a.delete(sighting('s1'));
    b.wait(5000);
    b.put(sighting('s1', { note: 'still growing' }));
    await exchangeAll(devices);
    expect(a.journal.records).toEqual([sighting('s1', { note: 'still growing' })]);
    expect(a.journal.conflicts).toMatchObject([{ field: existence, sides: [{ value: true }, { value: false }] }]);
    b.put(sighting('s1', { note: 'still growing', sightingKind: 'cache' }));
    await exchangeAll(devices);
    const [conflict] = a.journal.conflicts;
    const deleted = conflict?.sides.find(({ value }) => value === false);
    if (!conflict || !deleted) throw new Error('No conflict.');
    a.take(a.journal.compose(a.journal.choose(conflict, deleted, note), a));
    await exchangeAll(devices);
    for (const { journal } of devices) {
      expect(journal.records).toEqual([]);
      expect(journal.conflicts).toEqual([]);
    }
  });
});

describe('undo', () => {
  it('takes back edits one by one, with the same ids, and brings them back', async () => {
    const [a] = (await team(1)).devices;
    if (!a) throw new Error('No device.');
    a.put(sighting('s1'));
    a.put(sighting('s1', { note: 'one', areaId: 'area' }));
    a.put(sighting('s1', { note: 'two' }));
    a.delete(sighting('s1'));
    expect(a.undo()).toBe(true);
    expect(a.journal.records).toEqual([sighting('s1', { note: 'two' })]);
    a.undo();
    expect(a.journal.records).toEqual([sighting('s1', { note: 'one', areaId: 'area' })]);
    a.undo();
    a.undo();
    expect(a.journal.records).toEqual([]);
    expect(a.undo()).toBe(false);
    a.redo();
    a.redo();
    a.redo();
    expect(a.journal.records).toEqual([sighting('s1', { note: 'two' })]);
    a.redo();
    expect(a.journal.records).toEqual([]);
    expect(a.redo()).toBe(false);
    a.undo();
    a.put(sighting('s2'));
    expect(a.redo()).toBe(false);
  });

  it("leaves another device's later edit alone", async () => {
    const { devices } = await team(2);
    const [a, b] = devices;
    if (!a || !b) throw new Error('No devices.');
    a.put(sighting('s1'));
    a.put(sighting('s1', { note: 'of a', sightingKind: 'cache' }));
    await exchangeAll(devices);
    b.put(sighting('s1', { note: 'of b', sightingKind: 'cache' }));
    await exchangeAll(devices);
    a.undo();
    expect(a.journal.records).toEqual([sighting('s1', { note: 'of b', sightingKind: 'wild-stand' })]);
    a.undo();
    expect(a.journal.records).toHaveLength(1);
  });
});

describe('undo of one side of a conflict', () => {
  it('lets the other side stand', async () => {
    const { devices } = await team(2);
    const [a, b] = devices;
    if (!a || !b) throw new Error('No devices.');
    a.put(sighting('s1'));
    await exchangeAll(devices);
    a.put(sighting('s1', { note: 'of a' }));
    b.wait(1000);
    b.put(sighting('s1', { note: 'of b' }));
    await exchangeAll(devices);
    b.undo();
    await exchangeAll(devices);
    for (const { journal } of devices) {
      expect(journal.records).toEqual([sighting('s1', { note: 'of a' })]);
      expect(journal.conflicts).toEqual([]);
    }
  });
});

describe('the history of a record', () => {
  it('says who, when, which device, before and after', async () => {
    const { devices } = await team(2);
    const [a, b] = devices;
    if (!a || !b) throw new Error('No devices.');
    a.put(sighting('s1'));
    await exchangeAll(devices);
    b.wait(60_000);
    b.take(
      b.journal.compose(
        { note, changes: [{ op: 'put', record: sighting('s1', { note: 'dense' }) }] },
        { wallMs: b.wallMs, elapsedMs: b.elapsedMs, personId: 'p1' },
      ),
    );
    b.delete(sighting('s1'));
    await exchangeAll(devices);
    const { steps, missing } = a.journal.history('sighting', 's1');
    expect(missing).toEqual([]);
    expect(steps).toMatchObject([
      { device: a.id, wasThere: false, isThere: true },
      { device: b.id, personId: 'p1', wallMs: b.wallMs, fields: [{ field: 'note', before: '', after: 'dense' }] },
      { device: b.id, wasThere: true, isThere: false, fields: [] },
    ]);
  });
});
