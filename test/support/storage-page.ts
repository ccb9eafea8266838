import { openDB } from 'idb';
import type { Edit } from '../../src/survey/edit';
import type { Operation } from '../../src/survey/operation';
import type { Sighting } from '../../src/survey/sighting';
import type { NewPhoto, OpenOperation } from '../../src/app/ports/operation-store';
import { randomId } from '../../src/crypto/random-id';
import { keyFingerprint, makeSigningKey, type VerifyingKey } from '../../src/crypto/signing-key';
import { Journal } from '../../src/journal/journal';
import type { JournalOwner } from '../../src/journal/journal-owner';
import { segmentOpener } from '../../src/journal/open-segment';
import { sealSegment } from '../../src/journal/seal-segment';
import { entriesPerSegment, type SealedSegment } from '../../src/journal/segment';
import { type DeviceStorage, deviceStorage } from '../../src/storage/device-storage';
import { type Migration, migrations } from '../../src/storage/migrations';
import { workerKeyDerivation } from '../../src/workers/worker-key-derivation';

/** What a page of the tests can be asked to do with the device's storage; every answer is JSON. */
const page = {
  /** Opens the only operation of the device, or makes it; what it holds. `version` is that of the stored format. */
  async open(passphrase?: string, version = migrations.length): Promise<Holding> {
    storage = storageWith(stepsTo(version));
    const [entry] = await storage.operations.list();
    const protection =
      passphrase === undefined ? ({ kind: 'open' } as const) : ({ kind: 'passphrase', passphrase } as const);
    const found = entry
      ? await storage.operations.open(entry.id, passphrase)
      : await storage.operations.create(newOperation(), protection);
    if (!found) throw new Error('The operation did not open.');
    opened = found;
    return holding();
  },

  list: () => storage.operations.list(),

  /** Saves pairs of records with one photo each from number `first` on, telling each number once it is acknowledged. */
  async save(first: number, count: number): Promise<string> {
    for (let number = first; number < first + count; number++) {
      const result = await current().commit(...pair(number));
      if (!result.ok) return result.failure;
      await told(number);
    }
    return 'ok';
  },

  /** Brings many records in one edit. */
  async bring(number: number, count: number, note = ''): Promise<string> {
    const changes = Array.from({ length: count }, (_, index) => {
      return { op: 'put', record: sighting(`i-${number}-${index}`, note, `import ${number}`) } as const;
    });
    const result = await current().commit({ note: { key: 'edit.merged', values: { count } }, changes });
    if (result.ok) await told(number);
    return result.ok ? 'ok' : result.failure;
  },

  undo: () => current().undo(),
  redo: () => current().redo(),
  wipe: () => storage.wipe.wipe(),
  health: () => storage.health.state(),
  persist: () => storage.health.askToPersist(),
  takeRecoveryKey: async () => storage.vault.takeRecoveryKey(current().id),
  changePassphrase: (passphrases: { current: string; next: string }) =>
    storage.vault.changePassphrase(current().id, passphrases),
  async close(): Promise<void> {
    await current().close();
    opened = undefined;
    heard.length = 0;
  },

  /** Moves the database on to a later version, by steps that rewrite every block. */
  async migrate(version: number): Promise<void> {
    await page.close();
    storage = storageWith(stepsTo(version));
    await storage.operations.list();
  },

  /** Commits one record with a text. */
  async note(id: string, text: string): Promise<string> {
    const result = await current().commit(put(sighting(id, text)));
    return result.ok ? 'ok' : result.failure;
  },

  /** Takes an operation with `entries` entries of another device from its parts: the error's name, if there is one, and what is listed then. */
  async join(entries: number): Promise<readonly unknown[]> {
    const founder = await makeSigningKey();
    const owner = { operationId: randomId(), founder: await keyFingerprint(founder.verifying) };
    const { segments } = await otherDevice(owner, entries);
    const name = await storage.journals.join({ ...owner, segments, statements: [] }, { kind: 'open' }).then(
      () => 'ok',
      (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
    );
    const listed = (await storage.operations.list()).some(({ id }) => id === owner.operationId);
    return [name, listed];
  },

  /** Everything that the watcher was told since the page opened its operation. */
  heard: async () => heard,
  async listen(): Promise<void> {
    current().watch((edit) => heard.push(edit));
  },

  /** Times `count` single saves, ms each. */
  async timeSaves(first: number, count: number): Promise<readonly number[]> {
    const times: number[] = [];
    for (let number = first; number < first + count; number++) {
      const edit = put(sighting(`t-${number}`, 'beside the canal, mown on the north side'));
      const startedMs = performance.now();
      const result = await current().commit(edit);
      if (!result.ok) throw new Error(result.failure);
      times.push(performance.now() - startedMs);
    }
    return times;
  },

  /** Fills the operation with edits of `perEdit` new sightings each. */
  async fill(sightings: number, perEdit: number): Promise<void> {
    for (let first = 0; first < sightings; first += perEdit) {
      const changes = Array.from({ length: perEdit }, (_, index) => {
        const number = first + index;
        return { op: 'put', record: sighting(`f-${number}`, `stand ${number} beside the canal`) } as const;
      });
      const result = await current().commit({ note: { key: 'edit.merged', values: { count: perEdit } }, changes });
      if (!result.ok) throw new Error(result.failure);
    }
  },

  /** Merges what another device recorded, one sighting an entry; ms of the merge alone. */
  async mergeOther(entries: number): Promise<{ readonly ms: number; readonly added: number }> {
    const journal = storage.journals.of(current().id);
    if (!journal) throw new Error('The journal is not open.');
    const { segments, key } = await otherDevice(journal.owner, entries);
    await journal.state({ act: 'admit', key, name: 'second tablet' });
    const startedMs = performance.now();
    const { result, report } = await journal.merge({ segments, statements: [] });
    if (!result.ok) throw new Error(result.failure);
    return { ms: performance.now() - startedMs, added: report?.added ?? 0 };
  },

  /** The same records as plain rows of a database of their own: reading all of them, and single strict writes, ms. */
  async timePlainRows(
    sightings: number,
    saves: number,
  ): Promise<{ readonly readMs: number; readonly saveMs: readonly number[] }> {
    const database = await openDB('plain', 1, {
      upgrade: (made) => void made.createObjectStore('rows', { keyPath: 'id' }),
    });
    const filling = database.transaction('rows', 'readwrite');
    for (let number = 0; number < sightings; number++)
      void filling.store.put(sighting(`f-${number}`, `stand ${number} beside the canal`));
    await filling.done;
    const startedMs = performance.now();
    await database.getAll('rows');
    const readMs = performance.now() - startedMs;
    const saveMs: number[] = [];
    for (let number = 0; number < saves; number++) {
      const begunMs = performance.now();
      const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(sighting(`t-${number}`, 'beside the canal')), transaction.done]);
      saveMs.push(performance.now() - begunMs);
    }
    database.close();
    return { readMs, saveMs };
  },

  /** Derives a key at the cost that this device chooses for itself; the cost and the time, ms. */
  async timeDerivation(): Promise<{ readonly memoryKiB: number; readonly passes: number; readonly ms: number }> {
    const derivation = workerKeyDerivation();
    const cost = await derivation.calibrate();
    const startedMs = performance.now();
    await derivation.derive('полынь и ковыль', new Uint8Array(16), cost);
    return { ...cost, ms: performance.now() - startedMs };
  },

  /** Opens the operation and times it from the moment its key is derived (of an open one: from the start), ms. */
  async timeOpening(): Promise<{ readonly ms: number; readonly records: number }> {
    const [entry] = await storage.operations.list();
    const startedMs = performance.now();
    const found = entry && (await storage.operations.open(entry.id));
    const ms = performance.now() - startedMs;
    if (!found) throw new Error('The operation did not open.');
    opened = found;
    return { ms, records: found.records.length };
  },
};

