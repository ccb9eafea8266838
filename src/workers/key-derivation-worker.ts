import { expose } from 'comlink';
import { calibrateCost, deriveKeyBytes } from '../crypto/key-derivation';

/** Key derivation inside its worker. */
const derivation = {
  derive: deriveKeyBytes,
  calibrate: () => calibrateCost(() => performance.now()),
};

export type KeyDerivationWorker = typeof derivation;

expose(derivation);
