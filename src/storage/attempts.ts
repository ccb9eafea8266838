import type { Connection } from './connection';
import type { AttemptsRow } from './database';
import { storeFailure } from './store-failure';

const freeFailures = 3;
const firstDelayMs = 5_000;
const longestDelayMs = 15 * 60_000;

/** How long after the last of `failures` wrong passphrases none is tried, ms: nothing for three, then 5 s, doubling, up to 15 min. */
export function delayAfter(failures: number): number {
  if (failures < freeFailures) return 0;
  return Math.min(firstDelayMs * 2 ** (failures - freeFailures), longestDelayMs);
}

/** What is left of the delay at `nowMs`, ms. A clock set back to before the failure begins the delay anew. */
export function waitLeft(row: AttemptsRow | undefined, nowMs: number): number {
  if (!row) return 0;
  const passedMs = Math.max(nowMs - row.lastAtMs, 0);
  return Math.max(delayAfter(row.failures) - passedMs, 0);
}

/**
 * Counts wrong passphrases across restarts. A try counts before it is made, so that ending the page saves nobody anything. Where the
 * device is full it is counted in memory alone: what is on a full device must open, so that space can be made.
 */
export class Attempts {
  readonly #connection: Connection;
  readonly #nowMs: () => number;
  readonly #unwritten = new Map<string, AttemptsRow>();

  constructor(connection: Connection, nowMs: () => number) {
    this.#connection = connection;
    this.#nowMs = nowMs;
  }

  async waitMs(id: string): Promise<number> {
    const row = await this.#connection.use((database) => database.get('attempts', id));
    return waitLeft(this.#unwritten.get(id) ?? row, this.#nowMs());
  }

  /** Runs `attempt` unless it has to wait; its failure stays counted, its success clears the count. */
  async count<T>(id: string, attempt: () => Promise<T | undefined>): Promise<T | undefined> {
    if (!(await this.#begin(id))) return undefined;
    const result = await attempt();
    if (result !== undefined) await this.#clear(id);
    return result;
  }

  async #clear(id: string): Promise<void> {
    this.#unwritten.delete(id);
    await unlessFull(this.#connection.use((database) => database.delete('attempts', id)));
  }

  async #begin(id: string): Promise<boolean> {
    let counted: AttemptsRow | undefined;
    const written = this.#connection.use(async (database) => {
      const transaction = database.transaction('attempts', 'readwrite', { durability: 'strict' });
      const row = this.#unwritten.get(id) ?? (await transaction.store.get(id));
      const lastAtMs = this.#nowMs();
      if (waitLeft(row, lastAtMs) === 0) counted = { id, failures: (row?.failures ?? 0) + 1, lastAtMs };
      await Promise.all([counted && transaction.store.put(counted), transaction.done]);
    });
    const isWritten = await unlessFull(written.then(() => true));
    if (!counted) return false;
    if (isWritten) this.#unwritten.delete(id);
    else this.#unwritten.set(id, counted);
    return true;
  }
}

/** What a write gives; undefined where there was no room for it. */
async function unlessFull<Result>(write: Promise<Result>): Promise<Result | undefined> {
  try {
    return await write;
  } catch (error) {
    if (storeFailure(error) !== 'full') throw error;
    return undefined;
  }
}