/** What an operation holds, for the test to compare with what it was told. */
export interface Holding {
  /** Numbers of the pairs of which both records are there, with their photo. */
  readonly pairs: readonly number[];
  /** Ids of records and photos that are there without what belongs to them. */
  readonly halves: readonly string[];
  /** How many records of each import are there. */
  readonly imports: Readonly<Record<string, number>>;
  readonly records: number;
}

const heard: Edit[] = [];
let opened: OpenOperation | undefined;
let storage: DeviceStorage = storageWith(migrations);
Object.assign(globalThis, { page });

/** The shipped steps and as many more as a version of the future needs. */
function stepsTo(version: number): readonly Migration[] {
  const later = Array.from({ length: version - migrations.length }, (_, index) => migrations.length + index + 1);
  return [...migrations, ...later.map(laterStep)];
}

function laterStep(to: number): Migration {
  return {
    to,
    rewrites: ['heads', 'blocks'],
    async apply(_database, transaction) {
      for (const name of ['heads', 'blocks'] as const) {
        const store = transaction.objectStore(name);
        const rows = await store.getAll();
        await store.clear();
        for (const row of rows) await store.put(row);
      }
    },
  };
}

function storageWith(steps: readonly Migration[]): DeviceStorage {
  return deviceStorage({
    derivation: workerKeyDerivation(),
    clocks: { wallMs: () => Date.now(), elapsedMs: () => performance.now() },
    migrations: steps,
  });
}

