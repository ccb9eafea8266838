import type { KeyDerivation } from '../app/ports/key-derivation';
import type { OpenOperation, OperationEntry, OperationStore, Protection } from '../app/ports/operation-store';
import type { Vault } from '../app/ports/vault';
import { randomBytes } from '../crypto/random-id';
import { makeSigningKey } from '../crypto/signing-key';
import { importDataKey } from '../crypto/wrapping';
import { makeWrappedPair } from '../crypto/write-only';
import type { Operation } from '../survey/operation';
import { Attempts } from './attempts';
import type { Connection } from './connection';
import { keepSigningKey } from './kept-signing-key';
import type { Kept, OperationRow, PassphraseKept } from './operation-row';
import { StoredOperation } from './stored-operation';
import { ownedBy, pairContext } from './track-rows';
import { makeVault, type Opener, openVault, type Rewrap, rewrapVault } from './vault-key';

export interface OperationStoreOptions {
  readonly connection: Connection;
  readonly derivation: KeyDerivation;
  /** Unix ms. */
  readonly nowMs: () => number;
}

/** The operations on this device and their keys. */
export class IndexedOperationStore implements OperationStore, Vault {
  readonly #connection: Connection;
  readonly #derivation: KeyDerivation;
  readonly #attempts: Attempts;
  readonly #opened = new Map<string, { readonly operation: StoredOperation; readonly dataKey: CryptoKey }>();
  readonly #recoveryKeys = new Map<string, string>();

  constructor({ connection, derivation, nowMs }: OperationStoreOptions) {
    this.#connection = connection;
    this.#derivation = derivation;
    this.#attempts = new Attempts(connection, nowMs);
  }

  async list(): Promise<readonly OperationEntry[]> {
    const rows = await this.#connection.use((database) => database.getAll('operations'));
    return rows.map(({ id, kept }) => ({ id, protection: kept.kind }));
  }

  async create(operation: Operation, protection: Protection): Promise<OpenOperation> {
    const { id } = operation;
    const { kept, dataKey } =
      protection.kind === 'open' ? await newOpen() : await this.#newVault(id, protection.passphrase);
    if (!dataKey) throw new Error(`The new vault of operation ${id} does not open.`);
    const device = await keepSigningKey(await makeSigningKey(), dataKey, { operation: id, role: 'device' });
    const founder = await keepSigningKey(await makeSigningKey(), dataKey, { operation: id, role: 'founder' });
    const writeOnly = await makeWrappedPair(dataKey, pairContext(id));
    const row: OperationRow = { id, kept, device, founder, writeOnly };
    await this.#connection.use(async (database) => {
      const transaction = database.transaction('operations', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.add(row), transaction.done]);
    });
    const opened = await StoredOperation.open(id, this.#connection, dataKey);
    await opened.commit({
      note: { key: 'edit.operation-created', values: { name: operation.name } },
      changes: [{ op: 'put', record: operation }],
    });
    await opened.close();
    return this.#show(id, dataKey);
  }

  async open(id: string, passphrase?: string): Promise<OpenOperation | undefined> {
    const row = await this.#row(id);
    if (!row) return undefined;
    const dataKey =
      row.kept.kind === 'open'
        ? await importDataKey(row.kept.key)
        : await this.#attempts.count(id, () => this.#keyOf(id, row.kept, { passphrase: passphrase ?? '' }));
    return dataKey && this.#show(id, dataKey);
  }

  async remove(id: string): Promise<void> {
    await this.#opened.get(id)?.operation.close();
    this.#opened.delete(id);
    await this.#connection.use(async (database) => {
      const stores = ['operations', 'heads', 'attempts', 'blocks', 'photos', 'photo-chunks', 'tracks'] as const;
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      const requests = stores.map((store, index) =>
        transaction.objectStore(store).delete(index < 3 ? id : ownedBy(id)),
      );
      await Promise.all([...requests, transaction.done]);
    });
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
    return (await this.#rewrap(id, { opener: { passphrase }, derivation, renewRecovery: true }))?.recoveryKey;
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
    return dataKey && this.#show(id, dataKey);
  }

  /** Opens the new vault by its recovery key, which costs nothing. */
  async #newVault(
    id: string,
    passphrase: string,
  ): Promise<{ readonly kept: Kept; readonly dataKey: CryptoKey | undefined }> {
    const { kept, recoveryKey } = await makeVault(id, passphrase, this.#derivation);
    this.#recoveryKeys.set(id, recoveryKey);
    return { kept, dataKey: await this.#keyOf(id, kept, { recoveryKey }) };
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

  async #show(id: string, dataKey: CryptoKey): Promise<OpenOperation> {
    const operation = await StoredOperation.open(id, this.#connection, dataKey);
    this.#opened.set(id, { operation, dataKey });
    return operation;
  }
}

async function newOpen(): Promise<{ readonly kept: Kept; readonly dataKey: CryptoKey }> {
  const key = randomBytes(32);
  return { kept: { kind: 'open', key }, dataKey: await importDataKey(key) };
}
