import type { Page } from '../app/ports/page';

const activities = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** The browser's page. */
export const browserPage: Page = {
  reload: () => location.reload(),

  onActivity(listener) {
    for (const activity of activities) window.addEventListener(activity, listener, { passive: true, capture: true });
  },

  onVisibility(listener) {
    document.addEventListener('visibilitychange', () => listener(document.visibilityState === 'visible'));
  },
};
