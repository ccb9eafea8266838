import type { AppContext } from '../app-context';
import { dailySummaryActions } from './daily-summaries';
import { flightsInTheAir } from './flights';

/** How often it is looked whether the day is to be summed up, ms. */
const lookEveryMs = 60_000;

/** What runs by itself while people fly. */
export function flyingDayActions(context: AppContext) {
  const { ports, state } = context;
  const { makeDue } = dailySummaryActions(context);
  let letSleep: (() => void) | undefined;

  /** The screen stays on between take-off and landing. */
  function keepAwake(): void {
    const isUp = flightsInTheAir(state.getState().records).length > 0;
    if (isUp) letSleep ??= ports.page.keepAwake();
    else {
      letSleep?.();
      letSleep = undefined;
    }
  }

  /** A tablet that died in flight opens where the flight is: at the job that asks for its landing. */
  function openAtFlight(): void {
    if (flightsInTheAir(state.getState().records).length > 0) state.setState({ job: 'fly', selection: undefined });
  }

  return {
    /** Begins to look after flights in the air and the end of the day. */
    watch(): void {
      setInterval(() => void makeDue(), lookEveryMs);
      state.subscribe((now, before) => {
        if (now.operation.phase === 'open' && before.operation.phase !== 'open') openAtFlight();
        if (now.records.flight !== before.records.flight) keepAwake();
      });
    },
  };
}
