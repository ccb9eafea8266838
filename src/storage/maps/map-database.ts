import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoredMap } from '../../app/ports/map-store';

/** Bytes of a tile at an address: zoom, column, row. Tiles of heights have their level as zoom. */
export interface TileRow {
  readonly map: string;
  readonly zoom: number;
  readonly column: number;
  readonly row: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface PartRow {
  readonly map: string;
  readonly index: number;
  readonly bytes: Blob;
}

/** What is known of maps, their tiles, and pieces of map files where there is no file system. Everything lies in the clear. */
interface MapSchema extends DBSchema {
  maps: { key: string; value: StoredMap };
  tiles: { key: [string, number, number, number]; value: TileRow };
  parts: { key: [string, number]; value: PartRow };
}

export type MapDatabase = IDBPDatabase<MapSchema>;

/** A connection that opens at first use, and again after the browser closed it. */
export function mapDatabase(name: string): {
  use<T>(act: (database: MapDatabase) => Promise<T>): Promise<T>;
  close(): void;
} {
  let opening: Promise<MapDatabase> | undefined;
  const close = () => {
    const closed = opening;
    opening = undefined;
    closed?.then((database) => database.close()).catch(() => undefined);
  };
  const open = () => {
    opening ??= openDB<MapSchema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('maps', { keyPath: 'id' });
        database.createObjectStore('tiles', { keyPath: ['map', 'zoom', 'column', 'row'] });
        database.createObjectStore('parts', { keyPath: ['map', 'index'] });
      },
      blocking: close,
      terminated: close,
    });
    return opening;
  };
  return {
    close,
    async use(act) {
      try {
        return await act(await open());
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
        close();
        return act(await open());
      }
    },
  };
}

/** All keys of a map's tiles or pieces. */
export function keysOf(map: string): IDBKeyRange {
  return IDBKeyRange.bound([map], [map, []]);
}
