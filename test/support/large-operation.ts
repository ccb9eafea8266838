import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { openAppServer } from './app-server';
import { ensureBrowser } from './find-browser.mjs';
import type { SeasonSize } from './made-season';
import { buildPage } from './page-server';

/** An operation larger than any season so far: 50,000 sightings, 10,000 transects, each flown, in 500 areas. */
const largeSize: SeasonSize = {
  areas: 500,
  sortiesPerArea: 20,
  photosPerSortie: 0,
  sightings: 50_000,
  actions: 10_000,
  sensors: 50,
  seed: 11,
};

/** The production build in a browser, with an operation on its device. */
export interface OpenedOperation {
  /** The app with the operation open, its map shown and every file of the app stored. */
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens the app over a made operation, by default the large one. The browser paints in software. */
export async function openLargeOperation(size: SeasonSize = largeSize): Promise<OpenedOperation> {
  const server = await openAppServer();
  const folder = await mkdtemp(path.join(tmpdir(), 'dala-large-'));
  await buildPage('test/support/large-operation-page.ts', path.join(server.root, 'made'), { folder });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const close = async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', hasTouch: true });
    await page.goto(`${server.url}made/`);
    await page.evaluate(`makeLargeOperation(${JSON.stringify(size)})`);
    await page.goto(server.url);
    await page.getByText(`${size.areas} areas`).waitFor({ timeout: 120_000 });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
