import { type Remote, wrap } from 'comlink';
import type { KeyDerivation } from '../app/ports/key-derivation';
import type { KeyDerivationWorker } from './key-derivation-worker';

/** Key derivation in a worker that lives for one call, so that nothing of a passphrase stays in its memory. */
export function workerKeyDerivation(): KeyDerivation {
  return {
    derive: (passphrase, salt, cost) => inWorker((remote) => remote.derive(passphrase, salt, cost)),
    calibrate: () => inWorker((remote) => remote.calibrate()),
  };
}

async function inWorker<T>(act: (remote: Remote<KeyDerivationWorker>) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL('./key-derivation-worker.ts', import.meta.url), {
    type: 'module',
    name: 'key-derivation',
  });
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`The key derivation worker failed: ${message}`));
  });
  try {
    return await Promise.race([act(wrap<KeyDerivationWorker>(worker)), failed]);
  } finally {
    worker.terminate();
  }
}
