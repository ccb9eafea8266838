import { tilePicture } from '../../formats/tiles/tile-picture';
import { boundsOfWorld } from '../../geo/mercator';
import type { MapTile, TileAddress } from '../../survey/map-tile';
import type { AppContext } from '../app-context';
import type { OpenMap } from '../ports/map-reader';
import type { StoredMap } from '../ports/map-store';

/** Hill shade has no meaning before the relief can be seen. */
const firstShadeZoom = 6;

/** Tiles of the device's maps for the map on the screen. */
export function mapTiles({ ports }: Pick<AppContext, 'ports'>) {
  const open = new Map<string, Promise<OpenMap | undefined>>();
  const archive = (id: string, name: string) => {
    const known = open.get(id) ?? opened(id, name);
    open.set(id, known);
    return known;
  };
  const opened = async (id: string, name: string) =>
    (await ports.mapReader.open(name, await ports.maps.file(id))).value;
  return {
    /** The tile of a map at an address; undefined where it has none. */
    async tile(map: StoredMap, address: TileAddress): Promise<MapTile | undefined> {
      if (map.kind === 'file') return (await archive(map.id, map.name))?.tile(address);
      if (map.kind === 'terrain') return shade(address);
      const bytes = await ports.maps.tile(map.id, address);
      return bytes && tilePicture(bytes);
    },

    /** Drops what is kept open of a map that was deleted. */
    forget: (id: string) => void open.delete(id),
  };

  async function shade(address: TileAddress): Promise<MapTile | undefined> {
    if (address.zoom < firstShadeZoom) return undefined;
    const world = 2 ** address.zoom;
    const { column, row } = address;
    const bounds = boundsOfWorld({
      left: (column - 0.01) / world,
      right: (column + 1.01) / world,
      top: (row - 0.01) / world,
      bottom: (row + 1.01) / world,
    });
    const rasters = await ports.terrain.heights(bounds);
    return rasters.length === 0 ? undefined : ports.mapReader.shade(rasters, address);
  }
}
