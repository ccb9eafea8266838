import { tilesInPolygon } from '../../geo/tiles-in-polygon';
import type { TileAddress } from '../../survey/map-tile';
import type { MapStore, StoredTileArea } from '../ports/map-store';
import type { TileAnswer, TileFetch } from '../ports/tile-fetch';
import { addressOf } from './tile-providers';

/** Tiles that are asked for together and stored together; after a crash at most these are asked for again. */
const batchSize = 8;

/** Fewest milliseconds from one batch to the next: about 16 tiles a second, as many as a person who pans. */
const batchPauseMs = 500;

/** Waits before a tile is asked for again, ms; a server that names a time is obeyed, up to the longest. */
const backoffMs = [2_000, 8_000, 30_000] as const;
const longestWaitMs = 120_000;

export interface DownloadTools {
  readonly maps: Pick<MapStore, 'putTiles'>;
  readonly tiles: TileFetch;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** How a download ended: all asked for, or stopped by what the server said. What is stored stays, and `run` goes on there. */
export type DownloadEnd = 'done' | 'refused' | 'unreachable' | 'wrong';

/**
 * Downloads what is missing of an area: the tiles not asked for yet in their order, then those that failed before. Each batch is
 * stored together with how far it went. Rejects with the signal's reason when it is stopped.
 */
export async function downloadTiles(
  area: StoredTileArea,
  tools: DownloadTools,
  options: { readonly signal: AbortSignal; onProgress(area: StoredTileArea): void },
): Promise<{ readonly area: StoredTileArea; readonly end: DownloadEnd }> {
  let now = area;
  const again = [...area.failed];
  for (const batch of batchesOf(area)) {
    options.signal.throwIfAborted();
    const got = await askAll(now, batch, { tools, signal: options.signal });
    if (got.end) return { area: now, end: got.end };
    now = withBatch(now, { ...got, next: now.next + batch.length });
    await tools.maps.putTiles(now, got.tiles);
    options.onProgress(now);
    await tools.wait(batchPauseMs, options.signal);
  }
  for (let i = 0; i < again.length; i += batchSize) {
    const batch = again.slice(i, i + batchSize);
    const got = await askAll(now, batch, { tools, signal: options.signal });
    if (got.end) return { area: now, end: got.end };
    const others = now.failed.filter((address) => !batch.includes(address));
    now = withBatch({ ...now, failed: others }, { ...got, next: now.next });
    await tools.maps.putTiles(now, got.tiles);
    options.onProgress(now);
  }
  return { area: now, end: 'done' };
}

interface Batch {
  readonly tiles: readonly { readonly address: TileAddress; readonly bytes: Uint8Array<ArrayBuffer> }[];
  readonly failed: readonly TileAddress[];
}

function withBatch(area: StoredTileArea, { tiles, failed, next }: Batch & { readonly next: number }): StoredTileArea {
  const bytes = tiles.reduce((sum, tile) => sum + tile.bytes.byteLength, 0);
  return {
    ...area,
    next,
    stored: area.stored + tiles.length,
    storedBytes: area.storedBytes + bytes,
    failed: [...area.failed, ...failed],
  };
}

/** Asks for a batch side by side. A server that refuses, cannot be reached or sends something else for all of it ends the download. */
async function askAll(
  { server }: StoredTileArea,
  batch: readonly TileAddress[],
  { tools, signal }: { readonly tools: DownloadTools; readonly signal: AbortSignal },
): Promise<Batch & { readonly end?: DownloadEnd }> {
  const answers = await Promise.all(
    batch.map(async (address) => ({
      address,
      answer: await askPatiently(addressOf(server.template, address), { tools, signal }),
    })),
  );
  const tiles = answers.flatMap(({ address, answer }) =>
    answer.kind === 'tile' ? [{ address, bytes: answer.bytes }] : [],
  );
  const failed = answers.flatMap(({ address, answer }) =>
    answer.kind === 'tile' || answer.kind === 'none' ? [] : [address],
  );
  const isAll = (kind: TileAnswer['kind']) => answers.length > 0 && answers.every(({ answer }) => answer.kind === kind);
  const end = answers.some(({ answer }) => answer.kind === 'refused')
    ? 'refused'
    : isAll('unreachable')
      ? 'unreachable'
      : isAll('wrong')
        ? 'wrong'
        : undefined;
  return { tiles, failed, ...(end && { end }) };
}

async function askPatiently(
  url: string,
  { tools, signal }: { readonly tools: DownloadTools; readonly signal: AbortSignal },
): Promise<TileAnswer> {
  let answer = await tools.tiles.fetch(url, signal);
  for (const pauseMs of backoffMs) {
    if (answer.kind !== 'busy' && answer.kind !== 'unreachable') return answer;
    const asked = answer.kind === 'busy' ? (answer.retryAfterS ?? 0) * 1000 : 0;
    await tools.wait(Math.min(longestWaitMs, Math.max(pauseMs, asked)), signal);
    answer = await tools.tiles.fetch(url, signal);
  }
  return answer;
}

/** The area's tiles from the first zoom on, without those that were asked for already. */
function* batchesOf({ area, minZoom, maxZoom, next }: StoredTileArea): Generator<readonly TileAddress[]> {
  let [skipped, batch]: [number, TileAddress[]] = [0, []];
  for (let zoom = minZoom; zoom <= maxZoom; zoom++) {
    for (const { row, from, to } of tilesInPolygon(area, zoom)) {
      for (let column = from; column <= to; column++) {
        if (skipped < next) {
          skipped += 1;
          continue;
        }
        batch.push({ zoom, column, row });
        if (batch.length < batchSize) continue;
        yield batch;
        batch = [];
      }
    }
  }
  if (batch.length > 0) yield batch;
}
