import type { DerivationCost } from '../crypto/key-derivation';
import type { WrappedPair } from '../crypto/write-only';

type Bytes = Uint8Array<ArrayBuffer>;

/** The data key's bytes beside the data: whoever has the disk reads everything. For example and training only. */
export interface OpenKept {
  readonly kind: 'open';
  readonly key: Bytes;
}

/** The data key wrapped twice: by a key from the passphrase and by the recovery key. */
export interface PassphraseKept {
  readonly kind: 'passphrase';
  /** Of both derivations. New with every new wrap of its kind. */
  readonly passphraseSalt: Bytes;
  readonly cost: DerivationCost;
  readonly byPassphrase: Bytes;
  readonly recoverySalt: Bytes;
  readonly byRecovery: Bytes;
}

export type Kept = OpenKept | PassphraseKept;

/** A signing key of this device: the private half wrapped by the data key, the public half sealed. */
export interface KeptSigningKey {
  readonly wrapped: Bytes;
  readonly sealedPublic: Bytes;
}

/** What is stored of an operation in the clear. */
export interface OperationRow {
  readonly id: string;
  readonly kept: Kept;
  readonly device: KeptSigningKey;
  /** What tracks are sealed to while the vault is locked. */
  readonly writeOnly: WrappedPair;
  /** Fingerprint of the founder's key, sealed: the one whose admissions count. */
  readonly sealedFounder: Bytes;
  /** Only on the device that founded the operation. */
  readonly founder?: KeptSigningKey;
}
