import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/journal/journal';
import { refusalIssue } from '../../src/journal/refusal-issue';
import { sealSegment } from '../../src/journal/seal-segment';
import type { Segment } from '../../src/journal/segment';
import { checked, operationId, sighting, type TestDevice, type TestTeam, team } from '../support/journal-team';

/** The lines of an admitted device, changed by a hostile or broken program and signed by its own key. */
async function altered(device: TestDevice, change: (fields: Record<string, unknown>) => void): Promise<Segment> {
  const { lines, place } = device.journal.tail;
  const changed = lines.map((line, index) => {
    const entry: { c: { f: Record<string, unknown> }[] } = JSON.parse(line);
    if (index === 1) change(entry.c[0]?.f ?? {});
    return JSON.stringify(entry);
  });
  return checked(await sealSegment(changed, device.key, place));
}

async function teamOfTwo(): Promise<TestTeam & { readonly from: TestDevice; readonly to: TestDevice }> {
  const of = await team(2);
  const [from, to] = of.devices;
  if (!from || !to) throw new Error('No devices.');
  for (const id of ['s1', 's2', 's3']) from.put(sighting(id));
  return { ...of, from, to };
}

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

const faults: readonly (readonly [string, string, (fields: Record<string, unknown>) => void])[] = [
  ['a position that is none', 'position', (fields) => (fields.position = 'by the river')],
  ['a place beyond the poles', 'position', (fields) => (fields.position = { place: [71, 143], by: 'gps' })],
  ['no position', 'position', (fields) => delete fields.position],
  ['a kind that is none', 'sightingKind', (fields) => (fields.sightingKind = 'constructor')],
  ['photos that are no list', 'photos', (fields) => (fields.photos = { length: 3 })],
  ['a time that is none', 'seenAt', (fields) => (fields.seenAt = 'yesterday')],
  ['a note without end', 'note', (fields) => (fields.note = 'x'.repeat(100_000))],
  ['an unknown field nested without end', 'extra', (fields) => (fields.extra = nested(4000))],
];

describe('records of other devices that cannot be shown', () => {
  it.each(faults)('are left out and listed, the rest is taken: %s', async (_, field, change) => {
    const { from, to } = await teamOfTwo();
    const segment = await altered(from, change);
    const expected = [{ device: from.id, from: 2, code: 'journal-unfit', what: `sighting.${field}` }];
    expect(to.journal.preview({ segments: [segment] })).toMatchObject({ added: 3, refused: expected });
    const merged = to.journal.merge({ segments: [segment] });
    expect(merged.refused).toEqual(expected);
    expect(to.journal.records.map(({ id }) => id)).toEqual(['s1', 's3']);
    expect(merged.refused.map(refusalIssue)).toMatchObject([{ severity: 'warning', values: { from: 2 } }]);
  });

  it('keep a good record as it was when a later edit spoils it', async () => {
    const { from, to } = await teamOfTwo();
    await from.seal();
    to.journal.merge({ segments: from.segments });
    from.put(sighting('s1', { note: 'reeds' }));
    from.put(sighting('s2', { note: 'canal' }));
    const segment = await altered(from, (fields) => (fields.note = { text: 'canal' }));
    to.journal.merge({ segments: [segment] });
    expect(to.journal.record('sighting', 's1')).toMatchObject({ note: 'reeds' });
    expect(to.journal.record('sighting', 's2')).toMatchObject({ note: '' });
  });

  it('let the chain go on, and give the same state whatever the order', async () => {
    const { from, to, founder, admissions } = await teamOfTwo();
    const bad = await altered(from, (fields) => (fields.seenAt = 7));
    to.put(sighting('of-b'));
    const [good] = await to.seal();
    if (!good) throw new Error('No segment.');
    const journals = [
      [bad, good],
      [good, bad],
    ].map((order) => {
      const journal = new Journal({ operationId, founder });
      for (const segment of order) journal.merge({ segments: [segment], statements: admissions });
      return journal;
    });
    const states = journals.map(({ records, refused }) => [
      records.map(({ id }) => id).toSorted(),
      refused.map(({ code }) => code),
    ]);
    expect(states[0]).toEqual(states[1]);
    expect(states[0]).toEqual([['of-b', 's1', 's3'], ['journal-unfit']]);
  });

  it('take fields that only a later version knows', async () => {
    const { from, to } = await teamOfTwo();
    const segment = await altered(from, (fields) => (fields.laterField = { any: ['thing'] }));
    expect(to.journal.merge({ segments: [segment] }).refused).toEqual([]);
    expect(to.journal.record('sighting', 's2')).toMatchObject({ laterField: { any: ['thing'] } });
  });

  it('are never made here: a spoilt record is a broken invariant', async () => {
    const { from } = await teamOfTwo();
    expect(() => from.put(sighting('s4', { seenAt: 'soon' }))).toThrow('Field seenAt of sighting s4');
  });
});
