import { keysOf, type mapDatabase } from './map-database';

/** Pieces of large files, each written whole or not at all. */
export interface MapParts {
  put(map: string, index: number, bytes: Blob): Promise<void>;
  /** The first `count` pieces, one behind another, without reading them. */
  whole(map: string, count: number): Promise<Blob>;
  delete(map: string): Promise<void>;
  deleteAll(): Promise<void>;
}

/** Pieces in the origin's own file system where the browser can write there, else in the database. */
export function mapParts(name: string, database: ReturnType<typeof mapDatabase>): MapParts {
  const canWriteFiles =
    typeof FileSystemFileHandle === 'function' && 'createWritable' in FileSystemFileHandle.prototype;
  return canWriteFiles ? partsInFiles(name) : partsInDatabase(database);
}

function partsInFiles(name: string): MapParts {
  const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  const folderOf = async (map: string) => (await folder()).getDirectoryHandle(map, { create: true });
  return {
    async put(map, index, bytes) {
      const handle = await (await folderOf(map)).getFileHandle(fileName(index), { create: true });
      const writable = await handle.createWritable();
      try {
        await writable.write(bytes);
      } catch (error) {
        await writable.abort().catch(() => undefined);
        throw error;
      }
      await writable.close();
    },
    async whole(map, count) {
      const own = await folderOf(map);
      const parts = Array.from({ length: count }, async (_, i) => (await own.getFileHandle(fileName(i))).getFile());
      return new Blob(await Promise.all(parts));
    },
    delete: async (map) => removed((await folder()).removeEntry(map, { recursive: true })),
    deleteAll: async () => removed((await navigator.storage.getDirectory()).removeEntry(name, { recursive: true })),
  };
}

function fileName(index: number): string {
  return String(index).padStart(5, '0');
}

/** What is not there needs no removing. */
async function removed(removal: Promise<void>): Promise<void> {
  await removal.catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  });
}

function partsInDatabase(database: ReturnType<typeof mapDatabase>): MapParts {
  return {
    put: (map, index, bytes) => database.use(async (opened) => void (await opened.put('parts', { map, index, bytes }))),
    whole: (map, count) =>
      database.use(async (opened) => {
        const rows = await Promise.all(Array.from({ length: count }, (_, i) => opened.get('parts', [map, i])));
        return new Blob(rows.map((row, i) => row?.bytes ?? missing(map, i)));
      }),
    delete: (map) => database.use((opened) => opened.delete('parts', keysOf(map))),
    deleteAll: () => database.use((opened) => opened.clear('parts')),
  };
}

function missing(map: string, index: number): never {
  throw new Error(`Piece ${index} of the map ${map} is not on the device.`);
}
