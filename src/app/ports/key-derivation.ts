import type { DerivationCost, DeriveKey } from '../../crypto/key-derivation';

/** Derives keys from passphrases away from the screen's thread. */
export interface KeyDerivation {
  /** 32 bytes. */
  readonly derive: DeriveKey;
  /** The cost that takes this device about a second, never below the floor. */
  calibrate(): Promise<DerivationCost>;
}
