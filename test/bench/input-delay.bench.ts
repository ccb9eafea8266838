import type { Page } from '@playwright/test';
import { openLargeOperation } from '../support/large-operation';
import { dailyRound, type RoundStep } from '../support/daily-round';
import type { Measurement } from './measurement';

const rates = [1, 4] as const;
/** From an input to the next picture, ms. */
const askedMs = 100;

const walk: readonly RoundStep[] = [
  ...dailyRound,
  { screen: 'Setup: dark', act: (page) => page.getByText('Dark', { exact: true }).click() },
  { screen: 'Setup: light', act: (page) => page.getByText('Light', { exact: true }).click() },
];

type Taken = ReadonlyMap<string, number>;
let taken: Promise<Taken> | undefined;
const take = () => (taken ??= takeAll());

/** Taps and keys on every main screen of an operation with 50,000 sightings: the slowest answer on each, to steps of 8 ms. */
export const measurements: readonly Measurement[] = rates.flatMap((rate) =>
  walk.map(({ screen }) => ({
    name: `input to picture at ${rate}x throttle: ${screen}`,
    unit: 'ms',
    measure: async () => ({
      value: (await take()).get(`${screen} ${rate}`) ?? Number.NaN,
      ...(rate === 1 && { bound: { name: 'asked for', value: askedMs } }),
    }),
  })),
);

async function takeAll(): Promise<Taken> {
  const worst = new Map<string, number>();
  const { page, close } = await openLargeOperation();
  try {
    const session = await page.context().newCDPSession(page);
    await page.evaluate(watchInputs);
    for (const rate of rates) {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      for (const { screen, act } of walk) worst.set(`${screen} ${rate}`, await slowestOf(page, () => act(page)));
    }
    return worst;
  } finally {
    await close();
  }
}

/** Waits until what the act began has been painted. */
async function slowestOf(page: Page, act: () => Promise<void>): Promise<number> {
  await act();
  await page.waitForTimeout(400);
  return page.evaluate(slowestInput);
}

/** Events that took less than 16 ms are not told, the least that browsers allow. */
function watchInputs(): void {
  const { slowInputs } = Object.assign(globalThis, { slowInputs: [] as number[] });
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (/^(pointer|click|key|input)/.test(name)) slowInputs.push(duration);
  });
  observer.observe(Object.assign({ type: 'event' }, { durationThreshold: 16 }));
}

function slowestInput(): number {
  const { slowInputs }: { slowInputs: number[] } = globalThis as never;
  return Math.max(8, ...slowInputs.splice(0));
}
