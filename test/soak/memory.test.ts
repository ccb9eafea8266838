import type { CDPSession, Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { openLargeOperation } from '../support/large-operation';
import { dailyRound } from '../support/daily-round';

/** An hour of use, or as many minutes as `--minutes=` says. */
const minutes = Number(process.env['SOAK_MINUTES'] ?? (process.env['SOAK'] === 'full' ? 60 : 1));
/** Rounds in which screens load and caches fill. */
const warmUp = 2;

const size = {
  areas: 100,
  sortiesPerArea: 20,
  photosPerSortie: 0,
  sightings: 5000,
  actions: 1000,
  sensors: 20,
  seed: 12,
};

/** What the page holds after a forced collection. */
interface Held {
  readonly heapMB: number;
  readonly nodes: number;
  readonly listeners: number;
}

// The last round and the start of the app come on top of the minutes.
const timeout = (minutes + 15) * 60_000;

it(`holds no more memory after ${minutes} minutes of use than after the first rounds`, { timeout }, async () => {
  const { page, close } = await openLargeOperation(size);
  try {
    const session = await page.context().newCDPSession(page);
    const rounds: Held[] = [];
    const endMs = Date.now() + minutes * 60_000;
    while (Date.now() < endMs || rounds.length <= 2 * warmUp) {
      await walkRound(page);
      rounds.push(await held(session));
      process.stdout.write(`round ${rounds.length}: ${JSON.stringify(rounds.at(-1))}\n`);
    }
    const used = rounds.slice(warmUp);
    const slope = slopeOf(used.map(({ heapMB }) => heapMB));
    process.stdout.write(`${used.length} rounds, ${slope.toFixed(4)} MB a round\n`);
    const [first, last] = [used.slice(0, Math.ceil(used.length / 3)), used.slice(-Math.ceil(used.length / 3))];
    expect(middle(last, 'heapMB')).toBeLessThan(middle(first, 'heapMB') * 1.05 + 1);
    expect(middle(last, 'nodes')).toBeLessThan(middle(first, 'nodes') * 1.05 + 100);
    expect(middle(last, 'listeners')).toBeLessThan(middle(first, 'listeners') * 1.05 + 50);
  } finally {
    await close();
  }
});

async function walkRound(page: Page): Promise<void> {
  for (const { act } of dailyRound) {
    await act(page);
    await page.waitForTimeout(250);
  }
}

async function held(session: CDPSession): Promise<Held> {
  for (let pass = 0; pass < 2; pass++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heapMB: Math.round(usedSize / 1e4) / 100, nodes, listeners: jsEventListeners };
}

/** By least squares, for each step. */
function slopeOf(values: readonly number[]): number {
  const [meanX, meanY] = [(values.length - 1) / 2, values.reduce((sum, value) => sum + value, 0) / values.length];
  const covariance = values.reduce((sum, value, i) => sum + (i - meanX) * (value - meanY), 0);
  return covariance / values.reduce((sum, _, i) => sum + (i - meanX) ** 2, 0);
}

function middle(rounds: readonly Held[], what: keyof Held): number {
  return rounds.map((one) => one[what]).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? Number.NaN;
}
