import { chromium, type Page } from '@playwright/test';
import { openAppServer } from '../support/app-server';
import { dronePhoto } from '../support/drone-photo';
import { ensureBrowser } from '../support/find-browser.mjs';
import type { Measurement } from './measurement';

/** Photos of a sortie, each of 20 megapixels. */
const photos = 800;
/** How long a viewer looks at a photo at least, ms: the next ones are made ready meanwhile. */
const lookMs = 400;

interface Browsing {
  /** From the key to the next photo on the screen, ms: half and 95 of a hundred are faster. */
  readonly medianMs: number;
  readonly p95Ms: number;
  /** JavaScript's memory after the last photo over that after the first fifty, MB. */
  readonly grownMB: number;
}

let taken: Promise<Browsing> | undefined;
const browsing = () => (taken ??= browse());

export const measurements: readonly Measurement[] = [
  {
    name: `look through ${photos} photos of 20 MP: key to next photo, median`,
    unit: 'ms',
    measure: async () => ({ value: (await browsing()).medianMs }),
  },
  {
    name: `look through ${photos} photos of 20 MP: key to next photo, p95`,
    unit: 'ms',
    measure: async () => ({ value: (await browsing()).p95Ms }),
  },
  {
    name: `look through ${photos} photos of 20 MP: growth of JavaScript's memory`,
    unit: 'MB',
    measure: async () => ({ value: (await browsing()).grownMB }),
  },
];

async function browse(): Promise<Browsing> {
  const server = await openAppServer();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Look at the example operation' }).click();
    await page.getByText('63 areas').waitFor({ timeout: 120_000 });
    await insertCard(page);
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await page.getByRole('button', { name: 'Ground, flights and their files' }).click();
    await page.getByRole('button', { name: 'Photo folder or card' }).click();
    await page.getByRole('button', { name: 'Keep, and look through' }).click({ timeout: 240_000 });
    await page.locator('[data-shown="1"]').waitFor({ timeout: 60_000 });
    const times: number[] = [];
    let firstMB = 0;
    for (let photo = 1; photo < photos; photo++) {
      await page.waitForTimeout(lookMs);
      times.push(await page.evaluate(nextPhoto, photo + 1));
      if (photo === 50) firstMB = await usedMB(page);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
    return { medianMs: at(0.5), p95Ms: at(0.95), grownMB: (await usedMB(page)) - firstMB };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Answers the photo by key; how long until the next one is painted. */
async function nextPhoto(photo: number): Promise<number> {
  const began = performance.now();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
  while (!document.querySelector(`[data-shown="${photo}"]`)) {
    if (performance.now() - began > 20_000) throw new Error(`Photo ${photo} was not shown.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - began;
}

async function usedMB(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** A card in memory: every file has headers of its own before the same image, so that 800 photos take no more than one. */
async function insertCard(page: Page): Promise<void> {
  const startMs = Date.parse('2026-06-12T09:00:00Z');
  const headers = Array.from({ length: photos }, (_, i) => {
    const whole = dronePhoto({ lng: 71.6 + i * 0.0004, lat: 44.1, heightM: 100, takenMs: startMs + i * 2000 });
    return whole.subarray(0, whole.indexOf(Buffer.from([0xff, 0xe0]))).toString('base64');
  });
  await page.evaluate(async (all) => {
    const canvas = new OffscreenCanvas(5280, 3956);
    const ctx = canvas.getContext('2d');
    if (!ctx) throw new Error('No canvas.');
    for (let i = 0; i < 20_000; i++) {
      ctx.fillStyle = `hsl(${(i * 37) % 120} 40% ${20 + ((i * 13) % 60)}%)`;
      ctx.fillRect((i * 7919) % 5280, (i * 104_729) % 3956, 60, 45);
    }
    const image = (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })).slice(2);
    const files = all.map((header, i) => {
      const head = Uint8Array.from(atob(header), (char) => char.codePointAt(0) ?? 0);
      return new File([head, image], `DJI_${String(i + 1).padStart(4, '0')}.JPG`);
    });
    const folder = {
      name: 'card',
      kind: 'directory',
      async *entries() {
        for (const file of files) yield [file.name, { kind: 'file', getFile: async () => file }];
      },
    };
    Object.assign(window, { showDirectoryPicker: async () => folder });
  }, headers);
}
