import type { OpenOperation, OperationEntry, OperationStore, Protection } from '../app/ports/operation-store';
import { randomBytes } from '../crypto/random-id';
import { importDataKey } from '../crypto/wrapping';
import type { Operation } from '../survey/operation';
import { Connection } from './connection';
import { migrations } from './migrations';
import { StoredOperation } from './stored-operation';

/** The operations on this device, in IndexedDB. */
export function indexedOperationStore(name = 'dala'): OperationStore {
  return new IndexedOperationStore(new Connection(name, migrations));
}

class IndexedOperationStore implements OperationStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async list(): Promise<readonly OperationEntry[]> {
    const rows = await this.#connection.use((database) => database.getAll('operations'));
    return rows.map(({ id, kept }) => ({ id, protection: kept.kind }));
  }

  async create(operation: Operation, protection: Protection): Promise<OpenOperation> {
    if (protection.kind !== 'open') throw new Error('A protected operation needs the vault.');
    const key = randomBytes(32);
    await this.#connection.use(async (database) => {
      const transaction = database.transaction('operations', 'readwrite', { durability: 'strict' });
      await transaction.store.add({ id: operation.id, kept: { kind: 'open', key } });
      await transaction.done;
    });
    const opened = await StoredOperation.open(operation.id, this.#connection, await importDataKey(key));
    await opened.commit({
      note: { key: 'edit.operation-created', values: { name: operation.name } },
      changes: [{ op: 'put', record: operation }],
    });
    return StoredOperation.open(operation.id, this.#connection, await importDataKey(key));
  }

  async open(id: string): Promise<OpenOperation | undefined> {
    const row = await this.#connection.use((database) => database.get('operations', id));
    if (!row) return undefined;
    return StoredOperation.open(id, this.#connection, await importDataKey(row.kept.key));
  }

  remove(id: string): Promise<void> {
    return this.#connection.use(async (database) => {
      const stores = ['operations', 'heads', 'blocks', 'photos', 'photo-chunks', 'attempts', 'tracks'] as const;
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      const owned = IDBKeyRange.bound([id], [id, []]);
      const requests = [
        transaction.objectStore('operations').delete(id),
        transaction.objectStore('heads').delete(id),
        transaction.objectStore('attempts').delete(id),
        ...(['blocks', 'photos', 'photo-chunks', 'tracks'] as const).map((store) =>
          transaction.objectStore(store).delete(owned),
        ),
      ];
      await Promise.all([...requests, transaction.done]);
    });
  }
}
