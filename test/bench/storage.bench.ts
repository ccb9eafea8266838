import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { openKillableBrowser } from '../support/killable-browser';
import { servePage } from '../support/page-server';
import type { Measurement } from './measurement';

interface Figures {
  readonly mergeMs: number;
  readonly openMs: number;
  readonly heapMB: number;
  readonly saveMs: number;
  readonly plainReadMs: number;
  readonly plainSaveMs: number;
  readonly derivationMs: number;
}

const saves = 300;
const taken = take();

/** Takes all figures in one browser over one profile: 100,000 sightings of two other tablets, an entry each. */
async function take(): Promise<Figures> {
  const profile = await mkdtemp(path.join(tmpdir(), 'dala-bench-'));
  const server = await servePage('test/support/storage-page.ts');
  const { page, kill } = await openKillableBrowser(profile, server.url);
  try {
    await page.evaluate('page.open()');
    const merges: { ms: number }[] = [
      await page.evaluate('page.mergeOther(50000)'),
      await page.evaluate('page.mergeOther(50000)'),
    ];
    const openMs: number[] = [];
    for (let run = 0; run < 3; run++) {
      await page.reload();
      const { ms, records }: { ms: number; records: number } = await page.evaluate('page.timeOpening()');
      if (records !== 100_001) throw new Error(`Opened ${records} records instead of 100001.`);
      openMs.push(ms);
    }
    const heapMB = await heapAfterCollection(page);
    const saveMs: number[] = await page.evaluate(`page.timeSaves(0, ${saves})`);
    const plain: { readMs: number; saveMs: number[] } = await page.evaluate(`page.timePlainRows(100000, ${saves})`);
    const derivation: { ms: number } = await page.evaluate('page.timeDerivation()');
    return {
      mergeMs: median(merges.map(({ ms }) => ms)),
      openMs: median(openMs),
      heapMB,
      saveMs: median(saveMs),
      plainReadMs: plain.readMs,
      plainSaveMs: median(plain.saveMs),
      derivationMs: derivation.ms,
    };
  } finally {
    await kill();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function heapAfterCollection(page: Page): Promise<number> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('HeapProfiler.collectGarbage');
  return (await devTools.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The vault in Chromium: opening, saving, merging, each beside the same rows in plain IndexedDB where there is such a thing. */
export const measurements: readonly Measurement[] = [
  {
    name: 'opening 100,000 sealed and signed sightings, key known',
    unit: 'ms',
    measure: async () => {
      const { openMs, plainReadMs } = await taken;
      return { value: openMs, beside: { name: 'plain rows, getAll', value: plainReadMs } };
    },
  },
  {
    name: 'one save to durable, 100,000 sightings open',
    unit: 'ms',
    measure: async () => {
      const { saveMs, plainSaveMs } = await taken;
      return { value: saveMs, beside: { name: 'plain row, strict', value: plainSaveMs } };
    },
  },
  {
    name: 'merge of a package of 50,000 entries to durable',
    unit: 'ms',
    measure: async () => ({ value: (await taken).mergeMs }),
  },
  {
    name: 'heap with 100,000 sightings open, garbage collected',
    unit: 'MB',
    measure: async () => ({ value: (await taken).heapMB }),
  },
  {
    name: 'key from a passphrase at the cost chosen here',
    unit: 'ms',
    measure: async () => ({ value: (await taken).derivationMs, bound: { name: 'the aim', value: 1000 } }),
  },
];
