import type { Issue } from '../../survey/issue';
import type { HeightRaster } from '../../terrain/height-raster';
import type { AppContext } from '../app-context';
import { filesIn } from '../files/file-import';
import type { MapLook } from '../ports/map-store';
import { nextOrder, shadeOrder, withWork } from './map-list';

/** Issues of the map reader after which a file may still hold heights. */
const mayBeTerrain: readonly Issue['code'][] = ['map-picture-unknown', 'map-file-unknown'];

/** Tiles of heights that are stored together: each write is one wait. */
const tilesAtOnce = 16;

/** Adds one file to the device's maps: copied as it is, or cut into tiles of heights where it holds some. */
export function mapAdding(context: AppContext) {
  const { ports, state } = context;
  const look = (order = nextOrder(state.getState().maps)): MapLook => ({ isShown: true, opacity: 1, order });

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

  return async (file: File): Promise<void> => {
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
}
