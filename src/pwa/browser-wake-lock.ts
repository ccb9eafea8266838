import type { WakeLock } from '../app/ports/wake-lock';

/** The browser's screen wake lock, which it drops whenever the page is hidden. */
export const browserWakeLock: WakeLock = {
  isSupported: 'wakeLock' in navigator,

  hold() {
    if (!('wakeLock' in navigator)) return () => undefined;
    let isHeld = true;
    let lock: WakeLockSentinel | undefined;
    const ask = async () => {
      if (!isHeld || document.visibilityState !== 'visible') return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (!isHeld) await lock.release();
      } catch {
        // A low battery refuses it; the next return of the page asks again.
      }
    };
    const askAgain = () => void ask();
    document.addEventListener('visibilitychange', askAgain);
    askAgain();
    return () => {
      isHeld = false;
      document.removeEventListener('visibilitychange', askAgain);
      void lock?.release();
    };
  },
};
