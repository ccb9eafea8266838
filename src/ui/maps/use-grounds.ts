import { useMemo } from 'react';
import type { App } from '../../app/app';
import type { StoredMap } from '../../app/ports/map-store';
import type { TileAddress } from '../../survey/map-tile';
import type { TileMapOnMap } from '../../map/map-content';
import { useApp, useAppState } from '../app-provider';

/** Tiles of terrain as hill shade: finer than the heights it would only be blurred. */
const shadeZooms = { minZoom: 6, maxZoom: 14 } as const;

/** Tile functions by map and by what they depend on, so that a map keeps its tiles while others change. */
const tileFunctions = new WeakMap<App, Map<string, TileMapOnMap['tile']>>();

/** The device's maps that are shown, the topmost first. All terrain is one hill shade. */
export function useGrounds(): readonly TileMapOnMap[] {
  const app = useApp();
  const maps = useAppState((state) => state.maps);
  return useMemo(() => {
    const shown = maps.filter(isReady).filter(({ look }) => look.isShown);
    const firstTerrain = shown.find(({ kind }) => kind === 'terrain');
    return shown.filter((map) => map.kind !== 'terrain' || map === firstTerrain).map((map) => groundOf(app, map, maps));
  }, [app, maps]);
}

/** A file that is still being copied cannot be opened. */
function isReady(map: StoredMap): boolean {
  return map.kind !== 'file' || map.storedBytes === map.byteLength;
}

function groundOf(app: App, map: StoredMap, all: readonly StoredMap[]): TileMapOnMap {
  const { id, look } = map;
  const drawn = { id: map.kind === 'terrain' ? 'terrain' : id, opacity: look.opacity };
  const tile = tileFunction(app, `${drawn.id} ${stateOf(map, all)}`, map);
  if (map.kind === 'terrain') return { ...drawn, ...shadeZooms, content: 'raster', tile };
  if (map.kind === 'tiles') {
    return { ...drawn, minZoom: map.minZoom, maxZoom: map.maxZoom, content: 'raster', tile };
  }
  const { minZoom, maxZoom, content } = map.facts;
  return { ...drawn, minZoom, maxZoom, content, tile };
}

/** What makes the tiles other ones: more of them downloaded, more terrain. */
function stateOf(map: StoredMap, all: readonly StoredMap[]): string {
  if (map.kind === 'tiles') return `${map.stored} ${map.addedAt}`;
  return map.kind === 'terrain' ? all.flatMap(({ kind, id }) => (kind === 'terrain' ? [id] : [])).join(' ') : '';
}

function tileFunction(app: App, key: string, map: StoredMap): TileMapOnMap['tile'] {
  const functions = tileFunctions.get(app) ?? new Map<string, TileMapOnMap['tile']>();
  tileFunctions.set(app, functions);
  const known = functions.get(key);
  if (known) return known;
  const made = (address: TileAddress) => app.maps.tile(map, address);
  functions.set(key, made);
  return made;
}
