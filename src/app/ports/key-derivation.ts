import type { DerivationCost } from '../../crypto/key-derivation';

/** Derives keys from passphrases away from the screen's thread. */
export interface KeyDerivation {
  /** 32 bytes. */
  derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, cost: DerivationCost): Promise<Uint8Array<ArrayBuffer>>;
  /** The cost that takes this device about a second, never below the floor. */
  calibrate(): Promise<DerivationCost>;
}
