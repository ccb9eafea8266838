import type { Page } from '@playwright/test';
import { openLargeOperation } from '../support/large-operation';
import { askedOf, type FrameFigures, frameFigures, traceFrames } from './frame-trace';
import type { Measurement } from './measurement';

/** Dragging the map and zooming it, at full speed and on a processor four times slower. */
const moves = { pan, zoom };
const rates = [1, 4] as const;
type Taken = ReadonlyMap<string, FrameFigures>;
let taken: Promise<Taken> | undefined;
const take = () => (taken ??= takeAll());

/**
 * The map with 50,000 sightings, 10,000 transects and the coverage of 10,000 flights. A browser without a window shows no more than 60
 * frames a second and paints in software, so the work of the main thread on the processor is the figure to go by.
 */
export const measurements: readonly Measurement[] = rates.flatMap((rate) =>
  Object.keys(moves).flatMap((move) =>
    frameFigures.map(({ kind, share, words }) => ({
      name: `${move} at ${rate}x throttle: ${words}`,
      unit: 'ms',
      measure: async () => {
        const found = (await take()).get(`${move} ${rate}`);
        return { value: found?.[kind][share] ?? Number.NaN, ...askedOf({ throttle: rate, kind, share }) };
      },
    })),
  ),
);

async function takeAll(): Promise<Taken> {
  const { page, close } = await openLargeOperation();
  try {
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await page.getByRole('button', { name: 'Ground, flights and their files' }).click({ timeout: 120_000 });
    await page.getByLabel('Show on the map').selectOption('passes');
    await page.waitForTimeout(8000);
    const session = await page.context().newCDPSession(page);
    const found = new Map<string, FrameFigures>();
    for (const rate of rates) {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      for (const [name, move] of Object.entries(moves)) {
        found.set(`${name} ${rate}`, await traceFrames(page, () => move(page)));
      }
    }
    return found;
  } finally {
    await close();
  }
}

const middle = { x: 470, y: 420 };
const strokes = [
  [-500, 0],
  [0, -400],
  [500, 0],
  [0, 400],
] as const;

/** Drags the map round in a square, four strokes of forty steps. */
async function pan(page: Page): Promise<void> {
  for (const [dx, dy] of strokes) {
    await page.mouse.move(middle.x - dx / 2, middle.y - dy / 2);
    await page.mouse.down();
    await page.mouse.move(middle.x + dx / 2, middle.y + dy / 2, { steps: 40 });
    await page.mouse.up();
    await page.waitForTimeout(300);
  }
}

/** Four levels in, to sightings that stand alone, and out again. */
async function zoom(page: Page): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  for (const turn of [-1, -1, -1, -1, 1, 1, 1, 1]) {
    await page.mouse.wheel(0, 120 * turn);
    await page.waitForTimeout(600);
  }
}
