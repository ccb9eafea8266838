import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { randomId } from '../../src/crypto/random-id';
import { commitRows } from '../../src/storage/commit-rows';
import { Connection } from '../../src/storage/connection';
import type { DalaDatabase } from '../../src/storage/database';
import { migrations } from '../../src/storage/migrations';

const beforeOpen = async () => undefined;
const bytes = (...values: number[]) => Uint8Array.from(values);

/** Completes what it is given and then loses the answer, once. */
class LosingConnection extends Connection {
  losses = 1;

  override async use<T>(act: (database: IDBPDatabase<DalaDatabase>) => Promise<T>): Promise<T> {
    const result = await super.use(act);
    if (this.losses-- > 0) throw new DOMException('The connection was lost.', 'AbortError');
    return result;
  }
}

function rows(expected: number, sealed: Uint8Array<ArrayBuffer>) {
  const blocks = [{ operation: 'o1', number: expected, sealed }];
  return { operation: 'o1', expected, blocks, replaced: [], photos: [] };
}

describe('a connection', () => {
  it('is opened again after the browser closed it', async () => {
    const connection = new Connection({ name: randomId(), migrations, beforeOpen });
    await connection.use((database) => database.put('heads', { id: 'o1', next: 5 }));
    await connection.use(async (database) => database.close());
    expect(await connection.use((database) => database.get('heads', 'o1'))).toEqual({ id: 'o1', next: 5 });
    expect(await connection.isWorking()).toBe(true);
  });

  it('gives way to another tab that erases the database, and says that it cannot write to a newer one', async () => {
    const name = randomId();
    const connection = new Connection({ name, migrations, beforeOpen });
    await connection.use((database) => database.put('heads', { id: 'o1', next: 5 }));
    const newer = await openDB(name, migrations.length + 1);
    expect(await connection.isWorking()).toBe(false);
    expect(await commitRows(connection, rows(5, bytes(1)))).toEqual({ ok: false, failure: 'connection-lost' });
    newer.close();
  });
});

describe('a commit', () => {
  it('of which the answer was lost is ok if it is in the database', async () => {
    const connection = new LosingConnection({ name: randomId(), migrations, beforeOpen });
    connection.losses = 0;
    await connection.use((database) => database.put('heads', { id: 'o1', next: 0 }));
    connection.losses = 1;
    expect(await commitRows(connection, rows(0, bytes(1, 2, 3)))).toEqual({ ok: true });
    expect(await connection.use((database) => database.get('heads', 'o1'))).toEqual({ id: 'o1', next: 1 });
  });

  it('is refused whole when another writer was first', async () => {
    const connection = new Connection({ name: randomId(), migrations, beforeOpen });
    await connection.use((database) => database.put('heads', { id: 'o1', next: 0 }));
    expect(await commitRows(connection, rows(0, bytes(1)))).toEqual({ ok: true });
    expect(await commitRows(connection, rows(0, bytes(2)))).toEqual({ ok: false, failure: 'not-the-writer' });
    const block = await connection.use((database) => database.get('blocks', ['o1', 0]));
    expect(block?.sealed).toEqual(bytes(1));
  });

  it('is refused where the operation was erased', async () => {
    const connection = new Connection({ name: randomId(), migrations, beforeOpen });
    expect(await commitRows(connection, rows(0, bytes(1)))).toEqual({ ok: false, failure: 'locked' });
    expect(await connection.use((database) => database.count('blocks'))).toBe(0);
  });
});
