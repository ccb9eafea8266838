import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceForecast, statedDays } from '../../src/review/forecast';

const options = { daysLeft: 30, seed: 3, runs: 500 };

describe('the forecast at this pace', () => {
  it('is what is left over the pace where every day is the same', () => {
    expect(paceForecast(1000, [50, 50, 50], options)).toEqual({ soon: 20, likely: 20, late: 20, chance: 1 });
    expect(paceForecast(1000, [50], { ...options, daysLeft: 19 }).chance).toBe(0);
    expect(paceForecast(1001, [50], options).likely).toBe(21);
  });

  it('is done where nothing is left, and never where nothing is flown', () => {
    expect(paceForecast(0, [0, 0], options)).toEqual({ soon: 0, likely: 0, late: 0, chance: 1 });
    expect(paceForecast(10, [0, 0], options)).toEqual({
      soon: undefined,
      likely: undefined,
      late: undefined,
      chance: 0,
    });
    expect(paceForecast(10, [], options).likely).toBeUndefined();
  });

  it('counts idle days: half of them idle takes about twice as long, and the middle of a coin toss is known', () => {
    const { soon, likely, late, chance } = paceForecast(100 * 40, [100, 0], { ...options, daysLeft: 80, runs: 4000 });
    // The sum of 40 geometric waits of one half: mean 80, standard deviation sqrt(80) = 8.94.
    expect(likely).toBeGreaterThan(78);
    expect(likely).toBeLessThan(81);
    expect(Math.abs((soon ?? 0) - (80 - 1.2816 * 8.94))).toBeLessThan(2.5);
    expect(Math.abs((late ?? 0) - (80 + 1.2816 * 8.94))).toBeLessThan(2.5);
    expect(Math.abs(chance - 0.53)).toBeLessThan(0.05);
  });

  it('lies between its best and its worst day, whatever the days', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 400 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 5000 }),
        (days, leftHa) => {
          const {
            soon = Infinity,
            likely = Infinity,
            late = Infinity,
          } = paceForecast(leftHa, days, { ...options, runs: 60 });
          expect(soon).toBeGreaterThanOrEqual(Math.ceil(leftHa / Math.max(...days)));
          expect(likely).toBeGreaterThanOrEqual(soon);
          expect(late).toBeGreaterThanOrEqual(likely);
          if (leftHa / Math.min(...days) < 400) expect(late).toBeLessThanOrEqual(Math.ceil(leftHa / Math.min(...days)));
        },
      ),
      { seed: 31, numRuns: 150 },
    );
  });

  it('takes stated days as they are stated', () => {
    expect(statedDays(1400, { haPerDay: 100, daysPerWeek: 7 })).toBe(14);
    expect(statedDays(1400, { haPerDay: 100, daysPerWeek: 3.5 })).toBe(28);
    expect(statedDays(1400, { haPerDay: 0, daysPerWeek: 7 })).toBeUndefined();
    expect(statedDays(0, { haPerDay: 0, daysPerWeek: 0 })).toBe(0);
  });
});
