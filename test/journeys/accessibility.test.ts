import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { type Journey, journey } from '../support/journey';

const jobs = ['Areas', 'Plan', 'Fly', 'Sightings', 'Review', 'Setup'];
const themes = ['Light', 'Dark', 'Sunlight'];

describe('every screen', () => {
  journey(
    'has no fault against WCAG 2.2 AA in any theme',
    async (app) => {
      await app.openStored();
      const faults = [...(await faultsOf(app, 'welcome'))];
      await app.page.getByRole('button', { name: 'Look at the example operation' }).click();
      await app.page.getByText('63 areas').waitFor({ timeout: 90_000 });
      for (const theme of themes) {
        await app.page.getByRole('button', { name: 'Setup', exact: true }).click();
        await app.page.getByText(theme, { exact: true }).click();
        for (const job of jobs) {
          await app.page.getByRole('button', { name: job, exact: true }).click();
          await app.page.getByRole('heading', { name: job }).waitFor();
          await app.shot(`${theme} ${job}`);
          faults.push(...(await faultsOf(app, `${theme} ${job}`)));
        }
      }
      expect(faults).toEqual([]);
    },
    { orientations: ['landscape', 'portrait'], timeoutMs: 300_000 },
  );
});

async function faultsOf(app: Journey, screen: string): Promise<readonly string[]> {
  await app.page.waitForTimeout(300);
  const { violations } = await new AxeBuilder({ page: app.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
