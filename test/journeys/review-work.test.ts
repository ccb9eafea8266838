import { describe, expect } from 'vitest';
import { journey } from '../support/journey';

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
  });
});
