import { withFix } from '../geo/fix-average';
import type { AppContext } from './app-context';

/** Fixes arrive late, never early, by seconds; more than this and the clock was set. */
const latestArrivalMs = 30_000;

/** Following the device's position. */
export function positionActions({ ports, state }: AppContext) {
  let stop: (() => void) | undefined;

  /** Begins to follow; asks for permission the first time. */
  function follow(): void {
    stop ??= ports.locator.watch(
      (fix) =>
        state.setState(({ fixAverage, clockAheadMs }) => ({
          fix,
          fixAverage: withFix(fixAverage, fix),
          fixFailure: undefined,
          clockAheadMs: clockAhead(clockAheadMs, ports.now().getTime() - fix.at.getTime()),
        })),
      (fixFailure) => state.setState({ fixFailure }),
    );
  }

  return {
    follow,

    /** Asks for a fix of this very moment and begins a new average with it. */
    average(): void {
      stop?.();
      stop = undefined;
      state.setState({ fixAverage: undefined });
      follow();
    },

    unfollow(): void {
      stop?.();
      stop = undefined;
      state.setState({ fix: undefined, fixAverage: undefined, fixFailure: undefined });
    },
  };
}

/** The smallest lead seen: what a fix's late arrival adds to it is not the clock's. */
function clockAhead(beforeMs: number | undefined, nowMs: number): number {
  return beforeMs === undefined || Math.abs(nowMs - beforeMs) > latestArrivalMs ? nowMs : Math.min(beforeMs, nowMs);
}
