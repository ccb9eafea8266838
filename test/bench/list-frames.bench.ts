import type { Page } from '@playwright/test';
import { openLargeOperation } from '../support/large-operation';
import { askedOf, type FrameFigures, frameFigures, traceFrames } from './frame-trace';
import type { Measurement } from './measurement';

const throttle = 4;

/** Long pages that are scrolled beside the map, and the taps to each. */
const pages = {
  'log book over 10,000 flights': async (page: Page) => {
    await page.getByRole('button', { name: 'Fly', exact: true }).first().click();
    await page.getByRole('button', { name: 'Log book' }).click();
    await page.getByRole('button', { name: 'Back', exact: true }).waitFor();
  },
  'list of 50,000 sightings': async (page: Page) => {
    await page.getByRole('button', { name: 'Sightings', exact: true }).first().click();
    await page.getByRole('region', { name: 'Sightings' }).last().waitFor();
  },
};

type Taken = ReadonlyMap<string, FrameFigures>;
let taken: Promise<Taken> | undefined;
const take = () => (taken ??= takeAll());

/** Lists of a large operation scrolled by the wheel on a processor four times slower, the map with all its sightings beside them. */
export const measurements: readonly Measurement[] = Object.keys(pages).flatMap((name) =>
  frameFigures.map(({ kind, share, words }) => ({
    name: `scrolling the ${name} at ${throttle}x throttle: ${words}`,
    unit: 'ms',
    measure: async () => ({
      value: (await take()).get(name)?.[kind][share] ?? Number.NaN,
      ...askedOf({ throttle, kind, share }),
    }),
  })),
);

async function takeAll(): Promise<Taken> {
  const { page, close } = await openLargeOperation();
  try {
    const session = await page.context().newCDPSession(page);
    const found = new Map<string, FrameFigures>();
    for (const [name, open] of Object.entries(pages)) {
      await open(page);
      await page.waitForTimeout(3000);
      await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      found.set(name, await traceFrames(page, () => scroll(page)));
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
    return found;
  } finally {
    await close();
  }
}

/** Half a screen at a time, down and some of it up again. */
async function scroll(page: Page): Promise<void> {
  await page.mouse.move(1100, 560);
  for (const turn of [...Array.from({ length: 12 }, () => 1), ...Array.from({ length: 6 }, () => -1)]) {
    await page.mouse.wheel(0, 360 * turn);
    await page.waitForTimeout(150);
  }
}
