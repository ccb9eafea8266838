import { describe, expect } from 'vitest';
import { type Journey, journey } from '../support/journey';
import { startProtected, unlock } from '../support/protected-journey';

const position = { latitude: 44.1, longitude: 71.6, accuracy: 6 };

describe('the field record', () => {
  journey(
    'records a plot, verifies and destroys it, corrects that, and finds it by a word of another language',
    async (app) => {
      await app.openStored();
      await startProtected(app);
      const { page } = app;
      await record(app, 'Cache');
      await tap(app, 'Sighting');
      await tap(app, 'Cultivated plot');
      await page.getByLabel('Plants', { exact: true }).fill('400');
      await tap(app, 'Drip');
      await tap(app, 'Save sighting');
      const way = page.getByRole('link', { name: 'Open in a maps app' });
      expect(await way.getAttribute('href')).toBe('geo:44.100000,71.600000?q=44.100000,71.600000');
      await act(app, 'Verified', 'It is there');
      await page.getByText('Verified').first().waitFor();
      await act(app, 'Destroyed', 'Nothing left');
      await page.getByText('Destroyed').first().waitFor();
      await page.getByRole('button', { name: 'Correct', exact: true }).first().tap();
      await tap(app, 'Some is left');
      await tap(app, 'Save action');
      await page.getByText('Partly destroyed').waitFor();
      await page.getByText('corrected', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Back' }).tap();
      await page.getByText('2 sightings').waitFor();
      await page.getByRole('textbox', { name: 'Search text' }).fill('капельный');
      await page.getByText('1 sighting', { exact: true }).waitFor();
      await app.shot('found by a word');
      expect(await page.getByText('Cultivated plot').count()).toBeGreaterThan(0);
    },
    { position },
  );

  journey('goes on without position and camera, and keeps a draft through a full disk', async (app) => {
    await app.openStored();
    await startProtected(app);
    let { page } = app;
    await tap(app, 'Sighting');
    await tap(app, 'Cache');
    await page.getByText('Position is not allowed for this page').first().waitFor();
    await tap(app, 'Take a photo');
    await page.getByRole('alert').waitFor();
    await app.shot('no camera');
    await page.getByRole('button', { name: 'Done', exact: true }).tap();
    await page.getByRole('textbox', { name: 'Note' }).fill('under the poplars');
    await tap(app, 'Take the cross-hair');
    await page.getByText('Draft kept on this device').waitFor();
    await fillDisk(app);
    page = app.page;
    await resume(app, /Cache/);
    await page.getByRole('textbox', { name: 'Note' }).fill('under the poplars, by the well');
    await page.getByText(/The device is full.*free some space/).waitFor();
    await page.getByText('The draft is only on the screen').first().waitFor();
    await app.shot('full disk');
    for (const name of ['Back', 'Save sighting']) await tap(app, name);
    await page.getByText(/the last change was not saved/).waitFor();
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('under the poplars, by the well');
    await freeDisk(app);
    await tap(app, 'Save sighting');
    await page.getByRole('button', { name: 'Change', exact: true }).waitFor();
    await page.getByText('under the poplars, by the well').waitFor();
  });

  journey(
    'takes up an action and a track where the browser died',
    async (app) => {
      await app.openStored();
      await startProtected(app);
      await record(app, 'Cache');
      await tap(app, 'Add action');
      await tap(app, 'Seized');
      await app.page.getByRole('textbox', { name: 'Note' }).fill('weighed on the spot');
      await app.page.getByText('Draft kept on this device').waitFor();
      await app.page.getByRole('button', { name: 'Back' }).tap();
      await app.page.getByRole('button', { name: 'Back' }).tap();
      await tap(app, 'Tracks');
      await tap(app, 'Start the track');
      await walk(app, 4);
      await app.crashBrowser();
      await comeBack(app);
      await resume(app, /Seized/);
      expect(await app.page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('weighed on the spot');
      await tap(app, 'Add a substance');
      await app.page.getByLabel('Mass, kg').fill('2.5');
      await tap(app, 'Save action');
      await app.page.getByText('weighed on the spot').waitFor();
      await app.page.getByRole('button', { name: 'Back' }).tap();
      await tap(app, 'Tracks');
      await walk(app, 3, 10);
      await app.page.getByText('1 gap', { exact: true }).waitFor();
      await app.shot('track after a crash');
      await tap(app, 'Stop the track');
      await app.page
        .getByRole('list', { name: 'Tracks' })
        .getByRole('button', { name: /Team.*1 gap/ })
        .waitFor();
    },
    { position, expectedProblems: [/Failed to load resource/] },
  );
});

async function tap({ page }: Journey, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().tap();
}

/** Opens the operation and its sightings again. A crash may take which one was open last with it: then it is chosen first. */
async function comeBack(app: Journey): Promise<void> {
  await app.page.getByText(/^Locked operation/).waitFor();
  const isChosen = await app.page.getByLabel('Passphrase', { exact: true }).isVisible();
  if (!isChosen) await app.page.getByText(/^Locked operation/).tap();
  await unlock(app);
  await tap(app, 'Sightings');
}

async function resume({ page }: Journey, name: RegExp): Promise<void> {
  await page.getByRole('list', { name: 'Drafts' }).getByRole('button', { name }).tap();
}

async function record(app: Journey, kind: string): Promise<void> {
  for (const name of ['Sighting', kind, 'Save sighting']) await tap(app, name);
  await app.page.getByRole('button', { name: 'Change', exact: true }).waitFor();
}

async function act(app: Journey, kind: string, answer: string): Promise<void> {
  for (const name of ['Add action', kind, answer, 'Save action']) await tap(app, name);
  await app.page.getByRole('button', { name: 'Add action', exact: true }).waitFor();
}

/** Leaves the app no more room than it has taken; a browser heeds that before it opens its storage. */
async function fillDisk(app: Journey): Promise<void> {
  await app.session.reopen();
  const devTools = await app.session.context.newCDPSession(app.page);
  await devTools.send('Storage.overrideQuotaForOrigin', { origin: new URL(app.server.url).origin, quotaSize: 1 });
  await app.page.goto(app.server.url);
  await comeBack(app);
}

async function freeDisk({ page, session, server }: Journey): Promise<void> {
  const devTools = await session.context.newCDPSession(page);
  await devTools.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.url).origin });
}

/** Moves to the north, 20 m a second. */
async function walk({ page, session }: Journey, seconds: number, fromS = 0): Promise<void> {
  for (let i = fromS + 1; i <= fromS + seconds; i += 1) {
    await session.context.setGeolocation({ ...position, latitude: position.latitude + i * 0.0002 });
    await page.waitForTimeout(1000);
  }
}
