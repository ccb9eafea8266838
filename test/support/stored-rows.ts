import { openDB } from 'idb';

/** All rows of a database, by store, as JSON can hold them: bytes are `{ base64 }`. */
export type StoredRows = Readonly<Record<string, readonly { readonly key?: IDBValidKey; readonly row: unknown }[]>>;

export async function dumpRows(name: string): Promise<StoredRows> {
  const database = await openDB(name);
  const dump: Record<string, { key?: IDBValidKey; row: unknown }[]> = {};
  for (const store of database.objectStoreNames) {
    const keys = await database.getAllKeys(store);
    const rows: unknown[] = await database.getAll(store);
    const isInline = database.transaction(store).store.keyPath !== null;
    dump[store] = rows.map((row, index) => ({
      ...(isInline ? undefined : { key: keys[index] as IDBValidKey }),
      row: toJson(row),
    }));
  }
  database.close();
  return dump;
}

/** Puts dumped rows into a database that has their stores. */
export async function restoreRows(name: string, dump: StoredRows): Promise<void> {
  const database = await openDB(name);
  for (const [store, rows] of Object.entries(dump)) {
    for (const { key, row } of rows) await database.put(store, fromJson(row), key);
  }
  database.close();
}

function toJson(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toJson(member)]));
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value;
  if ('base64' in value && typeof value.base64 === 'string') return new Uint8Array(Buffer.from(value.base64, 'base64'));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fromJson(member)]));
}
