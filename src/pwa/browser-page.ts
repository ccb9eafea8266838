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

  buzz(timesMs) {
    // Asked before the first touch, the browser refuses aloud.
    if ('vibrate' in navigator && navigator.userActivation?.hasBeenActive) navigator.vibrate([...timesMs]);
  },

  async battery() {
    // Chromium alone tells; TypeScript's own types of the page leave it out.
    const ask: unknown = Reflect.get(navigator, 'getBattery');
    if (typeof ask !== 'function') return undefined;
    const found: unknown = await Promise.resolve(Reflect.apply(ask, navigator, [])).catch(() => undefined);
    if (typeof found !== 'object' || found === null) return undefined;
    const [level, charging]: unknown[] = [Reflect.get(found, 'level'), Reflect.get(found, 'charging')];
    return typeof level === 'number' ? { levelPct: level * 100, isCharging: charging === true } : undefined;
  },

  onActivity(listener) {
    for (const activity of activities) window.addEventListener(activity, listener, { passive: true, capture: true });
  },

  onVisibility(listener) {
    document.addEventListener('visibilitychange', () => listener(document.visibilityState === 'visible'));
  },
};
