import type { Ledger, LedgerPlace } from '../../review/ledger';
import { growth, sumsByPlace, sumsWhere } from '../../review/ledger-sums';

/** Hectares by week: a week begins every seven days from the first day of the operation. */
export interface SeasonCurve {
  /** First days of the weeks, as `coverageDay` counts. */
  readonly weeks: readonly number[];
  /** Flown for the first time in each week, m2; undefined for weeks to come. */
  readonly inWeekM2: readonly (number | undefined)[];
  /** Until the end of each week. */
  readonly flownM2: readonly (number | undefined)[];
  readonly lookedM2: readonly (number | undefined)[];
  /** Where an even pace from the first to the last day would be, so that all planned ground is flown at the end. */
  readonly paceM2: readonly number[];
}

interface CurveOptions {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Weeks that begin later are still to come. */
  readonly today: number;
  readonly isIn?: (place: LedgerPlace) => boolean;
}

/** The season's curve. Ground that was flown before the first day, or on a day that is not known, counts from the beginning. */
export function seasonCurve(
  ledger: Ledger,
  { firstDay, lastDay, today, isIn = () => true }: CurveOptions,
): SeasonCurve {
  const weeks = Array.from({ length: Math.ceil((lastDay - firstDay + 1) / 7) }, (_, week) => firstDay + week * 7);
  const before = sumsWhere(ledger, sumsByPlace(ledger, { to: firstDay - 1 }), isIn);
  const plannedM2 = sumsWhere(ledger, sumsByPlace(ledger, { to: lastDay }), isIn)('planned');
  const to = Math.min(lastDay, today);
  const known = (values: readonly number[]) => values.map((value, i) => ((weeks[i] ?? 0) <= today ? value : undefined));
  const inWeek = growth(ledger, 'flown', { begins: weeks, to, isIn });
  return {
    weeks,
    inWeekM2: known(inWeek),
    flownM2: known(runningSums(inWeek, before('flown'))),
    lookedM2: known(runningSums(growth(ledger, 'looked', { begins: weeks, to, isIn }), before('looked'))),
    paceM2: weeks.map(
      (begin) => (plannedM2 * (Math.min(begin + 7, lastDay + 1) - firstDay)) / (lastDay + 1 - firstDay),
    ),
  };
}

function runningSums(values: readonly number[], from: number): readonly number[] {
  let sum = from;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