function current(): OpenOperation {
  if (!opened) throw new Error('No operation is open.');
  return opened;
}

/** Signed segments of a device that records `entries` sightings. */
async function otherDevice(
  { operationId, founder }: JournalOwner,
  entries: number,
): Promise<{ readonly segments: readonly SealedSegment[]; readonly key: VerifyingKey }> {
  const key = await makeSigningKey();
  const journal = new Journal({ operationId, founder, device: await keyFingerprint(key.verifying) });
  const openSegment = segmentOpener();
  const segments: SealedSegment[] = [];
  for (let number = 0; number < entries; number++) {
    const moment = { wallMs: 1_780_000_000_000 + number * 1000, elapsedMs: number * 1000 };
    const composed = journal.compose(
      put(sighting(`o-${key.verifying.raw}-${number}`, `stand ${number} beside the canal`)),
      moment,
    );
    if (composed) journal.append(composed.entry);
    if (journal.tail.lines.length < entriesPerSegment && number < entries - 1) continue;
    const { lines, place } = journal.tail;
    const segment = await sealSegment(lines, key, place);
    segments.push(segment);
    const opened = await openSegment(segment);
    if ('segment' in opened) journal.merge({ segments: [opened.segment] });
  }
  return { segments, key: key.verifying };
}

/** The test hears of a number before anything else happens. */
async function told(number: number): Promise<void> {
  const { acknowledge }: { acknowledge?: (number: number) => Promise<void> } = globalThis as never;
  await acknowledge?.(number);
}

async function holding(): Promise<Holding> {
  const records = new Map(current().records.map((record) => [record.id, record]));
  const numbers = new Set<number>();
  const imports: Record<string, number> = {};
  for (const record of records.values()) {
    const [kind, number = ''] = record.id.split('-');
    if (kind === 'a' || kind === 'b') numbers.add(Number(number));
    if (kind === 'i') imports[number] = (imports[number] ?? 0) + 1;
  }
  const halves: string[] = [];
  for (const number of numbers) {
    const photo = await current().photo(`p-${number}`);
    const isWhole = records.has(`a-${number}`) && records.has(`b-${number}`) && photo?.size === photoLength;
    if (!isWhole) halves.push(`pair ${number}`);
  }
  return { pairs: [...numbers], halves, imports, records: records.size };
}

const photoLength = 20_000;

function pair(number: number): [Edit, NewPhoto[]] {
  const id = `p-${number}`;
  const ref = { id, sha256: '', name: `${id}.jpg`, mediaType: 'image/jpeg', byteLength: photoLength };
  const changes = [`a-${number}`, `b-${number}`].map((record) => {
    return { op: 'put', record: { ...sighting(record, `pair ${number}`), photos: [ref] } } as const;
  });
  const bytes = new Blob([new Uint8Array(photoLength).fill(number)]);
  return [{ note: { key: 'edit.merged', values: { count: 2 } }, changes }, [{ ref, bytes }]];
}

function put(record: Sighting): Edit {
  return { note: { key: 'edit.merged', values: { count: 1 } }, changes: [{ op: 'put', record }] };
}

function sighting(id: string, note: string, areaId?: string): Sighting {
  return {
    kind: 'sighting',
    id,
    sightingKind: 'wild-stand',
    position: { place: [71.36 + (id.length % 7) / 100, 42.9], by: 'gps', accuracyM: 4.5 },
    seenAt: '2026-07-01T10:00:00+05:00',
    note,
    photos: [],
    ...(areaId === undefined ? undefined : { areaId }),
  };
}

function newOperation(): Operation {
  const id = randomId();
  return { kind: 'operation', id, name: 'Test', firstDay: '2026-06-01', lastDay: '2026-10-31', nature: 'training' };
}
