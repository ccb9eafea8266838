import 'fake-indexeddb/auto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KeyDerivation } from '../../src/app/ports/key-derivation';
import { deriveKeyBytes, lowestCost } from '../../src/crypto/key-derivation';
import { randomId } from '../../src/crypto/random-id';
import { migrations } from '../../src/storage/migrations';
import { openDatabase } from '../../src/storage/open-database';
import { dumpRows, restoreRows, type StoredRows } from '../support/stored-rows';
import { aSighting, anOperation, deleting, putting, testStorage } from '../support/test-storage';

/** What a device of a shipped version held: made once, by `REGEN=1`, while that version was the newest, and never again. */
interface Shipped {
  readonly version: number;
  readonly operationId: string;
  readonly recoveryKey: string;
  readonly rows: StoredRows;
}

const passphrase = 'шу мен талас 1999';
const derivation: KeyDerivation = { derive: deriveKeyBytes, calibrate: async () => lowestCost };
const photo = new Uint8Array(20_000).fill(7);
const ref = { id: 'p1', sha256: '', name: 'a.jpg', mediaType: 'image/jpeg', byteLength: photo.length };
const seen = { ...aSighting('s1', 'камыш у канала'), photos: [ref] };

function fixture(version: number): string {
  return path.resolve(import.meta.dirname, `../fixtures/storage/device-v${version}.json`);
}

async function makeNewest(): Promise<Shipped> {
  const name = randomId();
  const storage = testStorage({ name, derivation });
  const made = anOperation('Fixture');
  const opened = await storage.operations.create(made, { kind: 'passphrase', passphrase });
  await opened.commit(putting(seen), [{ ref, bytes: new Blob([photo]) }]);
  for (let count = 0; count < 205; count++) await opened.commit(putting(aSighting('s2', `edit ${count}`)));
  await opened.commit(putting(aSighting('s3', 'to be undone')));
  await opened.commit(deleting('s2'));
  await storage.tracks.add(made.id, { track: 't1', index: 0 }, new Uint8Array([1, 2, 3]));
  await storage.drafts.put(made.id, { id: 'd1', content: { note: 'черновик' } });
  const recoveryKey = storage.vault.takeRecoveryKey(made.id) ?? '';
  return { version: migrations.length, operationId: made.id, recoveryKey, rows: await dumpRows(name) };
}

/** A device as it was left by the version, before anything newer saw it. */
async function deviceOf({ version, rows }: Shipped): Promise<string> {
  const name = randomId();
  const deaf = { blocking: () => undefined, terminated: () => undefined };
  (await openDatabase(name, migrations.slice(0, version), deaf)).close();
  await restoreRows(name, rows);
  return name;
}

if (process.env['REGEN'] === '1') {
  const newest = await makeNewest();
  writeFileSync(fixture(newest.version), `${JSON.stringify(newest)}\n`);
}

describe.each(migrations.map(({ to }) => to))('a device that version %i of the stored format left', (version) => {
  const shipped: Shipped = JSON.parse(readFileSync(fixture(version), 'utf8'));

  it('opens with its passphrase, whole', async () => {
    const storage = testStorage({ name: await deviceOf(shipped), derivation });
    expect(await storage.operations.list()).toEqual([{ id: shipped.operationId, protection: 'passphrase' }]);
    const opened = await storage.operations.open(shipped.operationId, passphrase);
    expect(opened?.records.map(({ id }) => id).toSorted()).toEqual([shipped.operationId, 's1', 's3'].toSorted());
    expect(opened?.records).toContainEqual(seen);
    const bytes = await (await opened?.photo('p1'))?.arrayBuffer();
    expect(Buffer.from(bytes ?? new ArrayBuffer()).equals(photo)).toBe(true);
    expect(await storage.tracks.read(shipped.operationId)).toEqual([
      { track: 't1', pieces: [new Uint8Array([1, 2, 3])] },
    ]);
    const drafts = version < 2 ? [] : [{ id: 'd1', content: { note: 'черновик' } }];
    expect(await storage.drafts.list(shipped.operationId)).toEqual(drafts);
    expect((await opened?.undo())?.edit.changes).toEqual([{ op: 'put', record: aSighting('s2', 'edit 204') }]);
  });

  it('opens with its recovery key, and goes on being written', async () => {
    const storage = testStorage({ name: await deviceOf(shipped), derivation });
    const { operationId, recoveryKey } = shipped;
    const opened = await storage.vault.recover(operationId, recoveryKey, { passphrase: 'new' });
    expect(await opened?.commit(putting(aSighting('s4', 'later')))).toEqual({ ok: true });
    expect((await storage.operations.open(operationId, 'new'))?.records).toContainEqual(aSighting('s4', 'later'));
  });
});
