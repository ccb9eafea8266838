import { type Remote, wrap } from 'comlink';
import type { TileFetch } from '../app/ports/tile-fetch';
import type { TileFetchWorker } from './tile-fetch-worker';

/** Tile servers behind a worker, begun at the first tile that a person asked for. */
export function workerTileFetch(): TileFetch {
  let remote: Remote<TileFetchWorker> | undefined;
  return {
    async fetch(url, signal) {
      signal.throwIfAborted();
      remote ??= wrap<TileFetchWorker>(
        new Worker(new URL('./tile-fetch-worker.ts', import.meta.url), { type: 'module', name: 'tiles' }),
      );
      const answer = await remote.fetch(url);
      signal.throwIfAborted();
      return answer;
    },
  };
}
