import { expose, transfer } from 'comlink';
import { blobSource } from '../formats/file-source';
import { openTileArchive } from '../formats/tiles/open-tile-archive';
import type { ArchiveFacts, TileArchive } from '../formats/tiles/tile-archive';
import type { Checked } from '../survey/issue';
import type { MapTile, TileAddress } from '../survey/map-tile';
import type { HeightRaster } from '../terrain/height-raster';
import { shadeTile } from '../terrain/shade-tile';

const archives = new Map<number, TileArchive>();

/** Map files and hill shade inside their worker. */
const maps = {
  async open(name: string, file: Blob): Promise<Checked<{ readonly handle: number; readonly facts: ArchiveFacts }>> {
    const { value, issues } = await openTileArchive(blobSource(name, file));
    if (!value) return { value: undefined, issues };
    const handle = archives.size + 1;
    archives.set(handle, value);
    return { value: { handle, facts: value.facts }, issues };
  },

  async tile(handle: number, address: TileAddress): Promise<MapTile | undefined> {
    return handedOver(
      await archives
        .get(handle)
        ?.tile(address)
        .catch(() => undefined),
    );
  },

  shade: (rasters: readonly HeightRaster[], address: TileAddress) => handedOver(shadeTile(rasters, address)),
};

function handedOver(tile: MapTile | undefined): MapTile | undefined {
  if (tile?.kind === 'picture') return transfer(tile, [tile.bytes.buffer]);
  return tile?.kind === 'pixels' ? transfer(tile, [tile.rgba.buffer]) : tile;
}

export type MapWorker = typeof maps;

expose(maps);
