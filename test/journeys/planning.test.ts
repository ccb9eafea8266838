import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { describe, expect } from 'vitest';
import { type Journey, journey } from '../support/journey';

const orientations = ['landscape', 'portrait'] as const;

describe('planning', () => {
  journey(
    'redraws with every parameter, saves, resumes a broken flight and keeps the checklist over a restart',
    async (app) => {
      await openPlan(app);
      const { page } = app;
      const spacing = page.getByText('Line spacing', { exact: true }).last().locator('xpath=following-sibling::dd');
      const before = await spacing.textContent();
      await page.getByRole('button', { name: 'Less: Height above ground' }).click();
      await expect.poll(() => spacing.textContent()).not.toBe(before);

      await page
        .getByRole('button', { name: /^Areas/ })
        .last()
        .click();
      await page.getByRole('combobox', { name: 'Add an area' }).selectOption({ index: 1 });
      await page
        .getByRole('button', { name: /^Take .* out$/ })
        .nth(1)
        .click();
      await page.getByRole('button', { name: /^Wind/ }).click();
      for (let i = 0; i < 5; i++) await page.getByRole('button', { name: 'More: Wind speed' }).click();
      await page.getByText('Flight time in this wind').waitFor();
      await app.shot('plan wind');

      await saveAndOpenFirst(app);
      const code = await page.locator('aside h2').textContent();
      await page.getByRole('button', { name: /^Pre-flight checklist/ }).click();
      await page.getByRole('textbox', { name: 'Who checks' }).fill('Pilot 1');
      await page.getByRole('checkbox', { name: /Propellers/ }).click();
      await page.getByText(/^Pilot 1, /).waitFor();
      await page.getByRole('button', { name: 'Back' }).click();

      await page.getByRole('button', { name: 'Resume from here' }).click();
      await page.getByRole('textbox', { name: 'Number of the last photo' }).fill('30');
      await page.getByRole('button', { name: `Make sortie ${code}b` }).click();
      await page.getByRole('heading', { name: `${code}b` }).waitFor();
      await app.shot('sortie resumed');

      await app.restartBrowser();
      await app.page.getByRole('button', { name: 'Fly' }).click();
      await app.page.getByRole('button', { name: new RegExp(`^${code?.replace(/-S\d+$/, '')}`) }).click();
      await app.page.getByText(`${code}b`).waitFor();
      await changeRest(app, code ?? '');
      await app.page
        .getByRole('button', { name: new RegExp(`${code}[^b]`) })
        .first()
        .click();
      await app.page.getByText(/^1 of \d+ checked$/).waitFor();
    },
    { orientations },
  );

  journey(
    'turns the file red away from the planned site until one tap rewrites it',
    async (app) => {
      await openPlan(app);
      const { page } = app;
      await saveAndOpenFirst(app);
      await page.getByRole('button', { name: 'Position at the launch' }).click();
      await page.getByRole('button', { name: 'Compare with my position' }).click();
      await page.getByText(/does not fit this place/).waitFor();
      await app.shot('launch check red');
      await page.getByRole('button', { name: 'Rewrite for this place' }).click();
      await page.getByRole('button', { name: 'The file fits this place.' }).waitFor();
    },
    // Two kilometres beside the launch sites of area E11 of the example operation.
    { position: { latitude: 44.014, longitude: 72.105, accuracy: 4 } },
  );

  journey('plans along a drawn line, and prints the mission sheet of its sortie on one page', async (app) => {
    await openPlan(app);
    const { page } = app;
    await followDrawnLine(app);
    await saveAndOpenFirst(app);
    const code = (await page.locator('aside h2').textContent()) ?? '';
    await page.getByRole('button', { name: 'Mission sheet' }).click();
    await page.getByRole('dialog', { name: `Mission sheet ${code}` }).waitFor();
    await app.shot('mission sheet');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const text = await printed('pdftotext', pdf, (file) => ['-layout', file, '-']);
    if (text !== undefined) {
      expect(text).toContain(code);
      expect(text).toContain('Check on the controller');
      expect(text).not.toContain('Save plan');
      expect(text.split('\f').filter((sheet) => sheet.trim() !== '')).toHaveLength(1);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Height profile' }).click();
    await page.locator('aside canvas').waitFor();
    await app.shot('height profile');
  });

  journey(
    'takes the handle at a cut and gives a line of the sortie before it to the one after it',
    async (app) => {
      await openPlan(app, 'E02');
      const { page } = app;
      const cards = page.getByRole('button', { name: /^\S+-S\d+ / });
      const before = cards.nth((await cards.count()) - 2);
      const [wasBefore, wasAfter] = [await kilometres(before), await kilometres(cards.last())];
      await before.click();
      const handle = page.getByRole('button', { name: /^Cut after/ });
      await handle.waitFor();
      await app.shot('cut of a plan');
      // To the far end of the line before the last: that is where it turned, in the south-east of the area.
      await drag(app, handle, { rightPx: 390, downPx: 230 });
      await expect.poll(() => kilometres(before)).toBeLessThan(wasBefore);
      expect(await kilometres(cards.last())).toBeGreaterThan(wasAfter);
      await app.shot('cut dragged');
      await page.getByRole('button', { name: /^Save plan, \d+ sort/ }).click();
      await page.getByRole('button', { name: /^Mission files? of/ }).waitFor();
      expect(await kilometres(before)).toBeLessThan(wasBefore);
    },
    { orientations },
  );

  journey(
    'draws the ground of a permission, shows it under a plan and says how much of each sortie leaves it',
    async (app) => {
      await app.openStored();
      await openExample(app);
      const { page } = app;
      await openArea(page, 'E02');
      await page.getByRole('button', { name: 'Back' }).click();
      await page.getByText('Permissions', { exact: true }).click();
      await page.getByRole('textbox', { name: 'Number of the permission' }).fill('17-B');
      await page.getByRole('button', { name: 'Add this permission' }).click();
      await page.getByRole('button', { name: 'Draw ground' }).click();
      await tapMap(page, [
        [0.15, 0.15],
        [0.5, 0.15],
        [0.5, 0.75],
        [0.15, 0.75],
      ]);
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('button', { name: 'Remove the ground' }).waitFor();
      await page.getByRole('button', { name: 'Back' }).click();
      await page.getByText('Areas', { exact: true }).last().click();
      await openArea(page, 'E02');
      await page.getByRole('button', { name: 'Plan a survey' }).click();
      const others = page.getByRole('button', { name: /more problems?$/ });
      await others.click();
      const said = page.getByText(/% of sortie E02-P02-S\d+ lies outside the ground of permission 17-B/);
      await expect.poll(() => said.count()).toBe(3);
      await app.shot('permission under a plan');
      await page.getByRole('button', { name: 'Fewer problems' }).click();
      await expect.poll(() => said.count()).toBe(1);
    },
    { orientations },
  );

  journey('writes a GeoPackage of the operation that GDAL opens', async (app) => {
    await app.openStored();
    await openExample(app);
    const { page } = app;
    await page.getByRole('button', { name: 'Export areas' }).click();
    await page.getByRole('button', { name: /^Make a file of \d+ features$/ }).click();
    await app.shot('export for other programs');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save to this device' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^TRAINING-dala-.*\.gpkg$|^dala-.*\.gpkg$/);
    const bytes = await readFile(await saved.path());
    expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3');
    const summary = await printed('ogrinfo', bytes, (file) => ['-so', '-al', '-ro', file]);
    if (summary !== undefined) {
      expect(summary).toMatch(/Layer name: areas[\s\S]*?Feature Count: 63/);
      expect(summary).toContain('WGS 84');
    }
  });
});

async function openExample({ page }: Journey): Promise<void> {
  await page.getByRole('button', { name: 'Look at the example operation' }).click();
  await page.getByText('63 areas').waitFor({ timeout: 60_000 });
}

async function openArea(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Search by code, name, district' }).fill(code);
  await page
    .getByRole('button', { name: new RegExp(`^${code}`) })
    .first()
    .click();
}

/** A first plan of an area of the example operation, with its sorties. */
async function openPlan(app: Journey, code = 'E11'): Promise<void> {
  await app.openStored();
  await openExample(app);
  const { page } = app;
  await openArea(page, code);
  await page.getByRole('button', { name: 'Plan a survey' }).click();
  await page.getByRole('button', { name: /^Save plan, \d+ sort/ }).waitFor({ timeout: 60_000 });
}

/** Takes the plan that is open in hand again: what was flown stays, a locked sortie stays, the rest is planned anew. */
async function changeRest(app: Journey, flown: string): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'Change plan' }).click();
  await page.getByRole('button', { name: new RegExp(`${flown}[^b]`) }).click();
  expect(await page.getByRole('button', { name: 'Flown: it stays as it is' }).isDisabled()).toBe(true);
  const second = page.getByRole('button', { name: /^\S+-S02 / });
  await second.click();
  await page.getByRole('button', { name: 'Lock this sortie' }).click();
  await page.getByRole('button', { name: 'Unlock this sortie' }).waitFor();
  await app.shot('plan changed');
  const figures = await second.textContent();
  await page.getByRole('button', { name: 'Plan the rest anew, 3 stay' }).click();
  await page.getByRole('button', { name: /^Save plan, \d+ sort/ }).click();
  await page.getByRole('button', { name: /^Mission files? of/ }).waitFor();
  await page.getByText(`${flown}b`).waitFor();
  expect(await second.textContent()).toBe(figures);
}

