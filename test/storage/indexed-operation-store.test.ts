import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/survey/edit';
import type { Sighting } from '../../src/survey/sighting';
import { deviceStorage } from '../../src/storage/device-storage';
import { deriveKeyBytes, lowestCost } from '../../src/crypto/key-derivation';
import { randomId } from '../../src/crypto/random-id';
import type { Operation } from '../../src/survey/operation';

function indexedOperationStore(name: string) {
  const derivation = { derive: deriveKeyBytes, calibrate: async () => lowestCost };
  return deviceStorage({ name, derivation, clocks: { wallMs: Date.now, elapsedMs: () => performance.now() } })
    .operations;
}

function operation(): Operation {
  return {
    kind: 'operation',
    id: randomId(),
    name: 'Steppe',
    firstDay: '2026-06-01',
    lastDay: '2026-10-31',
    nature: 'training',
  };
}

function sighting(id: string, note: string): Sighting {
  return {
    kind: 'sighting',
    id,
    sightingKind: 'wild-stand',
    position: { place: [71, 43], by: 'gps' },
    seenAt: '2026-07-01T10:00:00+05:00',
    note,
    photos: [],
  };
}

function put(record: Sighting): Edit {
  return { note: { key: 'edit.area-changed', values: { code: 'A1' } }, changes: [{ op: 'put', record }] };
}

describe('operations kept in IndexedDB', () => {
  it('finds after opening again what was committed', async () => {
    const store = indexedOperationStore(randomId());
    const made = operation();
    const first = await store.create(made, { kind: 'open' });
    expect(await first.commit(put(sighting('s1', 'by the canal')))).toEqual({ ok: true });
    await first.close();
    const again = await store.open(made.id);
    expect(again?.records).toEqual([made, sighting('s1', 'by the canal')]);
  });

  it('undoes and redoes under the same id', async () => {
    const store = indexedOperationStore(randomId());
    const opened = await store.create(operation(), { kind: 'open' });
    await opened.commit(put(sighting('s1', 'one')));
    await opened.commit(put(sighting('s1', 'two')));
    const notes: string[] = [];
    opened.watch((edit) =>
      notes.push(...edit.changes.map((c) => (c.op === 'put' ? (c.record as Sighting).note : 'gone'))),
    );
    await opened.undo();
    await opened.undo();
    await opened.redo();
    expect(notes).toEqual(['one', 'gone', 'one']);
  });

  it('brings the edits of another tab', async () => {
    const name = randomId();
    const made = operation();
    const one = await indexedOperationStore(name).create(made, { kind: 'open' });
    const two = await indexedOperationStore(name).open(made.id);
    const seen = new Promise<Edit>((resolve) => two?.watch(resolve));
    await one.commit(put(sighting('s1', 'from the first tab')));
    expect((await seen).changes).toEqual([{ op: 'put', record: sighting('s1', 'from the first tab') }]);
  });

  it('gives a photo back byte for byte, across chunks', async () => {
    const opened = await indexedOperationStore(randomId()).create(operation(), { kind: 'open' });
    const bytes = new Uint8Array(2_500_000).map((_, i) => i % 251);
    const ref = { id: 'p1', sha256: '', name: 'a.jpg', mediaType: 'image/jpeg', byteLength: bytes.length };
    await opened.commit(put({ ...sighting('s1', 'x'), photos: [ref] }), [{ ref, bytes: new Blob([bytes]) }]);
    const back = await opened.photo('p1');
    expect(Buffer.from((await back?.arrayBuffer()) ?? new ArrayBuffer()).equals(bytes)).toBe(true);
    expect(await opened.photo('p2')).toBeUndefined();
  });
});
