import { kazakhstanOffsetMs, localIsoDay, localIsoTime } from '../../i18n/kazakhstan-time';
import { typedDay } from '../../i18n/typed-day';
import type { DailySummary } from '../../survey/daily-summary';
import type { AppContext } from '../app-context';
import { keepRecord } from '../keep-record';
import type { Records } from '../records';

const dayMs = 24 * 3_600_000;
/** The hour at which the day is summed up where nobody chose another. */
export const startingSummaryHour = 20;

/** The day in figures, as a record that the next package takes along. */
export function dailySummaryActions(context: AppContext) {
  const { ports, state } = context;
  const made = new Map<string, string>();
  let isMaking = false;

  /** Sums a day up; again on the same page: anew under the same record. */
  async function make(day: string): Promise<boolean> {
    const [{ dayFigures }, { dayGround }] = await Promise.all([import('./day-figures'), import('./day-ground')]);
    const { records } = state.getState();
    const id = made.get(day) ?? ports.newId();
    made.set(day, id);
    const summary: DailySummary = {
      kind: 'daily-summary',
      id,
      madeAt: localIsoTime(ports.now()),
      ...dayFigures(day, records),
      ...(await dayGround(context, day, records)),
    };
    return keepRecord(context, summary, { key: 'edit.day-summed-up', values: { day } });
  }

  return {
    make,

    /** Sums up today once the hour has come, and a day before that nobody summed up while the app was closed. */
    async makeDue(): Promise<void> {
      const { operation, records, settings, isCovered } = state.getState();
      if (operation.phase !== 'open' || isCovered || isMaking) return;
      isMaking = true;
      try {
        const now = ports.now();
        const { isWorkedOn } = await import('./day-figures');
        for (const day of dueDays(now, settings.summaryHour ?? startingSummaryHour)) {
          if (summaryOf(records, day) || !isWorkedOn(day, records)) continue;
          if (await make(day)) context.tellDone('day.made', { day: typedDay(day) });
        }
      } finally {
        isMaking = false;
      }
    },
  };
}

/** Yesterday, and today once the hour has come. */
function dueDays(now: Date, hour: number): readonly string[] {
  const hourNow = new Date(now.getTime() + kazakhstanOffsetMs).getUTCHours();
  const yesterday = localIsoDay(new Date(now.getTime() - dayMs));
  return hourNow >= hour ? [yesterday, localIsoDay(now)] : [yesterday];
}

/** The summary of a day that was made last. */
export function summaryOf(records: Pick<Records, 'daily-summary'>, day: string): DailySummary | undefined {
  return [...records['daily-summary'].values()]
    .filter((summary) => summary.day === day)
    .toSorted((one, other) => Date.parse(other.madeAt) - Date.parse(one.madeAt))[0];
}
