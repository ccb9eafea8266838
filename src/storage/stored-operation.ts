import type { CommitResult, NewPhoto, OpenOperation } from '../app/ports/operation-store';
import { seal, sealContext, unseal } from '../crypto/seal';
import type { DalaRecord } from '../survey/dala-record';
import type { Edit } from '../survey/edit';
import type { Connection } from './connection';
import { InterimLog } from './interim-log';
import { readPhoto, type SealedPhoto, sealPhoto } from './photo-vault';
import { storeFailure } from './store-failure';

/** One operation over its sealed rows. */
export class StoredOperation implements OpenOperation {
  readonly id: string;
  readonly records: readonly DalaRecord[];
  readonly #connection: Connection;
  readonly #key: CryptoKey;
  readonly #log = new InterimLog();
  readonly #listeners = new Set<(edit: Edit) => void>();
  readonly #others: BroadcastChannel;
  #next = 0;
  #work: Promise<unknown> = Promise.resolve();

  static async open(id: string, connection: Connection, key: CryptoKey): Promise<StoredOperation> {
    const log = new InterimLog();
    const next = await catchUp({ id, connection, key }, 0, (edit) => log.apply(edit));
    return new StoredOperation(id, connection, key, log, next);
  }

  private constructor(id: string, connection: Connection, key: CryptoKey, log: InterimLog, next: number) {
    this.id = id;
    this.#connection = connection;
    this.#key = key;
    this.#log = log;
    this.#next = next;
    this.records = log.records();
    this.#others = new BroadcastChannel(`dala-${id}`);
    this.#others.onmessage = () => void this.#inTurn(() => this.#follow());
  }

  commit(edit: Edit, photos: readonly NewPhoto[] = []): Promise<CommitResult> {
    return this.#inTurn(async () => {
      const inverse = this.#log.inverseOf(edit);
      const result = await this.#write(edit, photos);
      if (result.ok) {
        this.#log.done.push(inverse);
        this.#log.undone.length = 0;
      }
      return result;
    });
  }

  undo(): Promise<{ readonly edit: Edit } | undefined> {
    return this.#inTurn(() => this.#move(this.#log.done, this.#log.undone));
  }

  redo(): Promise<{ readonly edit: Edit } | undefined> {
    return this.#inTurn(() => this.#move(this.#log.undone, this.#log.done));
  }

  watch(listener: (edit: Edit) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  photo(id: string): Promise<Blob | undefined> {
    return this.#connection.use((database) => readPhoto(database, { operation: this.id, photo: id }, this.#key));
  }

  async close(): Promise<void> {
    await this.#work;
    this.#others.close();
    this.#listeners.clear();
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = this.#work.then(act);
    this.#work = result.catch(() => undefined);
    return result;
  }

  async #move(from: Edit[], to: Edit[]): Promise<{ readonly edit: Edit } | undefined> {
    const edit = from.at(-1);
    if (!edit) return undefined;
    const inverse = this.#log.inverseOf(edit);
    const result = await this.#write(edit, []);
    if (!result.ok) return undefined;
    from.pop();
    to.push(inverse);
    return { edit };
  }

  async #write(edit: Edit, photos: readonly NewPhoto[]): Promise<CommitResult> {
    await this.#follow();
    const sealedPhotos: SealedPhoto[] = [];
    for (const photo of photos) sealedPhotos.push(await sealPhoto(this.id, photo, this.#key));
    const plain = new TextEncoder().encode(JSON.stringify(edit));
    const sealed = await seal(this.#key, plain, sealContext(this.id, 'blocks', this.#next));
    try {
      await this.#put(sealed, sealedPhotos);
    } catch (error) {
      const failure = storeFailure(error);
      if (!failure) throw error;
      return { ok: false, failure };
    }
    this.#next += 1;
    this.#tell(edit);
    this.#others.postMessage(this.#next);
    return { ok: true };
  }

  #put(sealed: Uint8Array<ArrayBuffer>, photos: readonly SealedPhoto[]): Promise<void> {
    const first = this.#next;
    return this.#connection.use(async (database) => {
      const stores = ['heads', 'blocks', 'photos', 'photo-chunks'] as const;
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      const requests: Promise<unknown>[] = [
        transaction.objectStore('blocks').add({ operation: this.id, first, last: first, sealed }),
        transaction.objectStore('heads').put({ id: this.id, next: first + 1 }),
      ];
      for (const { row, chunks } of photos) {
        requests.push(transaction.objectStore('photos').put(row));
        for (const chunk of chunks) requests.push(transaction.objectStore('photo-chunks').put(chunk));
      }
      await Promise.all([...requests, transaction.done]);
    });
  }

  async #follow(): Promise<void> {
    const place = { id: this.id, connection: this.#connection, key: this.#key };
    this.#next = await catchUp(place, this.#next, (edit) => this.#tell(edit));
  }

  #tell(edit: Edit): void {
    this.#log.apply(edit);
    for (const listener of this.#listeners) listener(edit);
  }
}

interface Place {
  readonly id: string;
  readonly connection: Connection;
  readonly key: CryptoKey;
}

async function catchUp({ id, connection, key }: Place, from: number, take: (edit: Edit) => void): Promise<number> {
  const range = IDBKeyRange.bound([id, from], [id, Number.MAX_SAFE_INTEGER]);
  const rows = await connection.use((database) => database.getAll('blocks', range));
  let next = from;
  for (const { first, last, sealed } of rows) {
    const plain = await unseal(key, sealed, sealContext(id, 'blocks', first));
    if (!plain) throw new Error(`Block ${first} of operation ${id} does not open.`);
    take(JSON.parse(new TextDecoder().decode(plain)));
    next = last + 1;
  }
  return next;
}
