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
          await app.page.getByRole('heading', { name: job, exact: true, level: 2 }).waitFor();
          await app.shot(`${theme} ${job}`);
          faults.push(...(await faultsOf(app, `${theme} ${job}`)));
        }
      }
      expect(faults).toEqual([]);
    },
    { orientations: ['landscape', 'portrait'], timeoutMs: 300_000 },
  );
});

describe('the field screens', () => {
  journey(
    'have no fault against WCAG 2.2 AA',
    async (app) => {
      await app.openStored();
      await app.page.getByRole('button', { name: 'Look at the example operation' }).click();
      await app.page.getByText('63 areas').waitFor({ timeout: 90_000 });
      await app.page.getByRole('button', { name: 'Setup', exact: true }).click();
      await app.page.getByText('Sunlight', { exact: true }).click();
      const faults: string[] = [];
      for (const [screen, taps] of fieldScreens) {
        for (const name of taps) await app.page.getByRole('button', { name, exact: true }).first().click();
        await app.shot(`field ${screen}`);
        faults.push(...(await faultsOf(app, screen)));
      }
      for (const list of ['Sensors', 'Tasks']) {
        await app.page.getByText(list, { exact: true }).click();
        await app.shot(`field ${list}`);
        faults.push(...(await faultsOf(app, list)));
        await app.page.locator('aside ul li button').first().click();
        faults.push(...(await faultsOf(app, `one of ${list}`)));
        await app.page.getByRole('button', { name: 'Back', exact: true }).click();
      }
      expect(faults).toEqual([]);
    },
    { orientations: ['portrait'], position: { latitude: 44.1, longitude: 71.6, accuracy: 6 } },
  );
});

/** Screens one after the other, and the buttons that lead to each from the one before. */
const fieldScreens: readonly (readonly [screen: string, taps: readonly string[]])[] = [
  ['filters', ['Sightings', 'Filters']],
  ['tracks', ['Tracks']],
  ['running track', ['Start the track']],
  ['paper', ['Stop the track', 'Back', 'From paper']],
  ['form', ['Back', 'Record a sighting', 'Cultivated plot', 'Take the cross-hair']],
  ['ways to a position', ['Other ways to a position']],
  ['typed coordinates', ['Type coordinates']],
  ['walking round', ['Close', 'Walk round it']],
  ['one sighting', ['Cancel', 'Save sighting']],
  ['action', ['Add action', 'Destroyed', 'Type hectares']],
  ['timeline', ['Remove the ground', 'Save action']],
  ['sensor', ['Task: verify', 'Plan a sensor', 'Point at the cross-hair']],
  ['list', ['Back']],
];

async function faultsOf(app: Journey, screen: string): Promise<readonly string[]> {
  await app.page.waitForTimeout(300);
  const { violations } = await new AxeBuilder({ page: app.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
