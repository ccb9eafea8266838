import { deleteDB, openDB } from 'idb';
import type { EmergencyWipe } from '../app/ports/emergency-wipe';

export interface WipeOptions {
  /** Name of the main database; its backups carry it as prefix. */
  readonly database: string;
  /** Erases what other rooms keep (maps, settings). Each may run twice. */
  readonly others: readonly (() => Promise<void>)[];
  /** Closes this page's own connection. */
  readonly dropConnection: () => void;
}

/** The wipe of one device. */
export function emergencyWipe(options: WipeOptions): EmergencyWipe {
  const channelName = `${flagName(options.database)}-done`;
  return {
    async wipe() {
      // A full disk has no room for the flag; the keys go all the same.
      await raiseFlag(options.database).catch(() => undefined);
      await eraseAll(options);
      const channel = new BroadcastChannel(channelName);
      channel.postMessage('wiped');
      channel.close();
    },
    watch(onWiped) {
      const channel = new BroadcastChannel(channelName);
      channel.onmessage = onWiped;
      return () => channel.close();
    },
  };
}

/** Ends a wipe that was cut off; does nothing where none was begun. */
export async function finishWipe(options: WipeOptions): Promise<void> {
  const names = await databaseNames();
  if (names.includes(flagName(options.database))) await eraseAll(options);
}

async function eraseAll({ database, others, dropConnection }: WipeOptions): Promise<void> {
  await eraseKeys(database);
  dropConnection();
  for (const name of await databaseNames()) {
    if (name === database || name.startsWith(`${database}-backup-v`)) await deleteDB(name);
  }
  for (const erase of others) await erase();
  await deleteDB(flagName(database));
}

/** A database of its own, so that it outlives the data. */
async function raiseFlag(database: string): Promise<void> {
  const flag = await openDB(flagName(database), 1, { upgrade: (opened) => void opened.createObjectStore('flag') });
  try {
    const transaction = flag.transaction('flag', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(1, 'flag'), transaction.done]);
  } finally {
    flag.close();
  }
}

/** First what makes the data readable, in one transaction: it takes milliseconds, whatever the size of the data. */
async function eraseKeys(database: string): Promise<void> {
  if (!(await databaseNames()).includes(database)) return;
  const opened = await openDB(database);
  try {
    const keyStores = ['operations', 'attempts'].filter((store) => opened.objectStoreNames.contains(store));
    if (keyStores.length === 0) return;
    const transaction = opened.transaction(keyStores, 'readwrite', { durability: 'strict' });
    await Promise.all([...keyStores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  } finally {
    opened.close();
  }
}

async function databaseNames(): Promise<readonly string[]> {
  return (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
}

function flagName(database: string): string {
  return `${database}-wipe`;
}
