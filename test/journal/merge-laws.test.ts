import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/journal/journal';
import { sealSegment } from '../../src/journal/seal-segment';
import type { Segment } from '../../src/journal/segment';
import type { TrustStatement } from '../../src/journal/trust-statement';
import { writeEntryLine } from '../../src/journal/entry-line';
import {
  checked,
  exchangeAll,
  opened,
  operationId,
  sighting,
  statement,
  type TestDevice,
  type TestTeam,
  team,
} from '../support/journal-team';
import { stateOf } from '../support/journal-state';

const settings = { seed: 20260601, numRuns: 60 };

type Step =
  | {
      readonly do: 'put';
      readonly device: number;
      readonly record: number;
      readonly field: number;
      readonly value: number;
    }
  | { readonly do: 'delete'; readonly device: number; readonly record: number }
  | { readonly do: 'undo' | 'redo' | 'seal'; readonly device: number }
  | { readonly do: 'give'; readonly from: number; readonly to: number }
  | { readonly do: 'clock'; readonly device: number; readonly byMin: number };

const device = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('put' as const),
      device,
      record: fc.nat(3),
      field: fc.nat(3),
      value: fc.nat(3),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), device, record: fc.nat(3) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const, 'seal' as const), device }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('give' as const), from: device, to: device }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('clock' as const), device, byMin: fc.integer({ min: -90, max: 90 }) }),
  },
);
const history = fc.array(step, { minLength: 5, maxLength: 60 });

async function play(devices: readonly TestDevice[], steps: readonly Step[]): Promise<void> {
  for (const one of steps) {
    const on = devices['device' in one ? one.device : one.from];
    if (!on) throw new Error('No such device.');
    on.wait(1000);
    if (one.do === 'put') on.put(changed(on, one));
    if (one.do === 'delete') on.delete(sighting(`s${one.record}`));
    if (one.do === 'undo') on.undo();
    if (one.do === 'redo') on.redo();
    if (one.do === 'clock') on.wallMs += one.byMin * 60_000;
    if (one.do === 'seal') await on.seal();
    if (one.do === 'give') devices[one.to]?.journal.merge({ segments: await on.seal() });
  }
}

function changed(on: TestDevice, { record, field, value }: Extract<Step, { do: 'put' }>) {
  const before = on.journal.record('sighting', `s${record}`);
  const current = before?.kind === 'sighting' ? before : sighting(`s${record}`);
  if (field === 0) return { ...current, note: `note ${value}` };
  if (field === 1) return { ...current, areaId: `area ${value}` };
  const { areaId: _, ...bare } = current;
  return field === 2 ? bare : { ...current, position: { place: [71 + value, 43], by: 'typed' } as const };
}

/** Everything that a history left behind: segments and statements as one bag. */
interface Bag {
  readonly segments: readonly Segment[];
  readonly statements: readonly TrustStatement[];
}

async function bagOf({ devices, admissions }: TestTeam): Promise<Bag> {
  const segments = (await Promise.all(devices.map((one) => one.seal()))).flat();
  return { segments, statements: admissions };
}

function reader({ founder }: TestTeam): Journal {
  return new Journal({ operationId, founder });
}

function readAll(of: TestTeam, bag: Bag): Journal {
  const journal = reader(of);
  journal.merge(bag);
  return journal;
}

describe('merging', () => {
  it('gives the same state in any order, in any parts, any number of times', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.infiniteStream(fc.nat()), async (steps, numbers) => {
        const of = await team(3);
        await play(of.devices, steps);
        const bag = await bagOf(of);
        const expected = stateOf(readAll(of, bag));
        const journal = reader(of);
        for (const part of parts(bag, numbers)) journal.merge(part);
        expect(stateOf(journal)).toEqual(expected);
        expect(journal.merge(bag)).toMatchObject({ added: 0, changes: [], conflicts: [] });
        expect(stateOf(journal)).toEqual(expected);
        await exchangeAll(of.devices);
        for (const one of of.devices) expect(stateOf(one.journal)).toEqual(expected);
      }),
      settings,
    );
  });

  it('keeps these laws with revocations, forks and missing segments among what it gets', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.infiniteStream(fc.nat()), fc.nat(7), async (steps, numbers, faults) => {
        const of = await team(3);
        await play(of.devices, steps);
        const bag = await withFaults(of, await bagOf(of), faults);
        const expected = stateOf(readAll(of, bag));
        const journal = reader(of);
        for (const part of parts(bag, numbers)) journal.merge(part);
        expect(stateOf(journal)).toEqual(expected);
      }),
      settings,
    );
  });

  it('previews exactly what it then does', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.infiniteStream(fc.nat()), fc.nat(7), async (steps, numbers, faults) => {
        const of = await team(3);
        await play(of.devices, steps);
        const bag = await withFaults(of, await bagOf(of), faults);
        const journal = reader(of);
        for (const part of parts(bag, numbers)) {
          const expected = journal.preview(part);
          const merged = journal.merge(part);
          expect(byName(merged)).toEqual(byName(expected));
        }
      }),
      settings,
    );
  });

  async function withFaults(of: TestTeam, bag: Bag, faults: number): Promise<Bag> {
    const [first, second] = of.devices;
    if (!first || !second) throw new Error('No devices.');
    const segments = [...bag.segments];
    const statements = [...bag.statements];
    if (faults & 1) segments.splice(Math.floor(segments.length / 2), 1);
    const cut = first.segments.at(Math.floor(first.segments.length / 2) - 1);
    if (faults & 2 && cut) {
      const { last, hash } = cut;
      statements.push(
        await opened(
          await statement(of.founderKey, { act: 'revoke', device: first.id, lastSequence: last, lastHash: hash }),
        ),
      );
    }
    const twin = second.segments.at(-1);
    if (faults & 4 && twin) segments.push(await forked(second, twin));
    return { segments, statements };
  }

  async function forked(on: TestDevice, segment: Segment): Promise<Segment> {
    const entries = segment.entries.map((entry, index) =>
      index === segment.entries.length - 1 ? { ...entry, elapsedMs: entry.elapsedMs + 1 } : entry,
    );
    const { first, previous } = segment;
    return checked(await sealSegment(entries.map(writeEntryLine), on.key, { operationId, first, previous }));
  }
});

/** The bag in a random order, cut into parts, some of them twice. */
function parts(bag: Bag, numbers: fc.Stream<number>): readonly Bag[] {
  const random = () => numbers.next().value ?? 0;
  const items = [
    ...bag.segments.map((segment) => ({ segments: [segment], statements: [] })),
    ...bag.statements.map((one) => ({ segments: [], statements: [one] })),
  ];
  const order = items.map((item) => ({ item, at: random() })).toSorted((a, b) => a.at - b.at);
  const result: Bag[] = [];
  for (const { item } of order) {
    const last = result.at(-1);
    if (last && random() % 3 > 0) {
      result[result.length - 1] = {
        segments: [...last.segments, ...item.segments],
        statements: [...last.statements, ...item.statements],
      };
    } else result.push(item);
    const again = result[random() % result.length];
    if (again && random() % 5 === 0) result.push(again);
  }
  return result;
}

function byName({ changes, conflicts, ...rest }: ReturnType<Journal['merge']>) {
  const sorted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).toSorted();
  return { ...rest, changes: sorted(changes), conflicts: sorted(conflicts), refused: sorted(rest.refused) };
}
