import { wrap } from 'comlink';
import type { FeatureFiles } from '../app/ports/feature-files';
import type { FeatureWorker } from './feature-worker';

/** The writers of feature files in a worker that ends with each file, so that its memory is given back. */
export function workerFeatureFiles(): FeatureFiles {
  return {
    async write(format, features, options) {
      const worker = new Worker(new URL('./feature-worker.ts', import.meta.url), { type: 'module', name: 'features' });
      const failed = new Promise<never>((_, reject) => {
        worker.addEventListener('error', (event) => reject(new Error(event.message || 'The worker could not start.')), {
          once: true,
        });
      });
      try {
        return await Promise.race([wrap<FeatureWorker>(worker).write(format, features, options), failed]);
      } finally {
        worker.terminate();
      }
    },
  };
}
