import type { LngLat } from '../../geo/lng-lat';
import type { Issue } from '../../survey/issue';
import type { HeightRaster } from '../../terrain/height-raster';
import type { AppContext } from '../app-context';
import { filesIn } from '../files/file-import';
import type { MapLook, StoredMap } from '../ports/map-store';
import { nextOrder, refreshMaps, shadeOrder, withWork } from './map-list';
import { mapTiles } from './map-tiles';
import { tileAreaActions } from './tile-areas';

/** Issues of the map reader after which a file may still hold heights. */
const mayBeTerrain: readonly Issue['code'][] = ['map-picture-unknown', 'map-file-unknown'];

/** Tiles of heights that are stored together: each write is one wait. */
const tilesAtOnce = 16;

/** Base maps and terrain of the device. */
export function mapActions(context: AppContext) {
  const { ports, state } = context;
  const tiles = mapTiles(context);
  const look = (order = nextOrder(state.getState().maps)): MapLook => ({ isShown: true, opacity: 1, order });

  const copy = async (file: File): Promise<void> => {
    const stop = new AbortController();
    await withWork(context, { name: file.name, kind: 'copying', stop: () => stop.abort() }, async (show) => {
      const { value, issues } = await ports.mapReader.open(file.name, file);
      if (!value) {
        const isOther = issues.some(({ code }) => mayBeTerrain.includes(code));
        if (!isOther || !(await importTerrain(file, show))) context.tell(issues);
        return;
      }
      const added = { id: ports.newId(), addedAt: ports.now().toISOString(), file, facts: value.facts, look: look() };
      await ports.maps.addFile(added, {
        signal: stop.signal,
        onProgress: (stored) => show(stored / file.size),
      });
      context.tellDone('maps.added', { name: file.name });
    });
  };

  const importTerrain = async (file: File, show: (share: number) => void): Promise<boolean> => {
    const reading = await ports.reader.read(file);
    const rasters = filesIn([reading]).flatMap(({ name, content }) =>
      content?.kind === 'terrain' ? [{ name, raster: content.raster }] : [],
    );
    for (const { name, raster } of rasters) await keepTerrain(name, raster, show);
    if (rasters.length > 0) context.tellDone('maps.added', { name: file.name });
    else if (reading.format === 'geotiff' || reading.format === 'hgt') context.tell(reading.issues);
    return rasters.length > 0 || reading.format === 'hgt' || reading.format === 'geotiff';
  };

  const keepTerrain = async (name: string, raster: HeightRaster, show: (share: number) => void): Promise<void> => {
    const { newTerrain } = await import('./new-terrain');
    const begun = newTerrain(raster, {
      id: ports.newId(),
      name,
      addedAt: ports.now().toISOString(),
      look: look(shadeOrder),
    });
    if (!begun) return;
    const tiles = await ports.heights.cut(raster);
    let terrain = begun;
    for (let i = 0; i < tiles.length; i += tilesAtOnce) {
      terrain = await ports.maps.putHeights(terrain, tiles.slice(i, i + tilesAtOnce));
      show(terrain.tiles.length / tiles.length);
    }
  };

  return {
    ...tileAreaActions(context),
    tile: tiles.tile,
    refresh: () => refreshMaps(context),

    /** Copies map files and heights onto the device, one after the other. */
    async add(files: readonly File[]): Promise<void> {
      for (const file of files) await copy(file);
    },

    /** How a map lies on the screen. All terrain is one hill shade and changes together. */
    async setLook(id: string, change: Partial<MapLook>): Promise<void> {
      const known = state.getState().maps.find((map) => map.id === id);
      if (!known) return;
      const isMeant = (map: StoredMap) => map.id === id || (map.kind === 'terrain' && known.kind === 'terrain');
      const { maps } = state.getState();
      const changed = maps.map((map) => (isMeant(map) ? { ...map, look: { ...map.look, ...change } } : map));
      state.setState({ maps: changed.toSorted((one, other) => other.look.order - one.look.order) });
      for (const map of changed.filter(isMeant)) await ports.maps.put(map);
    },

    /** Lifts a map above the one that lies on it. */
    async raise(id: string): Promise<void> {
      const { maps } = state.getState();
      const at = maps.findIndex((map) => map.id === id);
      const [own, above] = [maps[at], maps[at - 1]];
      if (!own || !above || above.kind === 'terrain') return;
      await this.setLook(own.id, { order: above.look.order });
      await this.setLook(above.id, { order: own.look.order });
    },

    /** Takes a map off the lists; its bytes go with the notice, until when it comes back by a tap. */
    remove(id: string, name: string): void {
      context.tellUndoable({
        key: 'maps.deleted',
        values: { name },
        leaving: id,
        takeBack: () => refreshMaps(context),
        async finish() {
          await ports.maps.delete(id);
          tiles.forget(id);
        },
      });
      void refreshMaps(context);
    },

    /** Height of the ground, m; undefined where the device has none. */
    async heightAt([lng, lat]: LngLat): Promise<number | undefined> {
      if (!state.getState().maps.some(({ kind }) => kind === 'terrain')) return undefined;
      const rasters = await ports.terrain.heights({ west: lng, east: lng, south: lat, north: lat });
      const { heightGrid } = await import('../../terrain/height-grid');
      return heightGrid(rasters).heightAt([lng, lat]);
    },
  };
}
