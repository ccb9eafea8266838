import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { toWorld } from '../../src/geo/mercator';
import { openAppServer } from '../support/app-server';
import { ensureBrowser } from '../support/find-browser.mjs';
import { solidPng } from '../support/solid-png';
import { writePmtiles } from '../support/write-pmtiles';
import type { Measurement } from './measurement';

const gigabyte = 1024 ** 3;
const dragPx = 300;
const drags = 12;

interface Maps {
  /** From picking a file of 4 GB until it is open and its first 32 MiB are copied, ms. */
  readonly openMs: number;
  /** Copying 1 GB, s, and by how much the renderer grew meanwhile at most, MB. */
  readonly copyS: number;
  readonly growthMB: number;
  /** Between frames while the map is dragged about, ms: of 100 frames 95 are quicker. */
  readonly panMs: number;
}

let taken: Promise<Maps> | undefined;
const maps = () => (taken ??= measureMaps());

export const measurements: readonly Measurement[] = [
  {
    name: 'map file of 4 GB: open, first 32 MiB copied',
    unit: 'ms',
    measure: async () => ({ value: (await maps()).openMs }),
  },
  {
    name: 'map file of 1 GB: copied onto the device',
    unit: 's',
    measure: async () => ({ value: (await maps()).copyS }),
  },
  {
    name: 'map file of 1 GB: growth of the renderer',
    unit: 'MB',
    measure: async () => ({ value: (await maps()).growthMB, bound: { name: 'the file', value: 1024 } }),
  },
  {
    name: 'panning a map file, 95 of 100 frames',
    unit: 'ms',
    measure: async () => ({ value: (await maps()).panMs, bound: { name: '60 Hz', value: 1000 / 60 } }),
  },
];

async function measureMaps(): Promise<Maps> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dala-maps-bench-'));
  const server = await openAppServer();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Look at the example operation' }).click();
    await page.getByRole('navigation').getByRole('button', { name: 'Setup' }).click();
    await page.getByRole('button', { name: 'Maps', exact: true }).click();

    const [large, small] = [path.join(folder, 'four.pmtiles'), path.join(folder, 'one.pmtiles')];
    await sparseMap(large, 4 * gigabyte);
    await sparseMap(small, gigabyte);
    const openMs = await timed(async () => {
      await pick(page, large);
      await page.getByText(/^[1-9]\d?\s%$/).waitFor();
    });
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: /^Delete: / }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();

    const watch = await memoryOf(browser);
    const copyMs = await timed(async () => {
      await pick(page, small);
      await page.getByText('one.pmtiles is on this device').waitFor({ timeout: 180_000 });
    });
    const growthMB = watch.stop();
    return { openMs, copyS: copyMs / 1000, growthMB, panMs: await panned(page) };
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Tiles of one colour over the region, zooms 5 to 9, behind a gap that takes no room on the disk. */
async function sparseMap(file: string, gapBytes: number): Promise<void> {
  const tiles = [];
  const bytes = solidPng([230, 200, 140]);
  for (let zoom = 5; zoom <= 9; zoom++) {
    const [from, to] = [toWorld([67, 47]), toWorld([77, 41])].map(({ x, y }) => [
      Math.floor(x * 2 ** zoom),
      Math.floor(y * 2 ** zoom),
    ]);
    for (let column = from?.[0] ?? 0; column <= (to?.[0] ?? 0); column++) {
      for (let row = from?.[1] ?? 0; row <= (to?.[1] ?? 0); row++) tiles.push({ zoom, column, row, bytes });
    }
  }
  const written = writePmtiles(tiles, { tileType: 2, metadata: { name: path.basename(file) }, gapBytes });
  const handle = await open(file, 'w');
  await handle.write(written.head, 0, written.head.byteLength, 0);
  await handle.write(written.tiles, 0, written.tiles.byteLength, written.at);
  await handle.close();
}

async function pick(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add map files' }).click();
  await (await chooser).setFiles(file);
}

/** Watches the memory of the page's process. */
async function memoryOf(browser: Browser): Promise<{ stop(): number }> {
  const devTools = await browser.newBrowserCDPSession();
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const residentMB = async () => {
    const sizes = await Promise.all(pids.map(async (pid) => readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '0 0')));
    return sizes.reduce((sum, text) => sum + (Number(text.split(' ')[1]) * 4096) / 1024 ** 2, 0);
  };
  const before = await residentMB();
  let most = before;
  const timer = setInterval(() => void residentMB().then((now) => (most = Math.max(most, now))), 50);
  return {
    stop() {
      clearInterval(timer);
      return most - before;
    },
  };
}

async function panned(page: Page): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    const frame = (now: number) => {
      times.push(now);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  for (let i = 0; i < drags; i++) {
    const [x, way] = [500, i % 2 === 0 ? 1 : -1];
    await page.mouse.move(x, 400);
    await page.mouse.down();
    for (let step = 1; step <= 20; step++) await page.mouse.move(x + (way * dragPx * step) / 20, 400 + step * way);
    await page.mouse.up();
  }
  const gaps = await page.evaluate(() => {
    const times: unknown = Reflect.get(window, 'frameTimes');
    return Array.isArray(times) ? times.slice(1).map((time, i) => Number(time) - Number(times[i])) : [];
  });
  return gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length * 0.95)] ?? Number.NaN;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
