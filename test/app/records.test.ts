import { describe, expect, it } from 'vitest';
import { noRecords, recordsOf, withEdit } from '../../src/app/records';
import type { LaunchSite } from '../../src/survey/launch-site';

const site = (id: string): LaunchSite => ({ kind: 'launch-site', id, name: id, position: [71, 44] });
const note = { key: 'edit.launch-added' } as const;

describe('withEdit', () => {
  it('puts and deletes in one act without touching the records before it', () => {
    const before = recordsOf([site('a'), site('b')]);
    const after = withEdit(before, {
      note,
      changes: [
        { op: 'put', record: { ...site('a'), name: 'gate' } },
        { op: 'delete', recordKind: 'launch-site', id: 'b' },
      ],
    });
    expect([...after['launch-site'].values()]).toEqual([{ ...site('a'), name: 'gate' }]);
    expect([...before['launch-site'].keys()]).toEqual(['a', 'b']);
  });

  it('keeps the tables of kinds that it does not touch', () => {
    const after = withEdit(noRecords, { note, changes: [{ op: 'put', record: site('a') }] });
    expect(after.area).toBe(noRecords.area);
  });
});
