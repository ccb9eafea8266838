import { type IDBPDatabase, openDB } from 'idb';
import type { DalaDatabase } from './database';
import type { Migration } from './migrations';

/** A database connection that is opened again when the browser drops it. */
export class Connection {
  readonly #name: string;
  readonly #migrations: readonly Migration[];
  #database: Promise<IDBPDatabase<DalaDatabase>> | undefined;

  constructor(name: string, migrations: readonly Migration[]) {
    this.#name = name;
    this.#migrations = migrations;
  }

  /**
   * Runs `act` on the open database. If the connection turns out to be lost before a transaction began, `act` runs once more on
   * a new one. A transaction that was cut off rejects: whether it was completed has to be read from the database.
   */
  async use<T>(act: (database: IDBPDatabase<DalaDatabase>) => Promise<T>): Promise<T> {
    const opened = await this.#open();
    try {
      return await act(opened);
    } catch (error) {
      if (!isClosedConnection(error)) throw error;
      this.drop();
      return act(await this.#open());
    }
  }

  /** Closes the connection; the next `use` opens it again. */
  drop(): void {
    const dropped = this.#database;
    this.#database = undefined;
    dropped?.then((database) => database.close()).catch(() => undefined);
  }

  #open(): Promise<IDBPDatabase<DalaDatabase>> {
    if (!this.#database) {
      const opening = this.#migrate();
      this.#database = opening;
      opening.catch(() => {
        if (this.#database === opening) this.#database = undefined;
      });
    }
    return this.#database;
  }

  #migrate(): Promise<IDBPDatabase<DalaDatabase>> {
    const steps = this.#migrations;
    return openDB<DalaDatabase>(this.#name, steps.at(-1)?.to ?? 1, {
      async upgrade(database, from, _to, transaction) {
        for (const step of steps) if (step.to > from) await step.apply(database, transaction);
      },
      blocking: () => this.drop(),
      terminated: () => this.drop(),
    });
  }
}

function isClosedConnection(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
