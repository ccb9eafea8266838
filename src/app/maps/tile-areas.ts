import { countTiles } from '../../geo/tiles-in-polygon';
import type { Polygon } from '../../geo/polygon';
import type { AppContext } from '../app-context';
import type { StoredTileArea, TileServer } from '../ports/map-store';
import { type DownloadEnd, downloadTiles } from './download-tiles';
import { nextOrder, refreshMaps, withWork } from './map-list';
import { templateFault } from './tile-providers';

/** More tiles than this are refused: at 15 kB each they are 3 GB, and a server's owner would mind. */
const mostTiles = 200_000;

/** What a tile takes on average, for the estimate that a person sees first. */
const averageTileBytes = 15_000;

/** Tiles are worth having anew after this time. */
const keptDays = 180;

/** An area of tiles that a person wants to have. */
export interface WantedTiles {
  readonly name: string;
  readonly server: TileServer;
  readonly area: Polygon;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** Number and estimated size of the tiles of an area. */
export function tileEstimate(wanted: Pick<WantedTiles, 'area' | 'minZoom' | 'maxZoom'>): {
  tiles: number;
  bytes: number;
} {
  const tiles = countTiles(wanted.area, wanted);
  return { tiles, bytes: tiles * averageTileBytes };
}

/** Online tiles of drawn areas. */
export function tileAreaActions(context: AppContext) {
  const { ports, state } = context;
  const run = async (begun: StoredTileArea): Promise<void> => {
    const stop = new AbortController();
    await withWork(context, { name: begun.name, kind: 'downloading', stop: () => stop.abort() }, async (show) => {
      const { area, end } = await downloadTiles(
        begun,
        { maps: ports.maps, tiles: ports.tileFetch, wait },
        { signal: stop.signal, onProgress: ({ next, wanted }) => show(wanted === 0 ? 1 : next / wanted) },
      );
      tellEnd(context, area, end);
    });
  };
  return {
    /** Begins to download; the server is asked for the first time here. */
    async download(wanted: WantedTiles): Promise<void> {
      const fault = templateFault(wanted.server.template);
      const { tiles } = tileEstimate(wanted);
      if (fault) return context.tell([{ code: fault, severity: 'error' }]);
      if (tiles > mostTiles) {
        return context.tell([{ code: 'tiles-too-many', severity: 'error', values: { tiles, limit: mostTiles } }]);
      }
      const now = ports.now();
      const expires = new Date(now.getTime() + keptDays * 86_400_000);
      const area: StoredTileArea = {
        kind: 'tiles',
        ...wanted,
        id: ports.newId(),
        addedAt: now.toISOString(),
        expiresAt: expires.toISOString(),
        look: { isShown: true, opacity: 1, order: nextOrder(state.getState().maps) },
        storedBytes: 0,
        wanted: tiles,
        stored: 0,
        next: 0,
        failed: [],
      };
      await ports.maps.put(area);
      await refreshMaps(context);
      await run(area);
    },

    /** Whether the tiles of an area should be had anew. */
    isExpired: ({ expiresAt }: StoredTileArea) => new Date(expiresAt) < ports.now(),

    /** Goes on with a download that was stopped or cut off, and asks again for tiles that failed. */
    async goOn(id: string): Promise<void> {
      const area = state.getState().maps.find((map) => map.id === id);
      if (area?.kind === 'tiles') await run(area);
    },

    /** Downloads all of an area anew, over what is there. */
    async renew(id: string): Promise<void> {
      const area = state.getState().maps.find((map) => map.id === id);
      if (area?.kind !== 'tiles') return;
      const { id: _, ...wanted } = area;
      await ports.maps.delete(id);
      await refreshMaps(context);
      await this.download(wanted);
    },
  };
}

function tellEnd(context: AppContext, { name, server, failed, stored }: StoredTileArea, end: DownloadEnd): void {
  const values = { name, server: server.name, failed: failed.length };
  if (end === 'refused') context.tell([{ code: 'tiles-refused', severity: 'error', values }]);
  else if (end === 'unreachable') context.tell([{ code: 'tiles-unreachable', severity: 'error', values }]);
  else if (end === 'wrong') context.tell([{ code: 'tiles-wrong', severity: 'error', values }]);
  else if (failed.length > 0) context.tell([{ code: 'tiles-failed', severity: 'warning', values }]);
  else context.tellDone('maps.downloaded', { name, count: stored });
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
