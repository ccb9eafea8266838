import { proxy, type Remote, wrap } from 'comlink';
import type { Planner } from '../app/ports/planner';
import type { PlannerWorker } from './planner-worker';

/**
 * The planner in a worker of its own. Where the page is cross-origin isolated a shared word stops a search inside the worker;
 * elsewhere the worker is ended and the next search begins in a new one.
 */
export function workerPlanner(): Planner {
  let worker: Worker | undefined;
  let remote: Remote<PlannerWorker> | undefined;
  const connect = () => {
    worker ??= new Worker(new URL('./planner-worker.ts', import.meta.url), { type: 'module', name: 'planner' });
    remote ??= wrap<PlannerWorker>(worker);
    return remote;
  };
  const end = () => {
    worker?.terminate();
    worker = undefined;
    remote = undefined;
  };
  return {
    async plan(task, { signal, onProgress }) {
      // What the person touched is drawn first: a worker that starts, or a task that is copied, would hold it up.
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      const stop = globalThis.crossOriginIsolated ? new Int32Array(new SharedArrayBuffer(4)) : undefined;
      const aborted = new Promise<never>((_, reject) => {
        const abort = () => {
          if (stop) Atomics.store(stop, 0, 1);
          else end();
          reject(signal.reason);
        };
        signal.addEventListener('abort', abort, { once: true });
      });
      return Promise.race([
        connect().plan(
          task,
          proxy((share: number) => onProgress?.(share)),
          stop,
        ),
        aborted,
      ]);
    },
  };
}
