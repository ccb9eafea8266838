import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { randomId } from '../../src/crypto/random-id';
import { backUp, backupBytes, backupName, restoreBackup } from '../../src/storage/backup';
import { type Migration, migrations } from '../../src/storage/migrations';
import { openDatabase } from '../../src/storage/open-database';

const deaf = { blocking: () => undefined, terminated: () => undefined };

/** A later version of the format, as one may come: it rewrites every head row. */
const doubling: Migration = {
  to: migrations.length + 1,
  rewrites: ['heads'],
  async apply(_database, transaction) {
    const heads = transaction.objectStore('heads');
    for (const row of await heads.getAll()) await heads.put({ ...row, next: row.next * 2 });
  },
};
const failing: Migration = {
  ...doubling,
  async apply(database, transaction) {
    await doubling.apply(database, transaction);
    throw new Error('a fault in the step');
  },
};

async function filled(name: string): Promise<void> {
  const database = await openDatabase(name, migrations, deaf);
  for (let index = 0; index < 150; index++) await database.put('heads', { id: `o${index}`, next: index });
  await database.put('probe', 1, 'probe');
  database.close();
}

async function nexts(database: IDBPDatabase): Promise<readonly number[]> {
  const rows: { next: number }[] = await database.getAll('heads');
  return rows.map(({ next }) => next).sort((a, b) => a - b);
}

const once = Array.from({ length: 150 }, (_, index) => index);
const twice = once.map((next) => next * 2);

async function backupsOf(name: string): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases())
    .map((found) => found.name)
    .filter((found) => found?.startsWith(`${name}-backup`));
}

async function versionNow(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((found) => found.name === name)?.version;
}

describe('migrations', () => {
  it('count from 1 without a hole', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('move a filled database on and leave a backup of what they rewrite, until the next start', async () => {
    const name = randomId();
    await filled(name);
    const steps = [...migrations, doubling];
    const first = await openDatabase(name, steps, deaf);
    expect(await nexts(first as unknown as IDBPDatabase)).toEqual(twice);
    first.close();
    const backup = await openDB(backupName(name, migrations.length));
    expect(await nexts(backup)).toEqual(once);
    backup.close();
    expect(await backupBytes(name)).toBeGreaterThanOrEqual(once.length);
    (await openDatabase(name, steps, deaf)).close();
    expect([await backupsOf(name), await backupBytes(name)]).toEqual([[], 0]);
  });

  it('leave the old version whole when a step fails, and try again at the next start', async () => {
    const name = randomId();
    await filled(name);
    await expect(openDatabase(name, [...migrations, failing], deaf)).rejects.toThrow('a fault in the step');
    const old = await openDB(name);
    expect([old.version, await nexts(old)]).toEqual([migrations.length, once]);
    old.close();
    const mended = await openDatabase(name, [...migrations, doubling], deaf);
    expect(await nexts(mended as unknown as IDBPDatabase)).toEqual(twice);
    mended.close();
  });

  it('wait until this version has proved that it starts, and ask for nothing where nothing is stored yet', async () => {
    const name = randomId();
    const said: string[] = [];
    const migrating = async () => void said.push(`${await versionNow(name)}`);
    (await openDatabase(name, migrations, { ...deaf, migrating })).close();
    expect(said).toEqual([]);
    (await openDatabase(name, [...migrations, doubling], { ...deaf, migrating })).close();
    expect(said).toEqual([String(migrations.length)]);
    const refused = async () => Promise.reject(new Error('This version has drawn nothing.'));
    const more = [...migrations, doubling, { ...doubling, to: doubling.to + 1 }];
    await expect(openDatabase(name, more, { ...deaf, migrating: refused })).rejects.toThrow('drawn nothing');
    expect(await versionNow(name)).toBe(doubling.to);
  });

  it('make a backup anew that was cut off', async () => {
    const name = randomId();
    await filled(name);
    const torn = await openDB(backupName(name, migrations.length), 1, {
      upgrade: (database) => void database.createObjectStore('heads', { keyPath: 'id' }),
    });
    await torn.put('heads', { id: 'o3', next: 3 });
    torn.close();
    (await openDatabase(name, [...migrations, doubling], deaf)).close();
    const backup = await openDB(backupName(name, migrations.length));
    expect(await nexts(backup)).toEqual(once);
    backup.close();
  });

  it('can be taken back from the backup, stores with keys outside the rows included', async () => {
    const name = randomId();
    await filled(name);
    const database = await openDB(name);
    await backUp(database, ['heads', 'probe']);
    await database.put('heads', { id: 'o3', next: 999 });
    await database.put('heads', { id: 'new', next: 1 });
    await database.delete('probe', 'probe');
    expect(await restoreBackup(database, database.version)).toBe(true);
    expect(await nexts(database)).toEqual(once);
    expect(await database.get('probe', 'probe')).toBe(1);
    database.close();
  });

  it('are not undone by an older program: it refuses the database', async () => {
    const name = randomId();
    (await openDatabase(name, [...migrations, doubling], deaf)).close();
    await expect(openDatabase(name, migrations, deaf)).rejects.toThrow(
      expect.objectContaining({ name: 'VersionError' }),
    );
  });
});
