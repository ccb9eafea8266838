import type { Download, Page } from '@playwright/test';
import { type BrowserSession, openBrowserSession } from './browser-session';
import type { Journey } from './journey';

/** What a page and its dialogs offer to a finger. */
export type AppPage = Pick<Journey, 'page'>;

export const passphrase = 'seven reeds beside the canal';

/** Starts a protected operation and gives the recovery key that headquarters keeps. */
export async function startProtected({ page }: AppPage, name = 'Steppe 2026'): Promise<string> {
  await page.getByRole('button', { name: 'Start an operation' }).tap();
  await page.getByLabel('Name of the operation').fill(name);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Start an operation' }).tap();
  return keepRecoveryKey({ page });
}

/** Reads the recovery key off the screen and ticks that headquarters has it. */
export async function keepRecoveryKey({ page }: AppPage): Promise<string> {
  await page.getByLabel('Headquarters keeps it').waitFor();
  const groups = await page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem').allInnerTexts();
  await page.getByLabel('Headquarters keeps it').check();
  await page.getByRole('button', { name: 'Go on' }).tap();
  await page.getByRole('button', { name: 'Setup' }).waitFor();
  return groups.join('-');
}

/** Records a sighting at the cross-hair. */
export async function recordSighting({ page }: AppPage, kind: string, note: string): Promise<void> {
  await page.getByRole('button', { name: 'Sighting', exact: true }).tap();
  await page.getByRole('button', { name: kind }).tap();
  await page.getByRole('button', { name: 'Take the cross-hair' }).tap();
  await page.getByRole('textbox', { name: 'Note' }).fill(note);
  await page.getByRole('button', { name: 'Save sighting' }).tap();
  await page.getByRole('button', { name: 'Change', exact: true }).waitFor();
}

/** Types the passphrase of the locked operation. */
export async function unlock({ page }: AppPage, typed = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Unlock' }).tap();
}

/** Opens a page of the Exchange through the rail. */
export async function openExchange({ page }: AppPage, row: string): Promise<void> {
  await page.getByRole('button', { name: 'Setup' }).tap();
  await page.getByRole('button', { name: 'Exchange' }).first().tap();
  await page.getByRole('button', { name: row }).tap();
}

/** Makes a package of everything and saves it; gives the file's path. */
export async function savePackage({ page }: AppPage): Promise<string> {
  await openExchange({ page }, 'Make a package');
  await page.getByLabel('Passphrase of the package').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Make the package' }).tap();
  const download: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).tap();
  return (await download).path();
}

/** Gives files to the picker behind a button. */
async function pick(page: Page, button: string, files: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).tap();
  await (await chooser).setFiles([...files]);
}

/** A second device: a browser with a profile of its own, held upright. */
export async function secondDevice(url: string): Promise<BrowserSession> {
  const session = await openBrowserSession({ orientation: 'portrait', origin: new URL(url).origin });
  await session.page.goto(url);
  return session;
}

/** Takes the operation of a package to a device that has none. */
export async function takeOperation({ page }: AppPage, file: string): Promise<void> {
  await page.getByRole('button', { name: 'Take an operation from a file' }).tap();
  await pick(page, 'Package files of the operation', [file]);
  await page.getByLabel('Passphrase of the package').fill(passphrase);
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Take the operation' }).tap();
  await keepRecoveryKey({ page });
}

/** Opens a package and shows what it would bring. */
export async function lookIntoPackage({ page }: AppPage, file: string): Promise<void> {
  await openExchange({ page }, 'Take in packages');
  await pick(page, 'Choose package files', [file]);
  await page.getByLabel('Passphrase of the package').fill(passphrase);
  await page.getByRole('button', { name: 'Open the package' }).tap();
  await page.getByText('New edits').waitFor();
}
