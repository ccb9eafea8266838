import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { projectRoot } from '../../src/cli/launch/project-root.mjs';
import { openAppServer } from '../support/app-server';
import { ensureBrowser } from '../support/find-browser.mjs';
import { startScripts } from '../support/start-scripts';
import type { Measurement } from './measurement';

const app = path.join(projectRoot, 'dist/app');

interface Start {
  readonly firstMs: number;
  readonly cachedMs: number;
}

let taken: Promise<Start> | undefined;
const start = () => (taken ??= timeStart());

/** What a start of the app weighs and takes, without throttle: a few seconds, printed at the end of every `npm test`. */
export const measurements: readonly Measurement[] = [
  {
    name: 'start: scripts of index.html and their imports',
    unit: 'kB gzip',
    measure: async () => ({ value: await gzipKB(await startScripts(app)) }),
  },
  {
    name: 'start: styles of index.html',
    unit: 'kB gzip',
    measure: async () => ({ value: await gzipKB(await startStyles()) }),
  },
  { name: 'all files kept for use without a network', unit: 'kB', measure: async () => ({ value: await allKB() }) },
  { name: 'start: first screen', unit: 'ms', measure: async () => ({ value: (await start()).firstMs }) },
  {
    name: 'start: first screen from what is stored',
    unit: 'ms',
    measure: async () => ({ value: (await start()).cachedMs }),
  },
];

/** The styles that index.html names itself. */
async function startStyles(): Promise<Iterable<string>> {
  const page = await readFile(path.join(app, 'index.html'), 'utf8');
  return [...page.matchAll(/href="\.\/assets\/([^"]+\.css)"/g)].flatMap(([, name]) => name ?? []);
}

async function gzipKB(assets: Iterable<string>): Promise<number> {
  const sizes = [...assets].map(async (name) => gzipSync(await readFile(path.join(app, 'assets', name))).byteLength);
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0) / 1000;
}

async function allKB(): Promise<number> {
  const entries = await readdir(app, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const sizes = await Promise.all(files.map(async (file) => (await readFile(file)).byteLength));
  return sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000;
}

async function timeStart(): Promise<Start> {
  const server = await openAppServer();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    const timed = async (open: () => Promise<unknown>) => {
      const started = performance.now();
      await open();
      await page.getByRole('button', { name: 'Look at the example operation' }).waitFor();
      return performance.now() - started;
    };
    const firstMs = await timed(() => page.goto(server.url));
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    return { firstMs, cachedMs: await timed(() => page.reload()) };
  } finally {
    await browser.close();
    await server.close();
  }
}
