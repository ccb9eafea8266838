import { describe, expect } from 'vitest';
import { type Journey, journey } from '../support/journey';
import { keepRecoveryKey, passphrase, recordSighting, startProtected, unlock } from '../support/protected-journey';

const orientations = ['landscape', 'portrait'] as const;

describe('a protected operation', () => {
  journey(
    'is locked and unlocked with everything in it, and says nothing to a wrong passphrase',
    async (app) => {
      await app.openStored();
      await app.goOffline();
      await startProtected(app);
      await importArea(app);
      await recordSighting(app, 'Greenhouse', 'by the old mill');
      await app.page.getByRole('button', { name: 'Show history' }).tap();
      await app.page.getByText('Recorded a sighting').waitFor();
      await app.shot('protected history');
      await app.page.getByRole('button', { name: 'Lock', exact: true }).tap();
      await app.page.getByText(/^Locked operation [0-9A-F]{6}$/).waitFor();
      expect(await app.page.content()).not.toContain('mill');
      await app.shot('locked');
      await unlock(app, 'seven reeds beside the river');
      await app.page.getByText('This does not open the operation.').waitFor();
      await unlock(app, 'x');
      await app.page.getByText('This does not open the operation.').waitFor();
      await unlock(app, 'y');
      await app.page.getByText(/^The next try in \d seconds?$/).waitFor();
      await app.shot('wrong passphrase');
      await app.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await app.page.getByRole('button', { name: 'Unlock' }).and(app.page.locator(':enabled')).tap();
      await app.page.getByText('1 area').waitFor();
      await app.page.getByRole('button', { name: 'Sightings' }).tap();
      await app.page
        .getByRole('button', { name: /Greenhouse/ })
        .first()
        .tap();
      await app.page.getByText('by the old mill').waitFor();
      expect(await app.page.title()).toBe('Dala');
      expect(new URL(app.page.url()).hash).toBe('');
      expect(await app.page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/mill|Steppe/);
    },
    { orientations, timeoutMs: 240_000 },
  );

  journey('is recovered with the print, which opens it once', async (app) => {
    await app.openStored();
    const recoveryKey = await startProtected(app);
    await recordSighting(app, 'Greenhouse', 'by the old mill');
    await app.restartBrowser();
    await recover(app, recoveryKey.toLowerCase().replaceAll('-', ' '));
    const next = await keepRecoveryKey(app);
    expect(next).not.toBe(recoveryKey);
    await app.page.getByRole('button', { name: 'Sightings' }).tap();
    await app.page
      .getByRole('button', { name: /Greenhouse/ })
      .first()
      .waitFor();
    await app.page.getByRole('button', { name: 'Lock', exact: true }).tap();
    await recover(app, recoveryKey);
    await app.page.getByText(/This recovery key does not open/).waitFor();
    await app.shot('old recovery key');
  });

  journey(
    'is covered by a PIN while the page lives, and by the passphrase after a reload',
    async (app) => {
      await app.openStored();
      await startProtected(app);
      await app.page.getByRole('button', { name: 'Setup' }).tap();
      await app.page.getByRole('button', { name: 'Security' }).tap();
      await app.page.getByRole('button', { name: 'Choose a PIN' }).tap();
      await typePin(app, '4711', 'Use this PIN');
      await app.page.getByRole('button', { name: 'Lock', exact: true }).tap();
      await app.page.getByRole('heading', { name: 'Locked' }).waitFor();
      await app.shot('pin cover');
      expect(await app.page.content()).not.toContain('Steppe');
      const key = await app.page.getByRole('button', { name: '5', exact: true }).boundingBox();
      expect(key?.height).toBeGreaterThanOrEqual(72);
      await typePin(app, '1234', 'Open');
      await app.page.getByText('Wrong PIN').waitFor();
      await typePin(app, '4711', 'Open');
      await app.page.getByText('Steppe 2026').waitFor();
      await app.page.getByRole('button', { name: 'Lock', exact: true }).tap();
      for (let tries = 0; tries < 5; tries++) await typePin(app, '9999', 'Open');
      await app.page.getByText(/^Locked operation/).waitFor();
      await unlock(app);
      await app.page.getByText('Steppe 2026').waitFor();
    },
    { orientations },
  );

  journey('is gone with everything after an emergency wipe, which no single tap begins', async (app) => {
    await app.openStored();
    await startProtected(app);
    await recordSighting(app, 'Greenhouse', 'by the old mill');
    await app.page.getByRole('button', { name: 'Setup' }).tap();
    await app.page.getByRole('button', { name: 'Security' }).tap();
    await app.page.getByRole('button', { name: 'Emergency wipe' }).tap();
    expect(await app.page.getByRole('button', { name: 'Erase now' }).isDisabled()).toBe(true);
    await app.page.getByLabel('Erase everything on this device').check();
    await app.shot('emergency wipe');
    await app.page.getByRole('button', { name: 'Erase now' }).tap();
    await app.page.getByRole('button', { name: 'Look at the example operation' }).waitFor();
    expect(await app.page.getByText(/^Locked operation/).count()).toBe(0);
    expect(await app.page.evaluate(() => localStorage.length)).toBe(0);
  });

  journey('has people, a shift and a state of its storage', async (app) => {
    await app.openStored();
    await startProtected(app);
    await app.page.getByRole('button', { name: 'Setup' }).tap();
    await app.page.getByRole('button', { name: 'People and shift' }).tap();
    await app.page.getByLabel('Name', { exact: true }).fill('A. Observer');
    await app.page.getByRole('button', { name: 'Add' }).first().tap();
    await app.page.getByLabel('Observer', { exact: true }).selectOption('A. Observer');
    await app.page.getByRole('button', { name: 'End the shift' }).waitFor();
    await app.shot('people and shift');
    await recordSighting(app, 'Greenhouse', 'by the old mill');
    await app.page.getByRole('button', { name: 'Show history' }).tap();
    await app.page.getByText(/A\. Observer · This device/).waitFor();
    await app.page.getByRole('button', { name: 'Setup' }).tap();
    await app.page.getByRole('button', { name: 'Storage' }).first().tap();
    await app.page.getByText('Test write').waitFor();
    await app.shot('storage');
  });
});

const area = JSON.stringify({
  type: 'Polygon',
  coordinates: [
    [
      [71.6, 44.1],
      [71.62, 44.1],
      [71.62, 44.114],
      [71.6, 44.114],
      [71.6, 44.1],
    ],
  ],
});

async function importArea({ page }: Journey): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files' }).tap();
  const buffer = Buffer.from(area);
  await (await chooser).setFiles([{ name: 'garden.geojson', mimeType: 'application/geo+json', buffer }]);
  await page.getByRole('button', { name: 'Import 1 record' }).tap();
}

async function recover({ page }: Journey, recoveryKey: string): Promise<void> {
  await page.getByRole('button', { name: 'Recovery key' }).tap();
  await page.getByLabel('Recovery key').fill(recoveryKey);
  await page.getByLabel('New passphrase').fill('nine dry hills behind town');
  await page.getByLabel('The same once more').fill('nine dry hills behind town');
  await page.getByRole('button', { name: 'Recover', exact: true }).tap();
}

async function typePin({ page }: Journey, pin: string, act: string): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).tap();
  await page.getByRole('button', { name: act, exact: true }).tap();
}
