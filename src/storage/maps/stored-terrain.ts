import type { MapStore, StoredTerrain, TerrainTileRef } from '../../app/ports/map-store';
import type { TerrainSource } from '../../app/ports/terrain-source';
import { type Bounds, doTouch } from '../../geo/bounds';
import type { HeightRaster } from '../../terrain/height-raster';

/** Tiles that are kept unpacked: 132 KB each at 257 x 257 samples. */
const keptTiles = 160;

/** More tiles than this at once are given from the coarser level. */
const mostTiles = 100;

/** The heights of the map store, tile by tile; what was used last is kept unpacked. */
export function storedTerrain(maps: MapStore): TerrainSource {
  const kept = new Map<string, Promise<HeightRaster | undefined>>();
  const tile = (map: string, ref: TerrainTileRef): Promise<HeightRaster | undefined> => {
    const key = `${map} ${ref.level} ${ref.column} ${ref.row}`;
    const found = kept.get(key) ?? maps.heights(map, ref);
    kept.delete(key);
    kept.set(key, found);
    const oldest = kept.keys().next();
    if (kept.size > keptTiles && !oldest.done) kept.delete(oldest.value);
    return found;
  };
  return {
    async heights(bounds) {
      const terrains = (await maps.list()).filter((map) => map.kind === 'terrain');
      const wanted = terrains.flatMap((terrain) => tilesIn(terrain, bounds).map((ref) => ({ id: terrain.id, ref })));
      const rasters = await Promise.all(wanted.map(({ id, ref }) => tile(id, ref)));
      return rasters.filter((raster) => raster !== undefined);
    },
  };
}

function tilesIn({ tiles }: StoredTerrain, bounds: Bounds): readonly TerrainTileRef[] {
  const touching = tiles.filter((tile) => doTouch(tile.bounds, bounds));
  const finest = touching.filter(({ level }) => level === 0);
  return finest.length <= mostTiles ? finest : touching.filter(({ level }) => level > 0);
}
