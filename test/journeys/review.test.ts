import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { type Journey, journey } from '../support/journey';

const reports = [
  { language: 'kk', title: 'Операция бойынша есеп', works: 'Ұшулар' },
  { language: 'ru', title: 'Отчёт по операции', works: 'Полёты' },
  { language: 'en', title: 'Report of the operation', works: 'Flying' },
];

describe('review', () => {
  journey('goes from the figures of the example to their records, and to a report in three languages', async (app) => {
    await app.page.clock.setFixedTime(new Date('2026-08-20T06:00:00Z'));
    await app.openStored();
    await app.page.getByRole('button', { name: 'Look at the example operation' }).click();
    await app.page.getByText('63 areas').waitFor({ timeout: 60_000 });
    await app.page.getByRole('button', { name: 'Review' }).click();
    const sorties = app.page.getByRole('button', { name: /Air sorties/ });
    await sorties.waitFor();
    await app.shot('review overview');
    const count = Number((await sorties.innerText()).split('\n')[0]);
    await sorties.click();
    await app.page.getByText(`${count} records behind this figure`).waitFor();
    await app.page.getByRole('listitem').first().getByRole('button').click();
    await app.page.getByRole('button', { name: 'Review' }).click();

    expect(await saved(app, 'Picture (PNG)')).toMatch(/^.PNG/);
    await app.page.getByLabel('Flights behind a week').selectOption({ index: 1 });
    await app.page.getByRole('heading', { name: /^Week from/ }).waitFor();
    await app.page
      .getByRole('listitem')
      .getByText(/All flown/)
      .first()
      .waitFor();
    await app.shot('flights behind a week');
    await app.page.getByRole('button', { name: 'Back' }).click();
    await app.page.getByRole('button', { name: 'Make a report' }).click();
    await app.page.getByRole('textbox', { name: 'First day' }).fill('15.06.2026');
    await app.page.getByText(/15 Jun 2026 to 20 Aug/).waitFor();
    for (const { language, title, works } of reports) {
      await app.page.getByLabel('Language of the report').selectOption(language);
      await app.page.getByRole('heading', { name: title, level: 3 }).waitFor();
      expect(await saved(app, 'Table (CSV)')).toContain(title);
      await app.page.getByRole('button', { name: 'Show for print or PDF' }).click();
      const paper = app.page.getByRole('dialog', { name: title });
      await paper.getByRole('heading', { name: works, exact: true }).waitFor();
      await app.shot(`review report ${language}`);
      await app.page.keyboard.press('Escape');
    }
    expect((await saved(app, 'Workbook (XLSX)')).slice(0, 2)).toBe('PK');
  });
});

/** Presses a button that saves a file; its content. */
async function saved(app: Journey, button: string): Promise<string> {
  const download = app.page.waitForEvent('download');
  await app.page.getByRole('button', { name: button }).first().click();
  return readFile(await (await download).path(), 'utf8');
}
