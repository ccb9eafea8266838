import type { Page } from '@playwright/test';
import { describe, expect } from 'vitest';
import { dronePhoto } from '../support/drone-photo';
import { type Journey, journey } from '../support/journey';

const startMs = Date.parse('2026-06-12T09:00:00Z');

describe('looking through a card', () => {
  journey(
    'takes a card in, looks through it by key and finger, makes a find by a pixel, and goes on after a crash',
    async (app) => {
      await app.openStored();
      await app.page.getByRole('button', { name: 'Look at the example operation' }).click();
      await app.page.getByText('63 areas').waitFor({ timeout: 60_000 });
      await app.page.getByRole('button', { name: 'Fly', exact: true }).click();
      const row = app.page.getByRole('button', { name: /-S\d\d/ }).first();
      const code = /[A-Z0-9-]+-S\d\d/.exec((await row.textContent()) ?? '')?.[0] ?? '';
      await insertCard(app.page, code);

      await app.page.getByRole('button', { name: 'Review', exact: true }).click();
      await app.page.getByRole('button', { name: 'Ground, flights and their files' }).click();
      await app.page.getByRole('button', { name: 'Photo folder or card' }).click();
      await app.page.getByText(/^Expected \d+, found 38$/).waitFor();
      await app.page.getByText('Matched by name').waitFor();
      await app.page.getByRole('textbox', { name: 'Where the copies lie' }).fill('Card 3, red');
      await app.shot('card in');
      await app.page.getByRole('button', { name: 'Keep, and look through' }).click();

      await shown(app, 1);
      for (let photo = 1; photo <= 10; photo++) {
        await app.page.keyboard.press('1');
        await shown(app, photo + 1);
      }
      await app.page.keyboard.press('+');
      await app.page.keyboard.press('0');
      await app.page.getByRole('button', { name: 'Unsure' }).tap();
      await shown(app, 12);
      await app.page.getByRole('button', { name: 'Find', exact: true }).tap();
      await app.page.getByRole('img', { name: /^Photo 12 of/ }).tap({ position: { x: 260, y: 300 } });
      await app.page.getByRole('heading', { name: 'What is it?' }).waitFor();
      await app.shot('look find');
      await app.page.getByRole('button', { name: 'Wild stand' }).tap();
      await shown(app, 13);
      await app.page.getByText('All answers kept').waitFor();
      await app.page.getByText('Looked at 12 of 38 · 1 unsure · 1 find').waitFor();
      const help = app.page.getByRole('dialog').getByRole('button', { name: 'Help on this page' });
      await help.click();
      await app.page.getByText(/^One photo comes after another\./).waitFor();
      await app.shot('look help');
      await help.click();
      await app.shot('look through');

      await app.crashBrowser();
      await stubPicker(app.page);
      await app.page.getByRole('button', { name: 'Review', exact: true }).click();
      await app.page.getByRole('button', { name: 'Ground, flights and their files' }).click();
      await app.page
        .getByRole('button', { name: new RegExp(code) })
        .first()
        .click();
      await app.page.getByText('Photographed, not looked at: 26 of 38').waitFor();
      await app.page.getByRole('button', { name: 'Look on: 26 photos left' }).click();
      await app.page.getByText('Last on: Card 3, red').waitFor();
      await app.page.getByRole('button', { name: 'Choose the card or folder' }).click();
      await shown(app, 13);
      await removeCard(app.page);
      await app.page.getByRole('slider', { name: 'Photos of the flight' }).press('End');
      await app.page.getByText('The card or folder is away', { exact: false }).waitFor();
      expect(await app.page.getByRole('button', { name: 'Nothing' }).isDisabled()).toBe(true);
      await insertCard(app.page, code);
      await app.page.getByRole('button', { name: 'The card is back' }).click();
      await shown(app, 38);
    },
    { orientations: ['portrait'] },
  );
});

/** Waits until a photo is painted. */
async function shown({ page }: Pick<Journey, 'page'>, photo: number): Promise<void> {
  await page.locator(`[data-shown="${photo}"]`).waitFor();
}

/** A folder of the browser's own disk stands in for the card, since no test can use the system's picker. */
async function stubPicker(page: Page): Promise<void> {
  await page.evaluate(() => {
    const picker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('card');
    Object.assign(window, { showDirectoryPicker: picker });
  });
}

async function insertCard(page: Page, sortieCode: string): Promise<void> {
  await stubPicker(page);
  const photos = cardPhotos().map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  await page.evaluate(
    async ({ folder, files }) => {
      const card = await (await navigator.storage.getDirectory()).getDirectoryHandle('card', { create: true });
      const below = await card.getDirectoryHandle(folder, { create: true });
      for (const { name, base64 } of files) {
        const writable = await (await below.getFileHandle(name, { create: true })).createWritable();
        await writable.write(Uint8Array.from(atob(base64), (char) => char.codePointAt(0) ?? 0));
        await writable.close();
      }
    },
    { folder: sortieCode, files: photos },
  );
}

async function removeCard(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('card', { recursive: true });
  });
}

/** 40 photos on a line, two of them lost, one without a position, and a file that is no photo at all. */
function cardPhotos(): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const photos = Array.from({ length: 40 }, (_, i) => ({
    name: `DJI_${String(i + 1).padStart(4, '0')}.JPG`,
    bytes: dronePhoto({
      ...(i !== 20 && { lng: 71.6 + i * 0.0004, lat: 44.1 }),
      heightM: 100,
      takenMs: startMs + i * 2000,
    }),
  }));
  return [...photos.filter((_, i) => i !== 7 && i !== 8), { name: 'DJI_0041.JPG', bytes: Buffer.from('torn') }];
}
