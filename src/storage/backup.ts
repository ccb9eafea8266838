import { deleteDB, type IDBPDatabase, openDB } from 'idb';

/** Rows of one store copied at a time: what lies in memory at once. */
const batchRows = 64;
const marker = 'complete';

/** The database that holds a copy of what a migration from `version` changes. */
export function backupName(database: string, version: number): string {
  return `${database}-backup-v${version}`;
}

/** Copies the named stores as they are, sealed rows sealed. A copy that was cut off is made anew; a complete one is kept. */
export async function backUp(source: IDBPDatabase, stores: readonly string[]): Promise<void> {
  const name = backupName(source.name, source.version);
  if (await isComplete(name)) return;
  await deleteDB(name);
  const copy = await openDB(name, 1, {
    upgrade(database) {
      for (const store of stores) createLike(database, source, store);
      database.createObjectStore(marker);
    },
  });
  try {
    for (const store of stores) await copyRows({ from: source, to: copy, store });
    const transaction = copy.transaction(marker, 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(1, marker), transaction.done]);
  } finally {
    copy.close();
  }
}

/** Puts the rows of a complete backup back over what is there; false if there is none. */
export async function restoreBackup(target: IDBPDatabase, version: number): Promise<boolean> {
  const name = backupName(target.name, version);
  if (!(await isComplete(name))) return false;
  const copy = await openDB(name);
  try {
    for (const store of Array.from(copy.objectStoreNames).filter((found) => found !== marker)) {
      await target.clear(store);
      await copyRows({ from: copy, to: target, store });
    }
  } finally {
    copy.close();
  }
  return true;
}

/** Deletes the backups of a database. Called at a start that found nothing to migrate: the new version has proved itself once. */
export async function dropBackups(database: string): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name?.startsWith(`${database}-backup-v`)) await deleteDB(name);
  }
}

/** What the backups of a database hold, bytes: 0 if there are none. */
export async function backupBytes(database: string): Promise<number> {
  let bytes = 0;
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith(`${database}-backup-v`)) continue;
    const copy = await openDB(name);
    try {
      for (const store of copy.objectStoreNames) bytes += await sealedBytes(copy, store);
    } finally {
      copy.close();
    }
  }
  return bytes;
}

/** Nearly all of a row is what it holds sealed. */
async function sealedBytes(copy: IDBPDatabase, store: string): Promise<number> {
  let bytes = 0;
  for (const key of await copy.getAllKeys(store)) {
    const row: unknown = await copy.get(store, key);
    if (typeof row !== 'object' || row === null) continue;
    const sealed = 'sealed' in row ? row.sealed : undefined;
    bytes += sealed instanceof Uint8Array ? sealed.length : 1;
  }
  return bytes;
}

async function isComplete(name: string): Promise<boolean> {
  const found = (await indexedDB.databases()).some((database) => database.name === name);
  if (!found) return false;
  const copy = await openDB(name);
  try {
    return copy.objectStoreNames.contains(marker) && (await copy.count(marker)) === 1;
  } finally {
    copy.close();
  }
}

function createLike(database: IDBPDatabase, source: IDBPDatabase, store: string): void {
  const { keyPath } = source.transaction(store).store;
  database.createObjectStore(store, keyPath === null ? {} : { keyPath });
}

async function copyRows(way: {
  readonly from: IDBPDatabase;
  readonly to: IDBPDatabase;
  readonly store: string;
}): Promise<void> {
  const { from, to, store } = way;
  const inline = from.transaction(store).store.keyPath !== null;
  const keys = await from.getAllKeys(store);
  for (let start = 0; start < keys.length; start += batchRows) {
    const batch = keys.slice(start, start + batchRows);
    const rows = await Promise.all(batch.map((key) => from.get(store, key)));
    const transaction = to.transaction(store, 'readwrite', { durability: 'strict' });
    const puts = rows.map((row, index) => transaction.store.put(row, inline ? undefined : batch[index]));
    await Promise.all([...puts, transaction.done]);
  }
}
