import { describe, expect } from 'vitest';
import { journey } from '../support/journey';
import {
  type AppPage,
  keepRecoveryKey,
  openExchange,
  passphrase,
  pick,
  recordSighting,
  savePackage,
  secondDevice,
  startProtected,
} from '../support/protected-journey';

describe('two devices without a network between them', () => {
  journey(
    'become one by package files: taken, admitted, merged, a conflict settled',
    async (app) => {
      await app.openStored();
      await startProtected(app);
      await recordSighting(app, 'Greenhouse', 'by the old mill');
      const first = await savePackage(app);

      const other = await secondDevice(app.server.url);
      await other.page.getByRole('button', { name: 'Take an operation from a file' }).tap();
      await pick(other.page, 'Package files of the operation', [first]);
      await other.page.getByLabel('Passphrase of the package').fill(passphrase);
      await other.page.getByLabel('New passphrase').fill(passphrase);
      await other.page.getByLabel('The same once more').fill(passphrase);
      await other.page.getByRole('button', { name: 'Take the operation' }).tap();
      await keepRecoveryKey(other);
      await openExchange(other, 'Devices');
      const card = await other.page.getByText(/^DALA1\./).innerText();

      await openExchange(app, 'Devices');
      await app.page.getByLabel('Card of the device').fill(card);
      await app.page.getByLabel('Name of the device').first().fill('Tablet B');
      await app.page.getByRole('button', { name: 'Admit', exact: true }).tap();
      await app.page.getByText('Tablet B').waitFor();

      await changeKind(app, 'Cache');
      await changeKind(other, 'Wild stand');
      await takeIn(app, await savePackage(other));
      await app.page.getByText('Tablet B').waitFor();
      await app.shot('package looked at');
      await app.page.getByRole('button', { name: /^Take in \d+ edits?$/ }).tap();
      await app.page.getByRole('button', { name: 'Keep this: Wild stand' }).waitFor();
      await app.shot('conflict');
      await app.page.getByRole('button', { name: 'Keep this: Cache' }).tap();
      await app.page.getByText(/Nothing to settle/).waitFor();

      await takeIn(other, await savePackage(app));
      await other.page.getByRole('button', { name: /^Take in \d+ edits?$/ }).tap();
      await other.page.getByRole('button', { name: 'Sightings' }).tap();
      await other.page.getByText('Cache').first().waitFor();
      await openExchange(app, 'Receipts');
      expect(await app.page.getByText(/^Made, |^Taken in, /).count()).toBe(4);
      expect(other.problems).toEqual([]);
      await other.close();
    },
    { timeoutMs: 240_000 },
  );
});

async function changeKind({ page }: AppPage, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Sightings' }).tap();
  const change = page.getByRole('button', { name: 'Change', exact: true });
  const row = page.getByRole('button', { name: /Greenhouse/ }).first();
  await change.or(row).first().waitFor();
  if (!(await change.isVisible())) await row.tap();
  await change.tap();
  await page.getByRole('button', { name: kind }).tap();
  await page.getByRole('button', { name: 'Save sighting' }).tap();
  await change.waitFor();
}

async function takeIn({ page }: AppPage, file: string): Promise<void> {
  await openExchange({ page }, 'Take in packages');
  await pick(page, 'Choose package files', [file]);
  await page.getByLabel('Passphrase of the package').fill(passphrase);
  await page.getByRole('button', { name: 'Open the package' }).tap();
  await page.getByText('New edits').waitFor();
}
