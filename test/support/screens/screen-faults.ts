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
  return page.evaluate<readonly string[]>(pageChecks());
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
