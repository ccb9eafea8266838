import { type Remote, transfer, wrap } from 'comlink';
import type { HeightPacking } from '../app/ports/height-packing';
import type { HeightWorker } from './height-worker';

/** Heights are packed in a worker of their own, begun at the first of them. */
export function workerHeightPacking(): HeightPacking {
  let remote: Remote<HeightWorker> | undefined;
  const connect = () => {
    remote ??= wrap<HeightWorker>(
      new Worker(new URL('./height-worker.ts', import.meta.url), { type: 'module', name: 'heights' }),
    );
    return remote;
  };
  return {
    cut: (raster) => connect().cut(transfer(raster, [raster.samples.buffer])),
    unpack: (bytes) => connect().unpack(transfer(bytes, [bytes.buffer])),
  };
}
