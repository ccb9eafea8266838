import { type Remote, wrap } from 'comlink';
import type { MapReader } from '../app/ports/map-reader';
import type { MapWorker } from './map-worker';

/** Map files in a worker of their own, begun at the first file. */
export function workerMapReader(): MapReader {
  let remote: Remote<MapWorker> | undefined;
  const connect = () => {
    remote ??= wrap<MapWorker>(
      new Worker(new URL('./map-worker.ts', import.meta.url), { type: 'module', name: 'maps' }),
    );
    return remote;
  };
  return {
    async open(name, file) {
      const { value, issues } = await connect().open(name, file);
      if (!value) return { value: undefined, issues };
      return { value: { facts: value.facts, tile: (address) => connect().tile(value.handle, address) }, issues };
    },
    shade: (rasters, address) => connect().shade(rasters, address),
  };
}
