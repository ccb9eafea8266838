import { type Remote, wrap } from 'comlink';
import type { SeasonRasters } from '../app/ports/season-rasters';
import type { RasterWorker } from './raster-worker';

/** Workers that share the evidence of a season; a tablet has few cores to spare. */
const workers = 2;

/** Rasters in two workers in turn, begun at the first evidence. */
export function workerRasters(): SeasonRasters {
  const remotes: Remote<RasterWorker>[] = [];
  let turn = 0;
  return {
    seen(task) {
      turn = (turn + 1) % workers;
      remotes[turn] ??= wrap<RasterWorker>(
        new Worker(new URL('./raster-worker.ts', import.meta.url), { type: 'module', name: `rasters-${turn}` }),
      );
      const remote = remotes[turn];
      if (!remote) throw new Error(`There are ${workers} raster workers, number ${turn} is missing.`);
      return remote.seen(task);
    },
  };
}
