import { describe, expect } from 'vitest';
import { journey } from '../support/journey';

describe('help', () => {
  journey(
    'leads through the first sortie of the example, explains a panel and a word, and names the keys',
    async ({ page, openStored, goOffline, shot }) => {
      await openStored();
      await goOffline();
      await page.reload();
      await page.getByRole('button', { name: 'Look at the example operation' }).click();
      await page.getByRole('button', { name: 'Guided first sortie' }).click();
      const guide = page.getByRole('heading', { name: /First sortie, step \d of 5/ });
      await guide.waitFor();
      await shot('help guide');
      await page.locator('aside').getByRole('listitem').first().getByRole('button').click();
      await page.getByRole('heading', { name: 'First sortie, step 2 of 5' }).waitFor();
      await page.getByRole('button', { name: 'Plan a survey' }).click();
      await page.getByRole('button', { name: /^Save plan, \d+ sort/ }).click();
      await page.getByRole('heading', { name: 'First sortie, step 4 of 5' }).waitFor();
      await page.locator('aside').getByRole('button', { name: /-S01/ }).click();
      await page.getByRole('heading', { name: 'First sortie, step 5 of 5' }).waitFor();
      const named = /“(.+)”/.exec(await page.getByText(/^Tap “/).innerText())?.[1] ?? 'no button named';
      await page.locator('aside').getByRole('button', { name: named, exact: true }).waitFor();
      await page.getByRole('button', { name: 'Finish' }).click();

      await page.getByRole('button', { name: 'Help on this page' }).click();
      await page.getByText('The flying day.').waitFor();
      await page.keyboard.press('F1');
      await page.getByRole('searchbox', { name: 'Find a word' }).fill('battery');
      expect(await page.locator('dt').allTextContents()).toEqual(['Sortie']);
      await shot('help glossary');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Alt+Digit1');
      await page.getByRole('heading', { name: 'Areas', level: 2 }).waitFor();
      expect(await page.getByRole('button', { name: 'Guided first sortie' }).count()).toBe(0);
    },
    { orientations: ['portrait'] },
  );
});
