import { beforeEach, describe, expect, it } from 'vitest';
import { entryId } from '../../src/journal/entry';
import { Journal } from '../../src/journal/journal';
import {
  exchangeAll,
  opened,
  sighting,
  statement,
  type TestDevice,
  type TestTeam,
  team,
} from '../support/journal-team';

describe('a journal that goes on from a snapshot', () => {
  let of: TestTeam;
  let a: TestDevice;
  let b: TestDevice;

  beforeEach(async () => {
    of = await team(2);
    const [first, second] = of.devices;
    if (!first || !second) throw new Error('No devices.');
    [a, b] = [first, second];
    a.put(sighting('s1'));
    a.put(sighting('s1', { note: 'one' }));
    b.put(sighting('of-b'));
    await exchangeAll(of.devices);
    reopen(a);
  });

  function reopen(device: TestDevice): void {
    const text = JSON.stringify(device.journal.snapshot());
    device.journal = new Journal(device.journal.owner, JSON.parse(text));
  }

  it('is not made while entries wait for their segment', () => {
    a.put(sighting('s2'));
    expect(a.journal.snapshot()).toBeUndefined();
  });

  it('still undoes and redoes what was done before it', () => {
    expect(a.undo()).toBe(true);
    expect(a.journal.record('sighting', 's1')).toEqual(sighting('s1'));
    expect(a.redo()).toBe(true);
    expect(a.journal.record('sighting', 's1')).toEqual(sighting('s1', { note: 'one' }));
    a.undo();
    a.undo();
    expect(a.journal.record('sighting', 's1')).toBeUndefined();
  });

  it("undoes and redoes edits of another device's records that are under it", () => {
    a.put(sighting('of-b', { note: 'seen again' }));
    a.delete(sighting('of-b'));
    a.undo();
    a.undo();
    expect(a.journal.record('sighting', 'of-b')).toEqual(sighting('of-b'));
    a.redo();
    expect(a.journal.record('sighting', 'of-b')).toEqual(sighting('of-b', { note: 'seen again' }));
    a.redo();
    expect(a.journal.record('sighting', 'of-b')).toBeUndefined();
  });

  it('counts sessions on and knows which segments it has', async () => {
    a.put(sighting('s2'));
    await a.seal();
    expect(a.segments.map(({ entries }) => entries[0]?.session)).toEqual([1, 2]);
    expect(a.journal.merge({ segments: [...a.segments, ...b.segments] })).toMatchObject({ added: 0, refused: [] });
  });

  it('says which entries a history lacks and takes them from stored segments', () => {
    expect(a.journal.history('sighting', 's1')).toMatchObject({
      steps: [],
      missing: [`${a.id}:1`, `${a.id}:2`],
    });
    const entries = new Map(a.segments.flatMap((segment) => segment.entries.map((entry) => [entryId(entry), entry])));
    const { steps, missing } = a.journal.history('sighting', 's1', (id) => entries.get(id));
    expect(missing).toEqual([]);
    expect(steps.map(({ fields }) => fields.find(({ field }) => field === 'note'))).toEqual([
      { field: 'note', before: undefined, after: '' },
      { field: 'note', before: '', after: 'one' },
    ]);
  });

  it('asks for all segments when what the snapshot stands on no longer counts', async () => {
    const act = { act: 'revoke', device: b.id, lastSequence: 0, lastHash: '0'.repeat(64) } as const;
    const statements = [await opened(await statement(of.founderKey, act))];
    expect(a.journal.merge({ segments: [], statements })).toMatchObject({ needsAllSegments: true, changes: [] });
    expect(a.journal.record('sighting', 'of-b')).toBeDefined();
    const whole = new Journal(a.journal.owner);
    whole.merge({ segments: [...a.segments, ...b.segments], statements: of.admissions });
    expect(whole.merge({ segments: [], statements }).changes).toEqual([
      { op: 'delete', recordKind: 'sighting', id: 'of-b' },
    ]);
  });
});
