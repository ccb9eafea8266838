import { type Forecast, paceForecast } from '../../review/forecast';
import { dayAfter, daysBetween } from '../../review/day-after';
import type { District } from '../../survey/district';
import type { CoverageProgress } from '../coverage/coverage-progress';
import { type FlownDay, flownByDay } from './flown-by-day';
import type { Records } from '../records';

/** A district, or all of the operation, in the forecast. */
export interface ForecastRow {
  readonly kato: string | undefined;
  readonly name: District['name'] | undefined;
  readonly leftHa: number;
  /** Mean of its days, ha, and how many days it is taken from; none: not begun. */
  readonly haPerDay: number;
  readonly days: number;
  readonly forecast: Forecast;
}

/** When the operation and each district are done. */
export interface SeasonForecast {
  readonly today: string;
  readonly lastDay: string;
  readonly total: ForecastRow;
  readonly districts: readonly ForecastRow[];
}

/** The pace is that of the last four weeks, or of the days since the first flight where these are fewer. */
export const paceDays = 28;

/** Runs of the bootstrap: the share of runs is then right to about two in a hundred. */
const [seed, runs] = [1, 1000];

/** When the ground that nobody has flown yet is done, at the pace of each district's own days. */
export function seasonForecast(
  { districts }: Pick<CoverageProgress, 'districts'>,
  records: Pick<Records, 'flight' | 'plan' | 'area'>,
  { today, lastDay }: { readonly today: string; readonly lastDay: string },
): SeasonForecast {
  const flown = flownByDay(records);
  const row = (leftHa: number, own: readonly FlownDay[]) => {
    const dailyHa = daysOf(own, today);
    const haPerDay = dailyHa.reduce((sum, ha) => sum + ha, 0) / Math.max(1, dailyHa.length);
    const daysLeft = Math.max(0, daysBetween(today, lastDay));
    return {
      leftHa,
      haPerDay,
      days: dailyHa.length,
      forecast: paceForecast(leftHa, dailyHa, { daysLeft, seed, runs }),
    };
  };
  const left = districts.map(({ areaM2, flownM2 }) => Math.max(0, areaM2 - flownM2) / 10_000);
  return {
    today,
    lastDay,
    total: {
      kato: undefined,
      name: undefined,
      ...row(
        left.reduce((sum, ha) => sum + ha, 0),
        flown,
      ),
    },
    districts: districts.map(({ kato, name }, i) => ({
      kato,
      name,
      ...row(
        left[i] ?? 0,
        flown.filter((one) => one.kato === kato),
      ),
    })),
  };
}

/** Hectares of each calendar day of the pace's time until today, idle days among them; empty before the first flight. */
function daysOf(flown: readonly FlownDay[], today: string): readonly number[] {
  const past = flown.filter(({ day }) => day <= today);
  const [firstFlight] = past.map(({ day }) => day).toSorted();
  if (firstFlight === undefined) return [];
  const earliest = dayAfter(today, 1 - paceDays);
  const first = firstFlight > earliest ? firstFlight : earliest;
  return Array.from({ length: daysBetween(first, today) + 1 }, (_, i) => {
    const day = dayAfter(first, i);
    return past.filter((one) => one.day === day).reduce((sum, { ha }) => sum + ha, 0);
  });
}
