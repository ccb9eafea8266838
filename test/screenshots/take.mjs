import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBuilt } from '../../src/cli/launch/ensure-built.mjs';
import { ensureInstalled } from '../../src/cli/launch/ensure-installed.mjs';
import { serve } from '../../src/cli/launch/serve.mjs';
import { ensureBrowser } from '../support/find-browser.mjs';

/*
 * Takes the pictures of README from the production build: every job in both orientations.
 * usage: npm run screenshots [-- FOLDER [LANGUAGE]]
 */
const [folder = import.meta.dirname, locale = 'en-GB'] = process.argv.slice(2);
const screens = { landscape: { width: 1280, height: 800 }, portrait: { width: 800, height: 1280 } };

await ensureInstalled();
const server = await serve(path.dirname(await ensureBuilt('app')), { port: 0 });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
await mkdir(folder, { recursive: true });
for (const [orientation, viewport] of Object.entries(screens)) {
  const context = await browser.newContext({ viewport, locale, hasTouch: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  /** @param {string} name */
  const shot = async (name) => {
    await page.waitForTimeout(1500);
    await page.screenshot({ path: path.join(folder, `${name}-${orientation}.png`) });
  };
  await page.goto(server.url);
  await shot('welcome');
  await page.locator('main button.mantine-Button-root').first().click();
  await page.locator('nav button').first().waitFor();
  await shot('areas');
  const job = (/** @type {number} */ index) => page.locator('nav button').nth(index).click();
  await page.locator('aside ul li button').nth(4).click();
  await shot('area');
  await page.locator('aside footer button').first().click();
  await page.locator('aside footer button:enabled').first().waitFor();
  await page.waitForTimeout(4000);
  await shot('plan');
  await job(2);
  await page.locator('aside ul li button').first().click();
  await shot('fly');
  await job(3);
  await shot('sightings');
  await page.locator('aside footer button').first().click();
  await shot('sighting');
  await page.locator('aside header button').first().click();
  await job(4);
  await shot('review');
  await job(5);
  await shot('setup');
  await context.close();
}
await browser.close();
await server.close();
