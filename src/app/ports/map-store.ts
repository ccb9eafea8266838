import type { Bounds } from '../../geo/bounds';
import type { Polygon } from '../../geo/polygon';
import type { ArchiveFacts } from '../../formats/tiles/tile-archive';
import type { TileAddress } from '../../survey/map-tile';
import type { HeightRaster } from '../../terrain/height-raster';

/** How a map lies on the screen. */
export interface MapLook {
  readonly isShown: boolean;
  /** 0 to 1. */
  readonly opacity: number;
  /** Higher ones lie on top. */
  readonly order: number;
}

interface Stored {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 UTC. */
  readonly addedAt: string;
  readonly look: MapLook;
  /** Bytes of it that are on the device. */
  readonly storedBytes: number;
}

/** A map file of the person's. It is whole once `storedBytes` has reached `byteLength`. */
export interface StoredMapFile extends Stored {
  readonly kind: 'file';
  readonly byteLength: number;
  readonly lastModifiedMs: number;
  readonly facts: ArchiveFacts;
}

/** Where tiles come from. */
export interface TileServer {
  readonly name: string;
  /** With {z}, {x}, {y}. */
  readonly template: string;
  /** Who has to be credited. */
  readonly attribution: string;
  readonly maxZoom: number;
}

/** Tiles of a drawn area. `next` counts through the tiles of the area, so that a cut-off download goes on where it was. */
export interface StoredTileArea extends Stored {
  readonly kind: 'tiles';
  readonly server: TileServer;
  readonly area: Polygon;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly wanted: number;
  readonly stored: number;
  readonly next: number;
  /** Tiles that could not be had, to be tried again. */
  readonly failed: readonly TileAddress[];
  /** ISO 8601 UTC: after this day the tiles should be had anew. */
  readonly expiresAt: string;
}

/** Heights of the ground, cut into tiles. */
export interface StoredTerrain extends Stored {
  readonly kind: 'terrain';
  readonly bounds: Bounds;
  /** Between samples, m. */
  readonly resolutionM: number;
  readonly tiles: readonly TerrainTileRef[];
}

/** One tile of heights and the box that it covers. Level 0 has every sample, level 1 every eighth. */
export interface TerrainTileRef {
  readonly level: 0 | 1;
  readonly column: number;
  readonly row: number;
  readonly bounds: Bounds;
}

export type StoredMap = StoredMapFile | StoredTileArea | StoredTerrain;

/** A map file to be copied onto the device. */
export interface NewMapFile {
  readonly id: string;
  readonly addedAt: string;
  readonly file: File;
  readonly facts: ArchiveFacts;
  readonly look: MapLook;
}

/** Base maps and terrain of this device. They lie in the clear and belong to no operation. */
export interface MapStore {
  list(): Promise<readonly StoredMap[]>;
  /**
   * Copies a file onto the device piece by piece. A copy of the same file (name, size, date) that was cut off goes on where it was.
   * Rejects with the browser's error where the disk is full; what is there stays, to go on later.
   */
  addFile(
    file: NewMapFile,
    options: { readonly signal: AbortSignal; onProgress(storedBytes: number): void },
  ): Promise<StoredMapFile>;
  /** A whole file, to be read by slices. */
  file(id: string): Promise<Blob>;
  /** Puts or replaces what is known of a map. */
  put(map: StoredMap): Promise<void>;
  tile(map: string, address: TileAddress): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Puts tiles and what is known of their map, together or not at all. */
  putTiles(
    map: StoredTileArea,
    tiles: readonly { readonly address: TileAddress; readonly bytes: Uint8Array<ArrayBuffer> }[],
  ): Promise<void>;
  /** Puts packed heights and what is known of their map; gives it back with them among its tiles. */
  putHeights(
    map: StoredTerrain,
    tiles: readonly { readonly ref: TerrainTileRef; readonly bytes: Uint8Array<ArrayBuffer> }[],
  ): Promise<StoredTerrain>;
  heights(map: string, ref: TerrainTileRef): Promise<HeightRaster | undefined>;
  delete(id: string): Promise<void>;
}
