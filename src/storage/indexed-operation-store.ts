import type { KeyDerivation } from '../app/ports/key-derivation';
import type { JournalParts, OperationJournal, OperationJournals } from '../app/ports/operation-journal';
import type { OpenOperation, OperationEntry, OperationStore, Protection } from '../app/ports/operation-store';
import type { Vault } from '../app/ports/vault';
import { randomBytes } from '../crypto/random-id';
import { importDataKey } from '../crypto/wrapping';
import type { Edit } from '../survey/edit';
import type { Operation } from '../survey/operation';
import { Attempts } from './attempts';
import type { Connection } from './connection';
import { isOf, openParts } from './journal-parts';
import { foundOperation, joinOperation, type Keeping, type NewOperation, openKeys } from './new-operation';
import { type Clocks, OpenCore } from './open-core';
import type { Kept, OperationRow, PassphraseKept } from './operation-row';
import { StoredOperation } from './stored-operation';
import { StoredOperationJournal } from './stored-operation-journal';
import { ownedBy } from './track-rows';
import { makeVault, type Opener, openVault, type Rewrap, rewrapVault } from './vault-key';

export interface OperationStoreOptions {
  readonly connection: Connection;
  readonly derivation: KeyDerivation;
  readonly clocks: Clocks;
}

interface Opened {
  readonly core: OpenCore;
  readonly journal: OperationJournal;
}

/** The operations on this device, their keys and journals. */
export class IndexedOperationStore implements OperationStore, Vault, OperationJournals {
  readonly #connection: Connection;
  readonly #derivation: KeyDerivation;
  readonly #clocks: Clocks;
  readonly #attempts: Attempts;
  readonly #opened = new Map<string, Opened>();
  readonly #recoveryKeys = new Map<string, string>();

  constructor({ connection, derivation, clocks }: OperationStoreOptions) {
    this.#connection = connection;
    this.#derivation = derivation;
    this.#clocks = clocks;
    this.#attempts = new Attempts(connection, () => clocks.wallMs());
  }

  async list(): Promise<readonly OperationEntry[]> {
    const rows = await this.#connection.use((database) => database.getAll('operations'));
    return rows.map(({ id, kept }) => ({ id, protection: kept.kind }));
  }

