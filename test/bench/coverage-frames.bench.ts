import { chromium, type Browser, type Page } from '@playwright/test';
import { openAppServer } from '../support/app-server';
import { ensureBrowser } from '../support/find-browser.mjs';
import { seeded } from '../support/seeded';
import type { Measurement } from './measurement';

/** How much slower a tablet's processor is taken to be. */
const throttles = [1, 4] as const;

/** Ground of 63,000 ha: 24.7 km to the east and 25.5 km to the north of here. */
const [west, south, east, north] = [71.35, 44.38, 71.66, 44.61];
const logs = 12;

interface Frames {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly worstMs: number;
  /** Work of the main thread in a frame, 95 of a hundred have less, and the most. */
  readonly mainP95Ms: number;
  readonly mainWorstMs: number;
}

let taken: Promise<ReadonlyMap<number, Frames>> | undefined;
const frames = async (throttle: number): Promise<Frames> => {
  const found = (await (taken ??= panned())).get(throttle);
  if (!found) throw new Error(`Nothing was panned at a throttle of ${throttle}.`);
  return found;
};

const figures: readonly (readonly [keyof Frames, string])[] = [
  ['p50Ms', 'frame, median'],
  ['p95Ms', 'frame, p95'],
  ['worstMs', 'frame, worst'],
  ['mainP95Ms', "main thread's work in a frame, p95"],
  ['mainWorstMs', "main thread's work in a frame, most"],
];

/** Chromium without a graphics card: the canvas is painted and the page put together by the processor. */
export const measurements: readonly Measurement[] = throttles.flatMap((throttle) =>
  figures.map(([figure, words]) => ({
    name: `pan over the passes on 63,000 ha, software rendering, ${throttle}x: ${words}`,
    unit: 'ms',
    measure: async () => ({ value: (await frames(throttle))[figure] }),
  })),
);

async function panned(): Promise<ReadonlyMap<number, Frames>> {
  const server = await openAppServer();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.goto(server.url);
    await layGround(page);
    const session = await page.context().newCDPSession(page);
    const byThrottle = new Map<number, Frames>();
    for (const throttle of throttles) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      byThrottle.set(throttle, await panOver(browser, page));
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
    return byThrottle;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** An area of the whole ground, logs that flew all of it, and the passes on the map. */
async function layGround(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look at the example operation' }).click();
  await page.getByText('63 areas').waitFor({ timeout: 120_000 });
  await pick(page, 'Import files', [{ name: 'region.kml', mimeType: 'text/xml', buffer: Buffer.from(regionKml) }]);
  await page.getByRole('button', { name: 'Import 1 record' }).click();
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: 'Ground, flights and their files' }).click();
  const files = Array.from({ length: logs }, (_, i) => ({
    name: `log-${i}.gpx`,
    mimeType: 'application/gpx+xml',
    buffer: Buffer.from(gpxOf(i)),
  }));
  await pick(page, 'Import logs and photos', files);
  await page.getByRole('button', { name: `Keep ${logs} flights` }).click({ timeout: 120_000 });
  await page.getByRole('combobox', { name: 'Show on the map' }).selectOption('passes');
  await page.getByRole('button', { name: /^Region/ }).click({ timeout: 120_000 });
  await page.getByRole('heading', { name: /Region/ }).waitFor();
  await page.waitForTimeout(3000);
}

async function pick(
  page: Page,
  button: string,
  files: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[],
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles([...files]);
}

const regionKml = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Region</name><Polygon><outerBoundaryIs><LinearRing>
<coordinates>${west},${south} ${east},${south} ${east},${north} ${west},${north} ${west},${south}</coordinates>
</LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`;

/** One day's log, 300 m up: half of the days to and fro from west to east, half from south to north, so that all is seen twice. */
function gpxOf(log: number): string {
  const random = seeded(log + 1);
  const half = logs / 2;
  const isAcross = log < half;
  const share = (log % half) / half;
  const lines = 13;
  const points: string[] = [];
  const startMs = Date.parse('2026-06-01T04:00:00Z') + log * 4 * 86_400_000;
  const add = (along: number, across: number, heightM: number) => {
    const [x, y] = isAcross ? [along, across] : [across, along];
    const time = new Date(startMs + points.length * 4000).toISOString();
    const place = `lat="${south + y * (north - south)}" lon="${west + x * (east - west)}"`;
    points.push(`<trkpt ${place}><ele>${500 + heightM}</ele><time>${time}</time></trkpt>`);
  };
  add(0, share, 0);
  for (let line = 0; line < lines; line++) {
    const across = share + (line + 0.5 + 0.4 * (random() - 0.5)) / lines / half;
    const steps = 400;
    for (let step = 0; step <= steps; step++) add((line % 2 === 0 ? step : steps - step) / steps, across, 300);
  }
  return `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${points.join('')}</trkseg></trk></gpx>`;
}

/** Drags the map to and fro over all of the ground, close enough that it takes three screens each way. */
async function panOver(browser: Browser, page: Page): Promise<Frames> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  const times = page.evaluate(
    (durationMs) =>
      new Promise<readonly number[]>((resolve) => {
        const began = performance.now();
        const seen: number[] = [];
        const next = (now: number) => {
          seen.push(now);
          if (now - began < durationMs) requestAnimationFrame(next);
          else resolve(seen);
        };
        requestAnimationFrame(next);
      }),
    panMs,
  );
  const began = performance.now();
  const drags = [
    [-dragPx, 0],
    [0, -dragPx],
    [dragPx, 0],
    [dragPx, 0],
    [0, dragPx],
    [0, dragPx],
    [-dragPx, 0],
    [0, -dragPx],
  ] as const;
  for (let i = 0; performance.now() - began < panMs; i++) {
    const [x, y] = drags[i % drags.length] ?? [0, 0];
    await page.mouse.move(middle[0] - x / 2, middle[1] - y / 2);
    await page.mouse.down();
    await page.mouse.move(middle[0] + x / 2, middle[1] + y / 2, { steps: 40 });
    await page.mouse.up();
  }
  const seen = await times;
  const trace = await browser.stopTracing();
  const lengths = seen.slice(1).map((time, i) => time - (seen[i] ?? time));
  const works = mainThreadMs(trace);
  return {
    p50Ms: at(lengths, 0.5),
    p95Ms: at(lengths, 0.95),
    worstMs: at(lengths, 1),
    mainP95Ms: at(works, 0.95),
    mainWorstMs: at(works, 1),
  };
}

const panMs = 12_000;
const dragPx = 500;
/** On the map, beside the panel. */
const middle = [480, 400] as const;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** What the tasks of the page's main thread take between the beginnings of two frames, ms. */
function mainThreadMs(trace: Buffer): readonly number[] {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString());
  const begins = traceEvents.filter(({ name, ph }) => name === 'AnimationFrame::Render' && ph === 'b');
  const [first] = begins;
  if (!first) throw new Error(`None of ${traceEvents.length} events begins a frame.`);
  const isMain = ({ pid, tid }: TraceEvent) => pid === first.pid && tid === first.tid;
  const starts = begins
    .filter(isMain)
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const tasks = traceEvents.filter((event) => isMain(event) && event.ph === 'X' && event.name.endsWith('RunTask'));
  const works = new Float64Array(starts.length);
  let frame = 0;
  for (const { ts, dur = 0 } of tasks.toSorted((one, other) => one.ts - other.ts)) {
    while ((starts[frame + 1] ?? Infinity) <= ts) frame += 1;
    works[frame] = (works[frame] ?? 0) + dur / 1000;
  }
  return [...works];
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
