import type { IDBPDatabase } from 'idb';
import type { CommitResult } from '../app/ports/operation-store';
import { blocksFrom } from './block-rows';
import type { Connection } from './connection';
import type { BlockRow, DalaDatabase } from './database';
import type { SealedPhoto } from './photo-vault';
import { storeFailure } from './store-failure';

/** What one commit writes, sealed beforehand, since a transaction ends while anything else is awaited. */
export interface CommitRows {
  readonly operation: string;
  /** The number that the first of `blocks` was sealed for; if another writer took it, nothing is written. */
  readonly expected: number;
  /** With the numbers `expected`, `expected + 1`, ... */
  readonly blocks: readonly BlockRow[];
  /** Numbers of blocks that the new ones replace. */
  readonly replaced: readonly number[];
  readonly photos: readonly SealedPhoto[];
}

/** Writes all of it or nothing. Ok only after the transaction, durability strict, is complete. */
export async function commitRows(connection: Connection, rows: CommitRows): Promise<CommitResult> {
  try {
    return await connection.use((database) => write(database, rows));
  } catch (error) {
    const failure = storeFailure(error);
    if (!failure) throw error;
    if (failure === 'connection-lost' && (await hasLanded(connection, rows))) return { ok: true };
    return { ok: false, failure };
  }
}

async function write(database: IDBPDatabase<DalaDatabase>, rows: CommitRows): Promise<CommitResult> {
  const { operation, expected, blocks, replaced, photos } = rows;
  const stores = ['heads', 'blocks', 'photos', 'photo-chunks'] as const;
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const head = await transaction.objectStore('heads').get(operation);
  if (head?.next !== expected) {
    await transaction.done;
    return { ok: false, failure: head ? 'not-the-writer' : 'locked' };
  }
  const requests: Promise<unknown>[] = [
    transaction.objectStore('heads').put({ id: operation, next: expected + blocks.length }),
    ...blocks.map((block) => transaction.objectStore('blocks').add(block)),
    ...replaced.map((number) => transaction.objectStore('blocks').delete([operation, number])),
  ];
  for (const { row, chunks } of photos) {
    requests.push(transaction.objectStore('photos').put(row));
    for (const chunk of chunks) requests.push(transaction.objectStore('photo-chunks').put(chunk));
  }
  await Promise.all([...requests, transaction.done]);
  return { ok: true };
}

/** Whether a commit whose answer was lost is in the database: its first block, bit for bit, where it was meant to be. */
async function hasLanded(connection: Connection, { operation, expected, blocks }: CommitRows): Promise<boolean> {
  try {
    const [found] = await connection.use((database) => database.getAll('blocks', blocksFrom(operation, expected), 1));
    const [meant] = blocks;
    return found !== undefined && meant !== undefined && equalBytes(found.sealed, meant.sealed);
  } catch {
    return false;
  }
}

function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
