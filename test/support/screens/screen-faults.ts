import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Theme } from '../../../src/app/ports/settings';
import { pageChecks } from './page-faults';

/** Faults of the screen that is shown, one line each: by axe, and by what the page measures of itself. */
export async function screenFaults(page: Page, theme: Theme): Promise<readonly string[]> {
  return [...(await axeFaults(page, theme)), ...(await pageFaults(page))];
}

/** A key is pressed first, so that the focus is shown. */
async function pageFaults(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Shift');
  const faults = await page.evaluate<readonly string[]>(pageChecks());
  await page.evaluate(closeLists);
  return faults;
}

/** Closes the lists that opened as the focus went through their fields, too fast for them to close. Runs in the page. */
async function closeLists(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await frame();
  for (const field of document.querySelectorAll<HTMLElement>('[aria-haspopup="listbox"][aria-expanded="true"]')) {
    field.focus({ preventScroll: true });
    await frame();
    field.blur();
  }
}

/** WCAG 2.2 AA; in the sunlight theme contrast has to be 7:1. */
async function axeFaults(page: Page, theme: Theme): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    resultTypes: ['violations'],
    preload: false,
    rules: { 'color-contrast-enhanced': { enabled: theme === 'sunlight' } },
  });
  // The page has no frames: no second page is needed to put their results together.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 160)}`));
}
