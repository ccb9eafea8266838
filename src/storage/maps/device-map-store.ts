import { deleteDB } from 'idb';
import type { HeightPacking } from '../../app/ports/height-packing';
import type { MapStore, NewMapFile, StoredMap, StoredMapFile } from '../../app/ports/map-store';
import type { FreeableStore } from '../browser-storage-health';
import { keysOf, mapDatabase } from './map-database';
import { mapParts } from './map-parts';

/** Pieces of a file that are copied one by one: small enough that little is lost by a crash, large enough that 4 GB are 128 pieces. */
const partBytes = 32 * 1024 * 1024;

export interface DeviceMapStore extends MapStore {
  readonly freeable: readonly FreeableStore[];
  /** Erases all maps, as the last part of a wipe. May run twice. */
  erase(): Promise<void>;
}

interface DeviceMapStoreOptions {
  readonly partBytes?: number;
  /** Unpacks heights; on this thread where nothing is given. */
  readonly unpackHeights?: HeightPacking['unpack'];
}

async function unpackHere(bytes: Uint8Array<ArrayBuffer>) {
  const { fromHeightBytes } = await import('../../terrain/height-bytes');
  return fromHeightBytes(bytes);
}

/** Maps and terrain in a database and a folder of their own, both called `name`. */
export function deviceMapStore(name: string, options: DeviceMapStoreOptions = {}): DeviceMapStore {
  const size = options.partBytes ?? partBytes;
  const unpack = options.unpackHeights ?? unpackHere;
  const database = mapDatabase(name);
  const parts = mapParts(name, database);
  const list = () => database.use((opened) => opened.getAll('maps'));
  const put = (map: StoredMap) => database.use(async (opened) => void (await opened.put('maps', map)));
  const bytesOf = async (isIt: (map: StoredMap) => boolean) =>
    (await exists(name)) ? (await list()).filter(isIt).reduce((sum, { storedBytes }) => sum + storedBytes, 0) : 0;

  return {
    list,
    put,
    async addFile(added, { signal, onProgress }) {
      let map = (await list()).find((known) => isSameFile(known, added)) ?? newFile(added);
      if (map.kind !== 'file') throw new Error('A copy goes on in a map of another kind.');
      await put(map);
      while (map.storedBytes < map.byteLength) {
        signal.throwIfAborted();
        const end: number = Math.min(map.byteLength, map.storedBytes + size);
        await parts.put(map.id, Math.floor(map.storedBytes / size), added.file.slice(map.storedBytes, end));
        map = { ...map, storedBytes: end };
        await put(map);
        onProgress(end);
      }
      return map;
    },
    async file(id) {
      const map = await database.use((opened) => opened.get('maps', id));
      if (map?.kind !== 'file' || map.storedBytes < map.byteLength) throw new Error(`The map ${id} is not whole.`);
      return parts.whole(id, Math.ceil(map.byteLength / size));
    },
    tile: (map, { zoom, column, row }) =>
      database.use(async (opened) => (await opened.get('tiles', [map, zoom, column, row]))?.bytes),
    putTiles: (map, tiles) =>
      putRows(
        map,
        tiles.map(({ address, bytes }) => ({ ...address, bytes })),
      ),
    async putHeights(map, packed) {
      const rows = packed.map(({ ref: { level, column, row }, bytes }) => ({ zoom: level, column, row, bytes }));
      const storedBytes = rows.reduce((sum, { bytes }) => sum + bytes.byteLength, map.storedBytes);
      const after = { ...map, storedBytes, tiles: [...map.tiles, ...packed.map(({ ref }) => ref)] };
      await putRows(after, rows);
      return after;
    },
    async heights(map, { level, column, row }) {
      const found = await database.use((opened) => opened.get('tiles', [map, level, column, row]));
      return found && unpack(found.bytes);
    },
    async delete(id) {
      const map = await database.use((opened) => opened.get('maps', id));
      if (map?.kind === 'file') await parts.delete(id);
      await database.use(async (opened) => {
        const transaction = opened.transaction(['maps', 'tiles'], 'readwrite');
        const tiles = transaction.objectStore('tiles').delete(keysOf(id));
        await Promise.all([tiles, transaction.objectStore('maps').delete(id), transaction.done]);
      });
    },
    freeable: [
      { what: 'maps', bytes: () => bytesOf(({ kind }) => kind !== 'terrain') },
      { what: 'terrain', bytes: () => bytesOf(({ kind }) => kind === 'terrain') },
    ],
    async erase() {
      await parts.deleteAll();
      database.close();
      await deleteDB(name);
    },
  };

  async function putRows(
    map: StoredMap,
    rows: readonly { zoom: number; column: number; row: number; bytes: Uint8Array<ArrayBuffer> }[],
  ): Promise<void> {
    await database.use(async (opened) => {
      const transaction = opened.transaction(['maps', 'tiles'], 'readwrite');
      const tiles = transaction.objectStore('tiles');
      const puts = rows.map((row) => tiles.put({ map: map.id, ...row }));
      await Promise.all([...puts, transaction.objectStore('maps').put(map), transaction.done]);
    });
  }
}

function newFile({ id, addedAt, file, facts, look }: NewMapFile): StoredMapFile {
  const { name, size: byteLength, lastModified: lastModifiedMs } = file;
  return { kind: 'file', id, name, addedAt, look, storedBytes: 0, byteLength, lastModifiedMs, facts };
}

function isSameFile(map: StoredMap, { file }: NewMapFile): map is StoredMapFile {
  return (
    map.kind === 'file' &&
    map.name === file.name &&
    map.byteLength === file.size &&
    map.lastModifiedMs === file.lastModified
  );
}

async function exists(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some((known) => known.name === name);
}
