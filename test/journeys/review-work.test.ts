import { describe, expect } from 'vitest';
import { type Journey, journey } from '../support/journey';
import { printedPages } from '../support/printed-pages';
import { lookIntoPackage, passphrase, takeOperation } from '../support/protected-journey';
import { threeTablets } from '../support/three-tablets';

const reports = [
  {
    language: 'kk',
    title: 'Операция бойынша есеп',
    words: [/Орындалған ұшулар\s+3\s/, /Жойылған бұта саны\s+300\s/, /Әдіс/],
  },
  {
    language: 'ru',
    title: 'Отчёт по операции',
    words: [/Выполнено вылетов\s+3\s/, /Уничтожено кустов\s+300\s/, /Метод/],
  },
  {
    language: 'en',
    title: 'Report of the operation',
    words: [/Air sorties\s+3\s/, /Plants destroyed\s+300\s/, /Method/],
  },
] as const;

describe('the supervisor', () => {
  journey('assigns a sortie, returns one with a remark, approves it, and sees the forecast', async (app) => {
    await app.openStored();
    const { page } = app;
    await page.getByRole('button', { name: 'Look at the example operation' }).click();
    await page.getByText('63 areas').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Setup' }).click();
    await page.getByRole('button', { name: /^People/ }).click();
    await page.getByRole('textbox', { name: 'Name of the team' }).fill('Team 1');
    await page.getByRole('textbox', { name: 'Name of the team' }).press('Enter');
    await page.getByRole('combobox', { name: 'Service' }).selectOption('Police');

    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Assign and approve' }).click();
    const column = (name: string) => page.getByRole('region', { name, exact: true });
    await column('To assign').getByRole('button').first().click();
    await page.getByRole('combobox', { name: 'Team' }).selectOption('Team 1');
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await page.getByText('Assigned', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect.poll(() => column('Assigned').getByRole('listitem').count()).toBe(1);

    const flown = await column('Flown').getByRole('button').first().textContent();
    const code = /^\S+-S\d\d/.exec(flown ?? '')?.[0] ?? '';
    await column('Flown').getByRole('button').first().click();
    await page.getByRole('textbox', { name: 'What has to be done again' }).fill('Fly the east edge again');
    await page.getByRole('button', { name: 'Return the sortie' }).click();
    await page.getByText('Fly the east edge again').waitFor();
    await page.getByText('Returned', { exact: true }).waitFor();
    await app.shot('sortie returned');
    await page.getByRole('button', { name: 'Mark as reviewed' }).click();
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await column('Approved').getByText(code).waitFor();
    await app.shot('board');
    await page.getByRole('button', { name: 'Back', exact: true }).click();

    await page.getByRole('button', { name: 'Forecast', exact: true }).click();
    await page.getByRole('row', { name: /^All of the operation/ }).waitFor();
    await page.getByText(/^Done between /).waitFor();
    await app.shot('forecast');
    await page
      .getByRole('row', { name: /^All of the operation/ })
      .getByRole('button')
      .first()
      .click();
    await page.getByRole('heading', { name: 'Left: All of the operation' }).waitFor();
    await page.getByText('63 records behind this figure').waitFor();
  });

  journey('merges the packages of three tablets, returns and approves, and prints the report', async (app) => {
    const day = new Date('2026-08-20T06:00:00Z');
    const { headquarters, tablets, codes } = await threeTablets(day, passphrase);
    const { page } = app;
    await page.clock.setFixedTime(new Date(day.getTime() + 3_600_000));
    await app.openStored();
    await takeOperation(app, headquarters);
    expect(await figures(app)).toEqual(['0', '0', '0']);
    for (const tablet of tablets) {
      await lookIntoPackage(app, tablet);
      await page.getByRole('button', { name: /^Take in \d+ edits?$/ }).tap();
      await page.getByText('New edits').waitFor({ state: 'hidden' });
    }
    await expect.poll(() => figures(app)).toEqual(['3', '3', '300']);
    await app.shot('three packages merged');

    await page.getByRole('button', { name: 'Assign and approve' }).tap();
    const column = (name: string) => page.getByRole('region', { name, exact: true });
    const [returned = '', approved = ''] = codes;
    await column('Flown').getByRole('button', { name: returned }).first().tap();
    await page.getByRole('textbox', { name: 'What has to be done again' }).fill('Fly the east edge again');
    await page.getByRole('button', { name: 'Return the sortie' }).tap();
    await page.getByRole('button', { name: 'Back', exact: true }).tap();
    await column('Returned').getByText(returned).waitFor();
    await column('Flown').getByRole('button', { name: approved }).first().tap();
    await page.getByRole('button', { name: 'Mark as reviewed' }).tap();
    await page.getByRole('button', { name: 'Approve', exact: true }).tap();
    await page.getByRole('button', { name: 'Back', exact: true }).tap();
    await column('Approved').getByText(approved).waitFor();
    await app.shot('three tablets board');
    await page.getByRole('button', { name: 'Back', exact: true }).tap();

    await page.getByRole('button', { name: 'Make a report' }).tap();
    await page.getByRole('definition').filter({ hasText: /^3$/ }).first().getByRole('button').tap();
    await page.getByText('3 records behind this figure').waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).tap();
    for (const { language, title, words } of reports) {
      await page.getByLabel('Language of the report').selectOption(language);
      await page.getByRole('heading', { name: title, level: 3 }).waitFor();
      await page.getByRole('button', { name: 'Show for print or PDF' }).tap();
      await page.getByRole('dialog', { name: title }).waitFor();
      const pages = await printedPages(page, `report-${language}`);
      for (const word of [title, ...words]) expect(pages.join()).toMatch(word);
      await page.keyboard.press('Escape');
    }
  });
});

/** Sorties flown, plots found and plants destroyed, as the overview shows them. */
async function figures({ page }: Journey): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Review' }).tap();
  const names = ['Air sorties', 'Plots and places found', 'Plants destroyed'];
  const tiles = names.map((name) => page.getByRole('button', { name: new RegExp(name) }));
  await tiles[0]?.waitFor();
  return Promise.all(
    tiles.map(async (tile) => ((await tile.count()) > 0 ? ((await tile.innerText()).split('\n')[0] ?? '') : '0')),
  );
}
