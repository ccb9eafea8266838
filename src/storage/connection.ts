import type { IDBPDatabase } from 'idb';
import type { DalaDatabase } from './database';
import type { Migration } from './migrations';
import { openDatabase } from './open-database';

type Database = IDBPDatabase<DalaDatabase>;

export interface ConnectionOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** Runs before each opening: ends a wipe that was cut off. */
  readonly beforeOpen: () => Promise<void>;
  /** Runs before what is stored is changed for this version of the app. */
  readonly beforeMigration?: () => Promise<void>;
}

/** A database connection that is opened again when the browser drops it. */
export class Connection {
  readonly #options: ConnectionOptions;
  #database: Promise<Database> | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /**
   * Runs `act` on the open database. If the connection turns out to be lost before a transaction began, `act` runs once more on
   * a new one. A transaction that was cut off rejects: whether it was completed has to be read from the database.
   */
  async use<T>(act: (database: Database) => Promise<T>): Promise<T> {
    const opened = await this.#open();
    try {
      return await act(opened);
    } catch (error) {
      if (!isClosedConnection(error)) throw error;
      this.drop();
      return act(await this.#open());
    }
  }

  /** Writes and reads one row; if that fails, once more on a new connection. False if the database cannot be written. */
  async isWorking(): Promise<boolean> {
    try {
      await this.use(writeProbe);
      return true;
    } catch {
      this.drop();
    }
    try {
      await this.use(writeProbe);
      return true;
    } catch {
      return false;
    }
  }

  /** Closes the connection; the next `use` opens it again. */
  drop(): void {
    const dropped = this.#database;
    this.#database = undefined;
    dropped?.then((database) => database.close()).catch(() => undefined);
  }

  #open(): Promise<Database> {
    if (!this.#database) {
      const opening = this.#opened();
      this.#database = opening;
      opening.catch(() => {
        if (this.#database === opening) this.#database = undefined;
      });
    }
    return this.#database;
  }

  async #opened(): Promise<Database> {
    const { name, migrations, beforeOpen, beforeMigration } = this.#options;
    await beforeOpen();
    const drop = () => this.drop();
    return openDatabase(name, migrations, {
      ...(beforeMigration && { migrating: beforeMigration }),
      blocking: drop,
      terminated: drop,
    });
  }
}

async function writeProbe(database: Database): Promise<void> {
  const transaction = database.transaction('probe', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(1, 'probe'), transaction.store.get('probe'), transaction.done]);
}

function isClosedConnection(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
