import type { AppContext } from '../app-context';
import type { MapLook, StoredMap } from '../ports/map-store';
import { mapAdding } from './map-adding';
import { refreshMaps } from './map-list';
import { mapTiles } from './map-tiles';
import { tileAreaActions } from './tile-areas';

/** Base maps and terrain of the device. */
export function mapActions(context: AppContext) {
  const { ports, state } = context;
  const tiles = mapTiles(context);
  const addFile = mapAdding(context);

  return {
    ...tileAreaActions(context),
    tile: tiles.tile,
    refresh: () => refreshMaps(context),

    /** Copies map files and heights onto the device, one after the other. */
    async add(files: readonly File[]): Promise<void> {
      for (const file of files) await addFile(file);
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
  };
}
