import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openAppServer } from '../support/app-server';
import { findFirefox } from '../support/find-browser.mjs';
import { solidPng } from '../support/solid-png';
import { pmtilesFile } from '../support/write-pmtiles';

const firefox = await findFirefox();
const title = 'plans an area, keeps a map and records a sighting with the server gone, and has them after a reload';
const shots = path.join(import.meta.dirname, '../../test-results/journeys');

describe('Firefox', () => {
  it.skipIf(firefox === undefined)(firefox === undefined ? `${title} (no Firefox here)` : title, async () => {
    const server = await openAppServer();
    const folder = await mkdtemp(path.join(tmpdir(), 'dala-firefox-'));
    const browser = await launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
      userDataDir: path.join(folder, 'profile'),
      defaultViewport: { width: 1280, height: 800 },
      extraPrefsFirefox: { 'intl.accept_languages': 'en-GB' },
    });
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(30_000);
      const faults: unknown[] = [];
      page.on('pageerror', (error) => faults.push(error));
      await page.goto(server.url);
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        if (navigator.serviceWorker.controller) return;
        await new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
        });
      });
      await tap(page, 'Look at the example operation');
      await says(page, '63 areas');
      await server.stop();
      await page.reload();
      await says(page, '63 areas');

      await addMap(page, folder);
      await job(page, 'Areas');
      const planned = await planFirstArea(page);
      const before = await countSightings(page);
      await recordSighting(page);

      await page.reload();
      await says(page, '63 areas');
      expect(await countSightings(page)).toBe(before + 1);
      await job(page, 'Fly');
      await says(page, planned);
      await mkdir(shots, { recursive: true });
      await page.screenshot({ path: path.join(shots, 'firefox.png') });
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

async function tap(page: Page, text: string): Promise<void> {
  await page.locator(`::-p-xpath(//button[normalize-space()="${text}"])`).click();
}

async function says(page: Page, text: string): Promise<void> {
  await page.locator(`::-p-text(${text})`).wait();
}

async function job(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-xpath(//nav//button[normalize-space()="${name}"])`).click();
}

/** A map file goes into the file system of the origin, which each browser has in its own way. */
async function addMap(page: Page, folder: string): Promise<void> {
  const tile = { zoom: 5, column: 22, row: 11, bytes: solidPng([230, 200, 140]) };
  const file = path.join(folder, 'sand.pmtiles');
  await writeFile(file, Buffer.from(pmtilesFile([tile], { tileType: 2, metadata: { name: 'Sand' } })));
  await job(page, 'Setup');
  await tap(page, 'Maps');
  await says(page, 'Add map files');
  const input = await page.waitForSelector('aside input[type="file"]');
  if (!input?.uploadFile) throw new Error('No input for files.');
  await input.uploadFile(file);
  await says(page, 'Sand');
  await says(page, 'sand.pmtiles is on this device');
}

/** Gives the title of the plan that was saved. */
async function planFirstArea(page: Page): Promise<string> {
  await page.locator('aside ul li button').click();
  await tap(page, 'Plan a survey');
  await page
    .locator('::-p-xpath(//footer//button[starts-with(normalize-space(), "Save plan, ") and not(@disabled)])')
    .click();
  await page.locator('::-p-xpath(//button[starts-with(normalize-space(), "Mission file")])').wait();
  return page.$eval('aside h2', (heading) => heading.textContent);
}

async function countSightings(page: Page): Promise<number> {
  await job(page, 'Sightings');
  const found = await page.waitForFunction(
    () => /(\d+)\s+sighting/.exec(document.querySelector('aside')?.textContent ?? '')?.[1],
  );
  return Number(await found.jsonValue());
}

async function recordSighting(page: Page): Promise<void> {
  await tap(page, 'Sighting');
  await tap(page, 'Greenhouse');
  await tap(page, 'Take the cross-hair');
  await tap(page, 'Save sighting');
  await tap(page, 'Change');
}