/** Follows a line that bends over the middle of the map, as a corridor. */
async function followDrawnLine({ page }: Journey): Promise<void> {
  await page.getByRole('button', { name: /^Lines/ }).click();
  await page.getByRole('combobox', { name: 'Pattern' }).selectOption('corridor');
  await page.getByRole('button', { name: 'Draw the line to follow' }).click();
  await tapMap(page, [
    [0.3, 0.4],
    [0.5, 0.5],
    [0.6, 0.35],
  ]);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText(/^\d+ pass(es)? along /).waitFor();
  await page.getByRole('button', { name: /^Save plan, \d+ sort/ }).waitFor();
}

/** Taps places of the map, as shares of its width and height, one after another. */
async function tapMap(page: Page, spots: readonly (readonly [x: number, y: number])[]): Promise<void> {
  const map = await page.locator('main').boundingBox();
  if (!map) throw new Error('The map is not on the page.');
  for (const [x, y] of spots) {
    await page.touchscreen.tap(map.x + x * map.width, map.y + y * map.height);
    await page.waitForTimeout(450);
  }
}

/** Flown length that the card of a sortie shows, km. */
async function kilometres(card: Locator): Promise<number> {
  const said = /([\d.]+)\s*km/.exec((await card.textContent()) ?? '')?.[1];
  if (said === undefined) throw new Error('The card shows no length.');
  return Number(said);
}

async function drag({ page }: Journey, handle: Locator, by: { readonly rightPx: number; readonly downPx: number }) {
  const box = await handle.boundingBox();
  if (!box) throw new Error('The handle is not on the map.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.rightPx, y + by.downPx, { steps: 8 });
  await page.mouse.up();
}

async function saveAndOpenFirst({ page }: Journey): Promise<void> {
  await page.getByRole('button', { name: /^Save plan, \d+ sort/ }).click();
  await page.getByRole('button', { name: /^Mission files? of/ }).waitFor();
  await page.getByRole('button', { name: /-S01/ }).click();
  await page.getByRole('heading', { name: /-S01$/ }).waitFor();
}

/** What a program of this machine prints about a file; undefined where the program is not installed. */
async function printed(
  program: string,
  bytes: Uint8Array,
  args: (file: string) => readonly string[],
): Promise<string | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dala-'));
  const file = path.join(folder, 'file.gpkg');
  try {
    await writeFile(file, bytes);
    return execFileSync(program, args(file), { encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
