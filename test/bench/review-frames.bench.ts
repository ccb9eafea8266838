import type { Page } from '@playwright/test';
import { openLargeOperation } from '../support/large-operation';
import { type FrameFigures, frameFigures, traceFrames } from './frame-trace';
import type { Measurement } from './measurement';

/** Days that the slider is moved over, one at a time, back and forth. */
const days = 60;

interface Taken {
  readonly slider: FrameFigures;
  /** From the tap to the paper on the screen, ms. */
  readonly printMs: number;
  readonly reportMs: number;
}

let taken: Promise<Taken> | undefined;
const take = () => (taken ??= takeAll());

/** The overview of 50,000 sightings and 10,000 flights in the browser: the slider over its season, and its report on paper. */
export const measurements: readonly Measurement[] = [
  ...frameFigures.map(({ kind, share, words }) => ({
    name: `slider over the season, a day a frame: ${words}`,
    unit: 'ms',
    measure: async () => ({
      value: (await take()).slider[kind][share],
      ...(kind === 'frame' && share === 'p95' && { bound: { name: 'asked for', value: 34 } }),
    }),
  })),
  ...(['reportMs', 'printMs'] as const).map((key) => ({
    name: key === 'printMs' ? 'report on paper, from the tap' : 'report on the screen, from the tap',
    unit: 'ms',
    measure: async () => ({ value: (await take())[key], bound: { name: 'asked for', value: 10_000 } }),
  })),
];

async function takeAll(): Promise<Taken> {
  const { page, close } = await openLargeOperation();
  try {
    await page.getByRole('button', { name: 'Review' }).click();
    const slider = page.getByRole('slider').first();
    await slider.waitFor({ timeout: 60_000 });
    await slider.focus();
    await page.waitForTimeout(1000);
    const moved = await traceFrames(page, () => moveSlider(page));
    const reportMs = await msOf(async () => {
      await page.getByRole('button', { name: 'Make a report' }).click();
      await page.getByRole('heading', { name: 'Report of the operation', level: 3 }).waitFor({ timeout: 60_000 });
    });
    const printMs = await msOf(async () => {
      await page.getByRole('button', { name: 'Show for print or PDF' }).click();
      await page.getByRole('dialog').waitFor({ timeout: 60_000 });
    });
    return { slider: moved, reportMs, printMs };
  } finally {
    await close();
  }
}

async function moveSlider(page: Page): Promise<void> {
  for (const key of ['ArrowLeft', 'ArrowRight']) {
    for (let day = 0; day < days; day++) {
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
}

async function msOf(act: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}
