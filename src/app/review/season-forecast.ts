import { daysBetween } from '../../review/day-after';
import { type Forecast, paceForecast } from '../../review/forecast';
import type { Ledger, LedgerPlace } from '../../review/ledger';
import { growth, sumsByPlace, sumsWhere } from '../../review/ledger-sums';
import type { District } from '../../survey/district';
import { districtNames } from '../areas/district-names';
import type { Records } from '../records';
import { dayNumberOf } from './day-number';

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

/** The pace is that of the last four weeks, or of the days since the first flight where these are fewer. What flights declare and what logs and photos show count alike. */
export const paceDays = 28;

/** Runs of the bootstrap: the share of runs is then right to about two in a hundred. */
const [seed, runs] = [1, 1000];

/** When the ground that nobody has flown yet is done, at the pace at which each district's ground was flown for the first time. */
export function seasonForecast(
  ledger: Ledger,
  records: Pick<Records, 'district'>,
  { today, lastDay }: { readonly today: string; readonly lastDay: string },
): SeasonForecast {
  const now = dayNumberOf(today);
  const byPlace = sumsByPlace(ledger, { to: now });
  const daysLeft = Math.max(0, daysBetween(today, lastDay));
  const row = (isIn: (place: LedgerPlace) => boolean) => {
    const sums = sumsWhere(ledger, byPlace, isIn);
    const leftHa = Math.max(0, sums('area') - sums('flown')) / 10_000;
    const dailyHa = flownDays(ledger, now, isIn);
    return {
      leftHa,
      haPerDay: dailyHa.reduce((sum, ha) => sum + ha, 0) / Math.max(1, dailyHa.length),
      days: dailyHa.length,
      forecast: paceForecast(leftHa, dailyHa, { daysLeft, seed, runs }),
    };
  };
  const withArea = ledger.places.filter(({ areaId }) => areaId !== undefined);
  const codes = [...new Set(withArea.map(({ kato }) => kato))];
  const districts = codes.map((kato) => ({
    kato,
    name: districtNames(kato, records),
    ...row((place) => place.kato === kato),
  }));
  return {
    today,
    lastDay,
    total: { kato: undefined, name: undefined, ...row(() => true) },
    districts: districts.toSorted((one, other) => other.leftHa - one.leftHa),
  };
}

/** Hectares flown for the first time on each calendar day of the pace's time until now, idle days among them; empty before the first flight. */
function flownDays(ledger: Ledger, now: number, isIn: (place: LedgerPlace) => boolean): readonly number[] {
  const begins = Array.from({ length: paceDays }, (_, i) => now - paceDays + 1 + i);
  const before = sumsWhere(ledger, sumsByPlace(ledger, { to: now - paceDays }), isIn)('flown');
  const dailyM2 = growth(ledger, 'flown', { begins, to: now, isIn });
  const first = before > 1e-6 ? 0 : dailyM2.findIndex((m2) => m2 > 1e-6);
  return first < 0 ? [] : dailyM2.slice(first).map((m2) => Math.max(0, m2) / 10_000);
}
