import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { type Journey, journey } from '../support/journey';
import { startProtected, unlock } from '../support/protected-journey';

const position = { latitude: 44.1, longitude: 71.6, accuracy: 6 };
const kinds = [
  'Wild stand',
  'Cultivated plot',
  'Greenhouse',
  'Drying or storage site',
  'Suspected lab',
  'Cache',
  'Camouflage net',
  'Other',
];
/** The soak run kills a slow browser at each step of each kind; the usual one a quick browser at some steps of one kind. */
const isSoak = process.env['SOAK'] === 'full';
const killedKinds = isSoak ? kinds : ['Suspected lab'];

describe('recording a sighting', () => {
  journey(
    'takes three taps for each kind on a slow tablet, position included',
    async (app) => {
      await app.openStored();
      await startProtected(app);
      await slowDown(app);
      const figures: Record<string, { taps: number; seconds: number }> = {};
      for (const kind of kinds) {
        let taps = 0;
        const began = performance.now();
        for (const name of ['Sighting', kind, 'Save sighting']) {
          await app.page.getByRole('button', { name, exact: true }).tap();
          taps += 1;
        }
        await app.page.getByRole('button', { name: 'Change', exact: true }).waitFor();
        await app.page.getByText('device · ±6 m').waitFor();
        figures[kind] = { taps, seconds: (performance.now() - began) / 1000 };
      }
      await app.shot('recorded kinds');
      await keepFigures(figures);
      expect(Object.values(figures).every(({ taps }) => taps <= 4)).toBe(true);
    },
    { position },
  );

  for (const kind of killedKinds) {
    journey(
      `loses nothing when the browser dies at any step: ${kind.toLowerCase()}`,
      async (app) => {
        await app.openStored();
        await startProtected(app);
        await slowDown(app);
        await tap(app, 'Sighting');
        await tap(app, kind);
        if (isSoak) await dieAndComeBack(app, kind);
        await tap(app, 'Take the cross-hair');
        const place = await app.page.locator('aside strong').first().innerText();
        await dieAndComeBack(app, kind);
        await app.page.locator('aside').getByText(place).first().waitFor();
        await tap(app, 'Doubtful');
        if (isSoak) await dieAndComeBack(app, kind);
        await addPhoto(app);
        await dieAndComeBack(app, kind);
        await app.page.getByRole('img', { name: 'find.jpg' }).waitFor();
        await app.page.getByRole('textbox', { name: 'Note' }).fill('reeds by the old mill');
        await dieAndComeBack(app, kind);
        await app.shot('draft after a crash');
        await app.page.locator('aside').getByText(place).first().waitFor();
        await app.page.getByRole('button', { name: 'Doubtful', pressed: true }).waitFor();
        await app.page.getByRole('img', { name: 'find.jpg' }).waitFor();
        await tap(app, 'Save sighting');
        await app.page.getByRole('button', { name: 'Change', exact: true }).waitFor();
        await die(app);
        await app.page.getByText('1 sighting', { exact: true }).waitFor();
        expect(await app.page.getByRole('list', { name: 'Drafts' }).count()).toBe(0);
        await app.page
          .getByRole('list', { name: 'Sightings' })
          .getByRole('button', { name: new RegExp(kind) })
          .tap();
        await app.page.getByText('reeds by the old mill').waitFor();
        await app.page.getByText('Doubtful').waitFor();
        await app.page.getByRole('img', { name: 'find.jpg' }).waitFor();
      },
      { timeoutMs: 300_000, expectedProblems: [/Failed to load resource/] },
    );
  }
});

async function tap({ page }: Journey, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().tap();
}

/** A tablet a quarter as fast as this machine. */
async function slowDown({ session, page }: Journey): Promise<void> {
  const devTools = await session.context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function dieAndComeBack(app: Journey, kind: string): Promise<void> {
  await app.page.getByText('Draft kept on this device').waitFor();
  await die(app);
  await app.page
    .getByRole('list', { name: 'Drafts' })
    .getByRole('button', { name: new RegExp(kind) })
    .tap();
  await app.page.getByRole('button', { name: kind, exact: true, pressed: true }).waitFor();
}

/** Kills the browser, and comes back to the list of sightings. */
async function die(app: Journey): Promise<void> {
  await app.crashBrowser();
  if (isSoak) await slowDown(app);
  await chooseOperation(app);
  await unlock(app);
  await tap(app, 'Sightings');
}

/** A crash may take which operation was open last with it: then it is chosen first. */
async function chooseOperation({ page }: Journey): Promise<void> {
  await page.getByText(/^Locked operation/).waitFor();
  const isChosen = await page.getByLabel('Passphrase', { exact: true }).isVisible();
  if (!isChosen) await page.getByText(/^Locked operation/).tap();
}

async function addPhoto({ page }: Journey): Promise<void> {
  const data = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
    canvas.getContext('2d')?.fillRect(100, 100, 200, 200);
    return canvas.toDataURL('image/jpeg').replace(/^.*,/, '');
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add photos' }).tap();
  const buffer = Buffer.from(data, 'base64');
  await (await chooser).setFiles([{ name: 'find.jpg', mimeType: 'image/jpeg', buffer }]);
  await page.getByRole('img', { name: 'find.jpg' }).waitFor();
}

async function keepFigures(figures: object): Promise<void> {
  const folder = path.join(import.meta.dirname, '../../test-results');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'recording.json'), `${JSON.stringify(figures, undefined, 2)}\n`);
}
