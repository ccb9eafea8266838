import { type Remote, wrap } from 'comlink';
import type { PhotoDecoder } from '../app/ports/photo-decoder';
import type { PhotoWorker } from './photo-worker';

/** The image decoder in a worker of its own, begun at the first photo. */
export function workerPhotoDecoder(): PhotoDecoder {
  let remote: Remote<PhotoWorker> | undefined;
  return {
    decode(photo, widthPx) {
      remote ??= wrap<PhotoWorker>(
        new Worker(new URL('./photo-worker.ts', import.meta.url), { type: 'module', name: 'photos' }),
      );
      return remote.decode(photo, widthPx);
    },
  };
}
