import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { randomId } from '../../src/crypto/random-id';
import { anOperation, putting, aSighting, testStorage } from '../support/test-storage';

const passphrase = 'seven reeds beside the canal';
const photo = new Uint8Array(3_000_000).fill(9);
const ref = { id: 'p1', sha256: 'aa', name: 'a.jpg', mediaType: 'image/jpeg', byteLength: photo.length };
const newPhoto = { ref, bytes: new Blob([photo]) };

async function protectedDevice() {
  const name = randomId();
  const storage = testStorage({ name });
  const operation = anOperation();
  const opened = await storage.operations.create(operation, { kind: 'passphrase', passphrase });
  return { name, storage, operation, opened };
}

describe('drafts', () => {
  it('are there for whoever opens the operation again, with their photos, and for nobody before', async () => {
    const { name, storage, operation } = await protectedDevice();
    const draft = { id: 'd1', content: { note: 'reeds', photos: ['p1'] } };
    expect(await storage.drafts.put(operation.id, draft, [newPhoto])).toEqual({ ok: true });
    const later = testStorage({ name });
    expect(await later.drafts.list(operation.id)).toEqual([]);
    const reopened = await later.operations.open(operation.id, passphrase);
    expect(await later.drafts.list(operation.id)).toEqual([draft]);
    expect((await reopened?.photo('p1'))?.size).toBe(photo.length);
  });

  it('lie sealed: neither their words nor their photos can be read from the database', async () => {
    const { name, storage, operation } = await protectedDevice();
    await storage.drafts.put(operation.id, { id: 'd1', content: { note: 'reeds by the mill' } }, [newPhoto]);
    const raw = await openDB(name);
    const [row] = await raw.getAll('drafts');
    expect(Object.keys(row)).toEqual(['operation', 'draft', 'sealed']);
    expect(new TextDecoder().decode(row.sealed)).not.toContain('mill');
    raw.close();
  });

  it('are replaced, and removed with the photos that no record holds', async () => {
    const { storage, operation, opened } = await protectedDevice();
    await storage.drafts.put(operation.id, { id: 'd1', content: { note: 'a' } }, [newPhoto]);
    await storage.drafts.put(operation.id, { id: 'd1', content: { note: 'b' } });
    expect(await storage.drafts.list(operation.id)).toEqual([{ id: 'd1', content: { note: 'b' } }]);
    await storage.drafts.remove(operation.id, 'd1', ['p1']);
    expect(await storage.drafts.list(operation.id)).toEqual([]);
    expect(await opened.photo('p1')).toBeUndefined();
    expect(await opened.commit(putting(aSighting('s1', 'later')))).toEqual({ ok: true });
  });

  it('are refused once the operation is locked, and go with it when it is erased', async () => {
    const { name, storage, operation } = await protectedDevice();
    await storage.drafts.put(operation.id, { id: 'd1', content: { note: 'a' } });
    await storage.vault.lock();
    const refused = await storage.drafts.put(operation.id, { id: 'd2', content: {} });
    expect(refused).toEqual({ ok: false, failure: 'locked' });
    await storage.operations.remove(operation.id);
    const raw = await openDB(name);
    expect(await raw.count('drafts')).toBe(0);
    raw.close();
  });
});
