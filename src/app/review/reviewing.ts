import type { Ledger } from '../../review/ledger';
import type { AppContext } from '../app-context';
import { coverageDay } from '../../coverage/coverage-day';
import { inSlices } from '../in-slices';
import type { LedgerKeeper } from './review-ledger';
import type { Reviewed } from './reviewed';

/** Adding up the records for the overview. */
export function reviewActions({ ports, state }: AppContext) {
  const update = (change: Partial<Reviewed>) => state.setState(({ review }) => ({ review: { ...review, ...change } }));
  // A keeper lives as long as the ledger that it gave last: once the operation is locked or left, nothing of it remains here.
  const keepers = new WeakMap<Ledger, LedgerKeeper>();
  let wanted = 0;

  async function show(ledger: Ledger, day: number | undefined): Promise<void> {
    const { areaAges } = await import('./area-ages');
    update({ ledger, day, ages: areaAges(ledger, day ?? coverageDay(ports.now().getTime())) });
  }

  return {
    /** Adds up the records as they are now; a later call makes this one give up. */
    async refresh(): Promise<void> {
      const run = ++wanted;
      const { records, season, review } = state.getState();
      update({ isBusy: true });
      const { ledgerKeeper } = await import('./review-ledger');
      const keeper = (review.ledger && keepers.get(review.ledger)) ?? ledgerKeeper();
      const isWanted = () => run === wanted && state.getState().records === records;
      const ledger = await inSlices(keeper.write({ records, season }), isWanted);
      if (!ledger) return;
      keepers.set(ledger, keeper);
      if (ledger !== state.getState().review.ledger) await show(ledger, state.getState().review.day);
      update({ isBusy: false });
    },

    /** Shows everything as of the end of a day; absent: now. */
    showDay(day: number | undefined): void {
      const { ledger } = state.getState().review;
      if (ledger) void show(ledger, day);
      else update({ day });
    },
  };
}
