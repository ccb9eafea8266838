import { describe, expect, it } from 'vitest';
import {
  assignSorties,
  type AssignmentOptions,
  type SortieToAssign,
} from '../../../src/flight/assignment/assign-sorties';
import { flownInOrder } from '../../../src/flight/assignment/flown-in-order';
import { seeded } from '../../support/seeded';

const options: AssignmentOptions = {
  batteries: [2, 2],
  chargeS: 3000,
  changeS: 120,
  dayS: 8 * 3600,
  seed: 1,
  steps: 4000,
};

function randomSorties(count: number, seed: number): readonly SortieToAssign[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => ({ code: `S${i + 1}`, durationS: 600 + Math.round(1200 * random()) }));
}

/** The least makespan over every split between two teams and every order. */
function bruteForce(sorties: readonly SortieToAssign[], given: AssignmentOptions): number {
  const [ends, others] = given.batteries.map((batteries) =>
    Array.from({ length: 1 << sorties.length }, (_, mask) => {
      const own = sorties.filter((_sortie, i) => mask & (1 << i));
      return Math.min(...orders(own).map((order) => flownInOrder(order, { ...given, batteries }).endS));
    }),
  );
  const all = (1 << sorties.length) - 1;
  return Math.min(...(ends ?? []).map((endS, mask) => Math.max(endS, others?.[all ^ mask] ?? Infinity)));
}

function orders<T>(things: readonly T[]): readonly (readonly T[])[] {
  if (things.length === 0) return [[]];
  return things.flatMap((thing, i) => orders(things.toSpliced(i, 1)).map((rest) => [thing, ...rest]));
}

describe('assigning sorties', () => {
  it.each([
    ['batteries that wait for their charge', {}],
    ['short days', { dayS: 4000 }],
    ['one battery each', { batteries: [1, 1], chargeS: 1500 }],
  ])('is as short as the shortest of all ways on small cases with %s, and never below its bound', (_, change) => {
    for (let seed = 1; seed <= 12; seed++) {
      const given = { ...options, ...change };
      const sorties = randomSorties(6, seed);
      const { makespanS, boundS } = assignSorties(sorties, given);
      const leastS = bruteForce(sorties, given);
      expect(makespanS).toBeCloseTo(leastS, 6);
      expect(boundS).toBeLessThanOrEqual(leastS + 1e-6);
    }
  });

  it('comes within 2 % of the shortest of all ways where one team has one battery and the other three', () => {
    const given = { ...options, batteries: [1, 3] };
    for (let seed = 1; seed <= 12; seed++) {
      const sorties = randomSorties(6, seed);
      const { makespanS, boundS } = assignSorties(sorties, given);
      const leastS = bruteForce(sorties, given);
      expect(makespanS).toBeLessThan(1.02 * leastS);
      expect(boundS).toBeLessThanOrEqual(leastS + 1e-6);
    }
  });

  it('flies every sortie once, one at a time in a team, on a charged battery, within the day', () => {
    const sorties = randomSorties(60, 4);
    const given = { ...options, batteries: [4, 2, 4], dayS: 4 * 3600 };
    const { sorties: assigned, days, tooLong } = assignSorties(sorties, given);
    expect(assigned.map(({ code }) => code).toSorted()).toEqual(sorties.map(({ code }) => code).toSorted());
    expect(tooLong).toEqual([]);
    expect(days).toBeGreaterThan(1);
    const length = new Map(sorties.map(({ code, durationS }) => [code, durationS]));
    for (const one of assigned) {
      const endS = one.startS + (length.get(one.code) ?? 0);
      expect(endS).toBeLessThanOrEqual(given.dayS);
      expect(one.battery).toBeLessThanOrEqual(given.batteries[one.team - 1] ?? 0);
      for (const other of assigned) {
        if (other === one || other.team !== one.team || other.day !== one.day || other.startS < one.startS) continue;
        expect(other.startS).toBeGreaterThanOrEqual(endS + given.changeS);
        if (other.battery === one.battery) expect(other.startS).toBeGreaterThanOrEqual(endS + given.chargeS);
      }
    }
  });

  it('comes within 5 % of its bound where batteries are plenty', () => {
    const { makespanS, boundS } = assignSorties(randomSorties(80, 9), {
      ...options,
      batteries: [12, 12, 12, 12],
      dayS: 1e6,
    });
    expect(makespanS).toBeLessThan(1.05 * boundS);
  });

  it('is the same for the same seed, and no worse with more steps', () => {
    const sorties = randomSorties(40, 2);
    expect(assignSorties(sorties, options)).toEqual(assignSorties(sorties, options));
    const first = assignSorties(sorties, { ...options, steps: 0 });
    expect(assignSorties(sorties, options).makespanS).toBeLessThanOrEqual(first.makespanS);
  });

  it('names sorties longer than a day, and refuses work without teams', () => {
    const sorties = [{ code: 'long', durationS: 9 * 3600 }, ...randomSorties(2, 1)];
    expect(assignSorties(sorties, options)).toMatchObject({ tooLong: ['long'], days: 1 });
    expect(() => assignSorties(sorties, { ...options, batteries: [] })).toThrow('[] batteries');
  });
});
