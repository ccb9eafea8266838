import { type IDBPDatabase, openDB } from 'idb';
import { backUp, dropBackups } from './backup';
import type { DalaDatabase } from './database';
import type { Migration } from './migrations';

/** What the connection's owner wants to hear. */
export interface ConnectionEvents {
  /** What is stored is about to be changed; the steps wait for this. Not called for a database that is new. */
  migrating?(): Promise<void>;
  /** Another tab needs the database for a newer version, or erases it. */
  blocking(): void;
  /** The browser closed it. */
  terminated(): void;
}

/**
 * Opens the database at the newest version of `steps`. Each pending step runs by itself: first a backup of the stores that it
 * rewrites, then the step in the one transaction that also moves the version, so that a kill leaves the old version or the new.
 * Rejects with a VersionError if the database is newer than the program.
 */
export async function openDatabase(
  name: string,
  steps: readonly Migration[],
  events: ConnectionEvents,
): Promise<IDBPDatabase<DalaDatabase>> {
  const newest = steps.at(-1)?.to ?? 0;
  const current = await versionOf(name);
  if (current > 0 && current < newest) await events.migrating?.();
  if (current < newest) await oneAtATime(name, () => migrate(name, steps));
  const database = await openDB<DalaDatabase>(name, newest, {
    blocking: () => events.blocking(),
    terminated: () => events.terminated(),
  });
  if (current === newest) await dropBackups(name);
  return database;
}

async function migrate(name: string, steps: readonly Migration[]): Promise<void> {
  const current = await versionOf(name);
  for (const step of steps.filter(({ to }) => to > current)) {
    if (step.rewrites.length > 0) await backUpNow(name, step.rewrites);
    await take(name, step);
  }
}

async function take(name: string, step: Migration): Promise<void> {
  let fault: unknown;
  const opening = openDB<DalaDatabase>(name, step.to, {
    async upgrade(database, _from, _to, transaction) {
      try {
        await step.apply(database, transaction);
      } catch (error) {
        fault = error;
        transaction.done.catch(() => undefined);
        transaction.abort();
      }
    },
  });
  try {
    (await opening).close();
  } catch (error) {
    throw fault ?? error;
  }
}

async function backUpNow(name: string, stores: readonly string[]): Promise<void> {
  const database = await openDB(name);
  try {
    await backUp(database, stores);
  } finally {
    database.close();
  }
}

async function versionOf(name: string): Promise<number> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  return found?.version ?? 0;
}

/** Two tabs that start together migrate one after the other. */
async function oneAtATime(name: string, act: () => Promise<void>): Promise<void> {
  if (!globalThis.navigator?.locks) return act();
  await navigator.locks.request(`${name}-migration`, act);
}
