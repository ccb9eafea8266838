import { groundAges } from '../../review/figure';
import type { Ledger } from '../../review/ledger';
import { sumsAt, sumsByPlace } from '../../review/ledger-sums';
import type { AreaAge } from './reviewed';

const names = { never: 'never-flown', overdue: 'overdue', due: 'due', fresh: 'fresh' } as const;

/** The age of the larger part of each area's ground at the end of a day; of equal parts the one to be seen sooner. */
export function areaAges(ledger: Ledger, day: number): ReadonlyMap<string, AreaAge> {
  const byPlace = sumsByPlace(ledger, { to: day });
  return new Map(
    ledger.places.flatMap(({ areaId }, place): readonly (readonly [string, AreaAge])[] => {
      if (areaId === undefined) return [];
      const parts = groundAges.map((age) => ({ age, m2: sumsAt(byPlace, place, age) }));
      const [first, ...others] = parts;
      if (!first) return [];
      const largest = others.reduce((one, other) => (other.m2 > one.m2 ? other : one), first);
      return [[areaId, names[largest.age]]];
    }),
  );
}
