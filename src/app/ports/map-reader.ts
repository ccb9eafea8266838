import type { ArchiveFacts } from '../../formats/tiles/tile-archive';
import type { Checked } from '../../survey/issue';
import type { MapTile, TileAddress } from '../../survey/map-tile';
import type { HeightRaster } from '../../terrain/height-raster';

/** A map file that is open away from the screen's thread. */
export interface OpenMap {
  readonly facts: ArchiveFacts;
  /** The tile at an address; undefined where the file has none or it cannot be read. */
  tile(address: TileAddress): Promise<MapTile | undefined>;
}

/** Reads map files by slices, and shades hills, away from the screen's thread. */
export interface MapReader {
  open(name: string, file: Blob): Promise<Checked<OpenMap>>;
  /** The hill shade of a tile from the heights beneath it; undefined where none is known. */
  shade(rasters: readonly HeightRaster[], address: TileAddress): Promise<MapTile | undefined>;
}
