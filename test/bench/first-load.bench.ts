import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { openAppServer } from '../support/app-server';
import { ensureBrowser } from '../support/find-browser.mjs';
import type { Measurement } from './measurement';

/** How much slower a tablet's processor is taken to be. */
const throttle = 4;

interface Load {
  /** JavaScript that arrived before the map could be used, kB gzip. */
  readonly scriptKB: number;
  /** From the call to the first screen that takes taps, ms. */
  readonly firstMs: number;
  /** The same with everything from the service worker's cache and an operation open: until the map and its panel are drawn. */
  readonly secondMs: number;
}

let taken: Promise<Load> | undefined;
const load = () => (taken ??= measureLoad());

export const measurements: readonly Measurement[] = [
  {
    name: 'first load: JavaScript before the map',
    unit: 'kB gzip',
    measure: async () => ({ value: (await load()).scriptKB }),
  },
  {
    name: `first load: interactive at ${throttle}x CPU throttle`,
    unit: 'ms',
    measure: async () => ({ value: (await load()).firstMs }),
  },
  {
    name: `from the cache: map usable at ${throttle}x CPU throttle`,
    unit: 'ms',
    measure: async () => ({ value: (await load()).secondMs }),
  },
];

async function measureLoad(): Promise<Load> {
  const server = await openAppServer();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const scripts = new Set<string>();
    page.on(
      'request',
      (request) => request.resourceType() === 'script' && scripts.add(new URL(request.url()).pathname),
    );
    await slowDown(page);
    const firstMs = await timed(async () => {
      await page.goto(server.url);
      await page.getByRole('button', { name: 'Look at the example operation' }).waitFor();
    });
    await page.getByRole('button', { name: 'Look at the example operation' }).click();
    await page.getByText('63 areas').waitFor({ timeout: 120_000 });
    const scriptKB = await gzipKB(server.root, scripts);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    const secondMs = await timed(async () => {
      await page.reload();
      await page.getByText('63 areas').waitFor({ timeout: 120_000 });
    });
    return { scriptKB, firstMs, secondMs };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
}

async function timed(act: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

async function gzipKB(root: string, addresses: ReadonlySet<string>): Promise<number> {
  const files = new Set(await readdir(path.join(root, 'assets')));
  let bytes = 0;
  for (const address of addresses) {
    const name = path.basename(address);
    if (files.has(name)) bytes += gzipSync(await readFile(path.join(root, 'assets', name))).byteLength;
  }
  return bytes / 1000;
}
