import type { Ledger } from '../../review/ledger';
import type { AppContext } from '../app-context';
import { coverageDay } from '../../coverage/coverage-day';
import type { Reviewed } from './reviewed';

/** Work on the ledger pauses this often, ms, so that the screen stays alive. */
const breathMs = 24;

/** Adding up the records for the overview. */
export function reviewActions({ ports, state }: AppContext) {
  const update = (change: Partial<Reviewed>) => state.setState(({ review }) => ({ review: { ...review, ...change } }));
  let wanted = 0;

  async function show(ledger: Ledger, day: number | undefined): Promise<void> {
    const { areaAges } = await import('./area-ages');
    update({ ledger, day, ages: areaAges(ledger, day ?? coverageDay(ports.now().getTime())) });
  }

  return {
    /** Adds up the records as they are now; a later call makes this one give up. */
    async refresh(): Promise<void> {
      const run = ++wanted;
      const { records, season } = state.getState();
      update({ isBusy: true });
      const { writeLedger } = await import('./review-ledger');
      const steps = writeLedger({ records, season });
      let pausedMs = ports.elapsedMs();
      for (;;) {
        if (run !== wanted) return;
        const step = steps.next();
        if (step.done) {
          await show(step.value, state.getState().review.day);
          update({ isBusy: false });
          return;
        }
        if (ports.elapsedMs() - pausedMs < breathMs) continue;
        await new Promise((resolve) => setTimeout(resolve));
        pausedMs = ports.elapsedMs();
      }
    },

    /** Shows everything as of the end of a day; absent: now. */
    showDay(day: number | undefined): void {
      const { ledger } = state.getState().review;
      if (ledger) void show(ledger, day);
    },
  };
}
