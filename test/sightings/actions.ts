import fc from 'fast-check';
import { type Action, actionKinds, destroyMethods, substances } from '../../src/survey/action';

/** An action of a test. */
export function action(id: string, rest: Partial<Action> = {}): Action {
  const at = '2026-07-01T10:00:00+05:00';
  return {
    kind: 'action',
    id,
    sightingId: 's1',
    actionKind: 'verified',
    at,
    recordedAt: at,
    note: '',
    photos: [],
    ...rest,
  };
}

/** Any number of actions with ids from a small set, some of them corrections: chains, rivals, circles and unknown targets. */
export const anyActions: fc.Arbitrary<Action[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.integer({ min: 0, max: 40 }).map((n) => `a${n}`),
      sightingId: fc.constantFrom('s1', 's2', 's3'),
      actionKind: fc.constantFrom(...actionKinds),
      minute: fc.integer({ min: 0, max: 300 }),
      written: fc.integer({ min: 0, max: 300 }),
      corrects: fc.option(fc.integer({ min: 0, max: 45 }).map((n) => `a${n}`)),
      plants: fc.option(fc.record({ count: fc.nat(5000), by: fc.constantFrom('exact', 'estimated') })),
      areaM2: fc.option(fc.nat(100_000)),
      massKg: fc.option(fc.nat(9000)),
      method: fc.option(fc.constantFrom(...destroyMethods)),
      left: fc.option(fc.constantFrom('nothing', 'some')),
      outcome: fc.option(fc.constantFrom('found', 'nothing')),
      seizures: fc.array(fc.record({ substance: fc.constantFrom(...substances), massKg: fc.nat(500) }), {
        maxLength: 3,
      }),
    })
    .map(
      ({
        id,
        sightingId,
        actionKind,
        minute,
        written,
        corrects,
        plants,
        areaM2,
        massKg,
        method,
        left,
        outcome,
        seizures,
      }) =>
        action(id, {
          sightingId,
          actionKind,
          at: minutesIn(minute),
          recordedAt: minutesIn(written),
          ...(corrects !== null && { corrects }),
          ...(plants && { plants }),
          ...(areaM2 !== null && { ground: { by: 'typed', areaM2 } }),
          ...(massKg !== null && { massKg }),
          ...(method && { method }),
          ...(left && { left }),
          ...(outcome && { outcome }),
          seizures,
        }),
    ),
  { selector: ({ id }) => id, maxLength: 30 },
);

function minutesIn(minutes: number): string {
  return new Date(Date.UTC(2026, 6, 1) + minutes * 60_000).toISOString();
}
