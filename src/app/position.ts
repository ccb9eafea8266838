import type { AppContext } from './app-context';

/** Following the device's position. */
export function positionActions({ ports, state }: AppContext) {
  let stop: (() => void) | undefined;
  return {
    /** Begins to follow; asks for permission the first time. */
    follow(): void {
      stop ??= ports.locator.watch(
        (fix) => state.setState({ fix, fixFailure: undefined }),
        (fixFailure) => state.setState({ fixFailure }),
      );
    },

    unfollow(): void {
      stop?.();
      stop = undefined;
      state.setState({ fix: undefined, fixFailure: undefined });
    },
  };
}
