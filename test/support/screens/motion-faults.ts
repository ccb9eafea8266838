import type { Page } from '@playwright/test';

/** Writes down, on every page from the next one on, what takes time to change its looks: transitions and animations. */
export async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(noteMotion);
}

/** What has moved since it was last asked, one line each. */
export async function motionFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = new Set(
      performance.getEntriesByType('mark').flatMap(({ name }) => (name.startsWith('moves: ') ? name : [])),
    );
    for (const name of seen) performance.clearMarks(name);
    return [...seen];
  });
}

/** Runs in the page. */
function noteMotion(): void {
  const note = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const lasting = target.getAnimations({ subtree: true }).some((one) => {
      const { activeDuration = 0, delay = 0 } = one.effect?.getComputedTiming() ?? {};
      return Number(activeDuration) + delay > 0;
    });
    if (lasting) performance.mark(`moves: ${target.tagName.toLowerCase()}.${target.classList.value.slice(0, 60)}`);
  };
  for (const begin of ['transitionrun', 'animationstart']) addEventListener(begin, note, true);
}
