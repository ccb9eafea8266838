import { type Remote, wrap } from 'comlink';
import type { FileReader } from '../app/ports/file-reader';
import type { ReaderWorker } from './reader-worker';

/** The file readers in a worker of their own, begun at the first file. */
export function workerReader(): FileReader {
  let remote: Remote<ReaderWorker> | undefined;
  return {
    read(file) {
      remote ??= wrap<ReaderWorker>(
        new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module', name: 'reader' }),
      );
      return remote.read(file);
    },
  };
}