  async create(operation: Operation, protection: Protection, content?: Edit): Promise<OpenOperation> {
    const keeping = await this.#newKeeping(operation.id, protection);
    const moment = { wallMs: this.#clocks.wallMs(), elapsedMs: this.#clocks.elapsedMs() };
    return this.#add(await foundOperation({ operation, content }, keeping, moment), keeping);
  }

  async join(
    brought: { readonly operationId: string; readonly founder: string } & JournalParts,
    protection: Protection,
  ): Promise<OpenOperation> {
    const { operationId, founder } = brought;
    const { opened } = await openParts(brought);
    const frames = opened.filter((part) => isOf(part, brought)).map(({ frame }) => frame);
    const keeping = await this.#newKeeping(operationId, protection);
    return this.#add(await joinOperation({ operationId, founder, frames }, keeping), keeping);
  }

  of(operationId: string): OperationJournal | undefined {
    const opened = this.#opened.get(operationId);
    return opened?.core.keys && opened.journal;
  }

  async open(id: string, passphrase?: string): Promise<OpenOperation | undefined> {
    const row = await this.#row(id);
    if (!row) return undefined;
    const { kept } = row;
    const dataKey =
      kept.kind === 'open'
        ? await importDataKey(kept.key)
        : await this.#attempts.count(id, () => this.#keyOf(id, kept, { passphrase: passphrase ?? '' }));
    return dataKey && this.#show(row, dataKey);
  }

  async remove(id: string): Promise<void> {
    await this.#opened.get(id)?.core.close();
    this.#opened.delete(id);
    await this.#connection.use(async (database) => {
      const transaction = database.transaction(rowStores, 'readwrite', { durability: 'strict' });
      const requests = rowStores.map((store, index) =>
        transaction.objectStore(store).delete(index < 3 ? id : ownedBy(id)),
      );
      await Promise.all([...requests, transaction.done]);
    });
  }

  /** The data key of an operation that is open on this page. */
  dataKeyOf(id: string): CryptoKey | undefined {
    return this.#opened.get(id)?.core.keys?.dataKey;
  }

  async lock(): Promise<void> {
    const cores = Array.from(this.#opened.values(), ({ core }) => core);
    this.#opened.clear();
    this.#recoveryKeys.clear();
    await Promise.all(cores.map((core) => core.close()));
  }

  takeRecoveryKey(id: string): string | undefined {
    const recoveryKey = this.#recoveryKeys.get(id);
    this.#recoveryKeys.delete(id);
    return recoveryKey;
  }

  waitMs(id: string): Promise<number> {
    return this.#attempts.waitMs(id);
  }

  async changePassphrase(
    id: string,
    { current, next }: { readonly current: string; readonly next: string },
  ): Promise<boolean> {
    const derivation = this.#derivation;
    return (await this.#rewrap(id, { opener: { passphrase: current }, derivation, passphrase: next })) !== undefined;
  }

  async renewRecoveryKey(id: string, passphrase: string): Promise<string | undefined> {
    const derivation = this.#derivation;
    const rewrapped = await this.#rewrap(id, { opener: { passphrase }, derivation, renewRecovery: true });
    if (rewrapped?.recoveryKey !== undefined) await this.of(id)?.nameHeir(rewrapped.recoveryKey);
    return rewrapped?.recoveryKey;
  }

  async recover(
    id: string,
    recoveryKey: string,
    { passphrase }: { readonly passphrase: string },
  ): Promise<OpenOperation | undefined> {
    const derivation = this.#derivation;
    const rewrapped = await this.#rewrap(id, { opener: { recoveryKey }, derivation, passphrase, renewRecovery: true });
    if (!rewrapped?.recoveryKey) return undefined;
    this.#recoveryKeys.set(id, rewrapped.recoveryKey);
    const dataKey = await this.#keyOf(id, rewrapped.kept, { recoveryKey: rewrapped.recoveryKey });
    const row = await this.#row(id);
    const opened = row && dataKey && (await this.#show(row, dataKey));
    await this.of(id)?.nameHeir(rewrapped.recoveryKey);
    return opened;
  }

  /** A new vault is opened by its recovery key, which costs nothing. */
  async #newKeeping(id: string, protection: Protection): Promise<Keeping> {
    if (protection.kind === 'open') {
      const key = randomBytes(32);
      return { kept: { kind: 'open', key }, dataKey: await importDataKey(key) };
    }
    const { kept, recoveryKey } = await makeVault(id, protection.passphrase, this.#derivation);
    const dataKey = await openVault(id, kept, { opener: { recoveryKey }, derivation: this.#derivation });
    if (!dataKey) throw new Error(`The new vault of operation ${id} does not open.`);
    return { kept, dataKey, recoveryKey };
  }

  async #keyOf(id: string, kept: Kept, opener: Opener): Promise<CryptoKey | undefined> {
    if (kept.kind === 'open') return importDataKey(kept.key);
    return openVault(id, kept, { opener, derivation: this.#derivation });
  }

  /** Unwraps and wraps before the transaction, which any other waiting would end. */
  async #rewrap(
    id: string,
    rewrap: Rewrap,
  ): Promise<{ readonly kept: PassphraseKept; readonly recoveryKey: string | undefined } | undefined> {
    const row = await this.#row(id);
    if (row?.kept.kind !== 'passphrase') return undefined;
    const { kept } = row;
    const rewrapped = await this.#attempts.count(id, () => rewrapVault(id, kept, rewrap));
    if (!rewrapped) return undefined;
    await this.#connection.use(async (database) => {
      const transaction = database.transaction('operations', 'readwrite', { durability: 'strict' });
      const found = await transaction.store.get(id);
      if (found) await transaction.store.put({ ...found, kept: rewrapped.kept });
      await transaction.done;
    });
    return rewrapped;
  }

  #row(id: string): Promise<OperationRow | undefined> {
    return this.#connection.use((database) => database.get('operations', id));
  }

  async #add({ row, blocks }: NewOperation, { dataKey, recoveryKey }: Keeping): Promise<OpenOperation> {
    await this.#connection.use(async (database) => {
      const transaction = database.transaction(rowStores, 'readwrite', { durability: 'strict' });
      await Promise.all([
        transaction.objectStore('operations').add(row),
        transaction.objectStore('heads').put({ id: row.id, next: blocks.length }),
        ...blocks.map((block) => transaction.objectStore('blocks').add(block)),
        transaction.done,
      ]);
    });
    if (recoveryKey !== undefined) this.#recoveryKeys.set(row.id, recoveryKey);
    return this.#show(row, dataKey);
  }

  async #show(row: OperationRow, dataKey: CryptoKey): Promise<OpenOperation> {
    const keys = await openKeys(row, dataKey);
    const core = await OpenCore.open(row.id, { connection: this.#connection, keys, clocks: this.#clocks });
    this.#opened.set(row.id, { core, journal: new StoredOperationJournal(core, row.founder) });
    return new StoredOperation(core);
  }
}

/** The first three have the operation's id as their key, the others a key that begins with it. */
const rowStores = ['operations', 'heads', 'attempts', 'blocks', 'photos', 'photo-chunks', 'tracks', 'drafts'] as const;
