import { expect } from 'vitest';
import { journey } from '../support/journey';

journey(
  'proves with no network that the device may leave, and finds a file that was changed',
  async (journey) => {
    await journey.openStored();
    await journey.page.getByRole('button', { name: /example operation/i }).click();
    await journey.page.getByRole('navigation').getByRole('button', { name: 'Setup' }).waitFor();
    await journey.goOffline();
    await journey.restartBrowser();
    const { page } = journey;
    await page.getByRole('navigation').getByRole('button', { name: 'Setup' }).click();
    await page.getByRole('button', { name: 'Ready to leave' }).click();
    await page.getByText(/all \d+ files are here, unchanged/).waitFor();
    await page.getByText('Known to ±4 m').waitFor();
    await page.getByText(/squares have no map at zoom 14/).waitFor();
    await page.getByText('Squares without a map are hatched').waitFor();
    await journey.shot('readiness');
    await page.getByRole('button', { name: 'Print' }).click();
    await page.getByRole('dialog', { name: 'Ready to leave' }).getByRole('table').waitFor();
    await journey.shot('readiness on paper');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.startsWith('dala-app-')) ?? '';
      await (await caches.open(name)).put('./manifest.webmanifest', new Response('{}'));
    });
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText(/1 file is damaged, such as manifest\.webmanifest/).waitFor();
    expect(await page.getByText('Not ready: do what is marked first').count()).toBe(1);
  },
  { position: { latitude: 43.2, longitude: 71.4, accuracy: 4 } },
);
