import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openKillableBrowser } from './killable-browser';
import { servePage } from './page-server';
import { seeded } from './seeded';
import type { Holding } from './storage-page';

/** What a test knows to be stored: what was acknowledged before a kill, and what was under way. */
interface Expected {
  readonly pairs: Set<number>;
  readonly imports: Set<number>;
  version: number;
  nextNumber: number;
  /** A wipe was begun: everything is there, or nothing. */
  isWiping: boolean;
}

export interface KillReport {
  /** What must never happen, one line each. */
  readonly faults: readonly string[];
  readonly acknowledged: number;
  readonly rounds: Readonly<Record<string, number>>;
}

const acts = ['save', 'save', 'save', 'bring', 'migrate', 'wipe'] as const;
const importLength = 1500;
const longestMs: Record<(typeof acts)[number], number> = { save: 500, bring: 250, migrate: 80, wipe: 80 };

/**
 * Kills the browser at random moments of saves, imports, migrations and wipes, and in the very moment in which a save or import
 * is acknowledged, each time over the same profile.
 */
export async function killRounds({
  rounds,
  seed,
}: {
  readonly rounds: number;
  readonly seed: number;
}): Promise<KillReport> {
  const random = seeded(seed);
  const profile = await mkdtemp(path.join(tmpdir(), 'dala-kill-'));
  const server = await servePage('test/support/storage-page.ts');
  const expected: Expected = { pairs: new Set(), imports: new Set(), version: 1, nextNumber: 0, isWiping: false };
  const faults: string[] = [];
  const counts: Record<string, number> = {};
  let acknowledged = 0;
  try {
    for (let round = 0; round <= rounds; round++) {
      const { page, kill } = await openKillableBrowser(profile, server.url);
      let untilKill = random() < 0.5 ? 1 + Math.floor(random() * 20) : Infinity;
      await page.exposeFunction('acknowledge', (number: number) => {
        acknowledged += 1;
        (act === 'bring' ? expected.imports : expected.pairs).add(number);
        untilKill -= 1;
        if (untilKill <= 0) void kill();
      });
      const act =
        round < 4 ? (['save', 'bring', 'migrate', 'wipe'] as const)[round] : acts[Math.floor(random() * acts.length)];
      const holding: Holding = await page.evaluate(`page.open(undefined, ${expected.version})`);
      faults.push(...faultsOf(holding, expected).map((fault) => `round ${round}: ${fault}`));
      if (round === rounds || act === undefined) {
        await kill();
        break;
      }
      counts[act] = (counts[act] ?? 0) + 1;
      const first = (expected.nextNumber += 1000);
      if (act === 'migrate') expected.version += 1;
      if (act === 'wipe') expected.isWiping = true;
      const code = {
        save: `page.save(${first}, 1000)`,
        bring: `page.bring(${first}, ${importLength})`,
        migrate: `page.migrate(${expected.version})`,
        wipe: 'page.wipe()',
      }[act];
      page.evaluate(code).catch(() => undefined);
      await wait(random() * longestMs[act] + (Number.isFinite(untilKill) ? longestMs[act] : 0));
      await kill();
    }
  } finally {
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { faults, acknowledged, rounds: counts };
}

function faultsOf(holding: Holding, expected: Expected): readonly string[] {
  if (expected.isWiping) {
    expected.isWiping = false;
    if (holding.records <= 1) {
      expected.pairs.clear();
      expected.imports.clear();
      return [];
    }
  }
  const lostPairs = [...expected.pairs].filter((number) => !holding.pairs.includes(number));
  const lostImports = [...expected.imports].filter((number) => holding.imports[number] !== importLength);
  const halfImports = Object.entries(holding.imports).filter(([, count]) => count !== importLength);
  for (const number of holding.pairs) expected.pairs.add(number);
  for (const number of Object.keys(holding.imports)) expected.imports.add(Number(number));
  return [
    ...lostPairs.map((number) => `pair ${number} was acknowledged and is lost`),
    ...lostImports.map((number) => `import ${number} was acknowledged and is lost`),
    ...halfImports.map(([number, count]) => `import ${number} has ${count} of ${importLength} records`),
    ...holding.halves.map((half) => `${half} is there by half`),
  ];
}
