import type { Page } from '../app/ports/page';

const activities = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** The browser's page. */
export const browserPage: Page = {
  reload: () => location.reload(),

  keepAwake() {
    let lock: WakeLockSentinel | undefined;
    let wanted = true;
    const ask = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      // Refused on a low battery: then the screen goes dark as ever.
      lock = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (!wanted) await lock?.release();
    };
    // The browser takes the lock back whenever the page is hidden.
    const again = () => void ask();
    document.addEventListener('visibilitychange', again);
    void ask();
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  },

  onActivity(listener) {
    for (const activity of activities) window.addEventListener(activity, listener, { passive: true, capture: true });
  },

  onVisibility(listener) {
    document.addEventListener('visibilitychange', () => listener(document.visibilityState === 'visible'));
  },
};
