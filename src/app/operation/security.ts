import type { AppContext } from '../app-context';
import { initialState } from '../app-state';
import { type LockCause, lockAfterMs } from './lock-rule';
import type { OngoingAct } from '../ongoing-act';
import { passphraseActions } from './passphrase';
import type { PinResult } from '../ports/page-pin';

/** How often idle time is looked at, ms. */
const lookEveryMs = 5_000;
/** A covered page that nobody reopens locks after this time, ms. */
const longestCoverMs = 15 * 60_000;

/** Locking, PIN, wipe, and what is done with the passphrase. */
export function securityActions(context: AppContext) {
  const { ports, state } = context;
  let activeAtMs = ports.now().getTime();
  let hiddenAtMs: number | undefined;
  let coveredAtMs: number | undefined;

  /** Drops keys and state and loads the page anew. */
  async function lockNow(): Promise<void> {
    context.setOpened(undefined);
    state.setState(initialState(state.getState().settings), true);
    await ports.vault.lock();
    ports.page.reload();
  }

  async function lock(): Promise<void> {
    if (!ports.pin.isSet()) return lockNow();
    coveredAtMs = ports.now().getTime();
    ports.pin.cover();
    state.setState({ isCovered: true });
  }

  function facts() {
    const { operation, records, settings, ...rest } = state.getState();
    const isProtected = operation.phase === 'open' && operation.protection === 'passphrase';
    return { ...rest, isProtected, flights: records.flight.values(), ...settings };
  }

  function isDue(cause: LockCause, sinceMs: number | undefined): boolean {
    const now = ports.now();
    const afterMs = sinceMs === undefined ? undefined : lockAfterMs(cause, facts(), now);
    return sinceMs !== undefined && afterMs !== undefined && now.getTime() - sinceMs >= afterMs;
  }

  function look(): void {
    if (state.getState().isCovered) {
      if (ports.now().getTime() - (coveredAtMs ?? 0) > longestCoverMs) void lockNow();
    } else if (isDue('suspend', hiddenAtMs) || isDue('idle', activeAtMs)) void lock();
  }

  return {
    lock,
    lockNow,

    /** Begins to look after idle time, the background, and a wipe by another tab. */
    watch(): void {
      ports.page.onActivity(() => {
        look();
        activeAtMs = ports.now().getTime();
      });
      ports.page.onVisibility((isVisible) => {
        if (!isVisible) hiddenAtMs = ports.now().getTime();
        look();
        if (isVisible) hiddenAtMs = undefined;
      });
      ports.wipe.watch(() => ports.page.reload());
      setInterval(look, lookEveryMs);
    },

    /** Says that work goes on that a lock would destroy, until the returned function is called. */
    begin(act: OngoingAct): () => void {
      state.setState(({ going }) => ({ going: [...going, act] }));
      return () =>
        state.setState(({ going }) => {
          const at = going.indexOf(act);
          return { going: going.filter((_, index) => index !== at) };
        });
    },

    async setPin(pin: string): Promise<void> {
      await ports.pin.set(pin);
      state.setState({ isPinSet: true });
      context.tellDone('security.pin-set');
    },

    async uncover(pin: string): Promise<PinResult> {
      const result = await ports.pin.uncover(pin);
      if (result === 'right') {
        activeAtMs = ports.now().getTime();
        state.setState({ isCovered: false });
      }
      if (result === 'passphrase-needed') await lockNow();
      return result;
    },

    ...passphraseActions(context),

    /** Erases everything that Dala keeps on this device. */
    async wipe(): Promise<void> {
      context.setOpened(undefined);
      state.setState(initialState(state.getState().settings), true);
      await ports.vault.lock();
      await ports.wipe.wipe();
      ports.page.reload();
    },
  };
}
