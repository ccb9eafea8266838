import { seededRandom } from '../survey/seeded-random';

/** Whole days from tomorrow until the work is done; undefined where it would never be at this pace. */
export interface DoneIn {
  /** A tenth of all runs is done by then, half, and nine tenths. */
  readonly soon: number | undefined;
  readonly likely: number | undefined;
  readonly late: number | undefined;
}

export interface Forecast extends DoneIn {
  /** Share of runs that are done within the days that are left, 0 to 1. */
  readonly chance: number;
}

export interface PaceOptions {
  /** Days that are left. */
  readonly daysLeft: number;
  readonly seed: number;
  readonly runs: number;
}

/** No run goes on for longer than this: three seasons of 153 days. */
const mostDays = 459;

/**
 * When work is done at the pace of the days so far: the bootstrap of Efron (1979). Each run draws its days, with their idle ones, at random
 * from those that were worked through, until what is left is done. `dailyHa`: hectares of each calendar day, days of no flight among them.
 */
export function paceForecast(leftHa: number, dailyHa: readonly number[], options: PaceOptions): Forecast {
  if (leftHa <= 0) return { soon: 0, likely: 0, late: 0, chance: 1 };
  if (!dailyHa.some((ha) => ha > 0)) return { soon: undefined, likely: undefined, late: undefined, chance: 0 };
  const random = seededRandom(options.seed);
  const ends = Array.from({ length: options.runs }, () => runOut(leftHa, dailyHa, random)).toSorted((a, b) => a - b);
  const at = (share: number) => {
    const days = ends[Math.min(ends.length - 1, Math.floor(share * ends.length))] ?? Infinity;
    return days <= mostDays ? days : undefined;
  };
  const inTime = ends.filter((days) => days <= options.daysLeft).length;
  return { soon: at(0.1), likely: at(0.5), late: at(0.9), chance: inTime / ends.length };
}

function runOut(leftHa: number, dailyHa: readonly number[], random: () => number): number {
  let [left, days] = [leftHa, 0];
  while (left > 1e-9 && days <= mostDays) {
    left -= dailyHa[Math.floor(random() * dailyHa.length)] ?? 0;
    days += 1;
  }
  return days <= mostDays ? days : Infinity;
}

/** A good and a bad day as a person states them: hectares of a day of flying, and how many days of seven can be flown. */
export interface StatedDays {
  readonly haPerDay: number;
  readonly daysPerWeek: number;
}

/** Days until the work is done on none but such days; undefined where nothing is done on them. */
export function statedDays(leftHa: number, { haPerDay, daysPerWeek }: StatedDays): number | undefined {
  if (leftHa <= 0) return 0;
  const haPerCalendarDay = (haPerDay * daysPerWeek) / 7;
  return haPerCalendarDay > 0 ? Math.ceil(leftHa / haPerCalendarDay - 1e-9) : undefined;
}
