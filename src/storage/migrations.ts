import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DalaDatabase } from './database';

/** One step of the stored format. Once shipped it never changes; a later need is a later step. */
export interface Migration {
  /** The version it leads to; versions count from 1 without a hole. */
  readonly to: number;
  /** Stores whose rows it changes: they are copied before it runs. */
  readonly rewrites: readonly string[];
  apply(
    database: IDBPDatabase<DalaDatabase>,
    transaction: IDBPTransaction<DalaDatabase, StoreNames<DalaDatabase>[], 'versionchange'>,
  ): void | Promise<void>;
}

/** Every step ever shipped, in order. */
export const migrations: readonly Migration[] = [
  {
    to: 1,
    rewrites: [],
    apply(database) {
      database.createObjectStore('operations', { keyPath: 'id' });
      database.createObjectStore('heads', { keyPath: 'id' });
      database.createObjectStore('blocks', { keyPath: ['operation', 'number'] });
      database.createObjectStore('photos', { keyPath: ['operation', 'photo'] });
      database.createObjectStore('photo-chunks', { keyPath: ['operation', 'photo', 'index'] });
      database.createObjectStore('attempts', { keyPath: 'id' });
      database.createObjectStore('tracks', { keyPath: ['operation', 'track', 'index'] });
      database.createObjectStore('probe');
    },
  },
  {
    to: 2,
    rewrites: [],
    apply(database) {
      database.createObjectStore('drafts', { keyPath: ['operation', 'draft'] });
    },
  },
];
