import type { OpenOperation } from './operation-store';

/** Keys of protected operations. Ids are those of `OperationStore`. */
export interface Vault {
  /** Drops the keys and the state of every operation that is open on this page. The caller reloads the page afterwards. */
  lock(): Promise<void>;
  /** The recovery key of an operation that was created or recovered on this page, as print for headquarters: once, then never again. */
  takeRecoveryKey(id: string): string | undefined;
  /** How long no passphrase is tried because of wrong ones before, ms; 0: it may be tried now. */
  waitMs(id: string): Promise<number>;
  /** Wraps the data key anew; false if `current` is wrong or may not be tried yet. */
  changePassphrase(id: string, passphrases: { readonly current: string; readonly next: string }): Promise<boolean>;
  /** Makes the old recovery key worthless; the new one as print, undefined if the passphrase is wrong or may not be tried yet. */
  renewRecoveryKey(id: string, passphrase: string): Promise<string | undefined>;
  /** Opens with the recovery key and sets a new passphrase; a new recovery key is there to take. Undefined if the key is not the one. */
  recover(
    id: string,
    recoveryKey: string,
    options: { readonly passphrase: string },
  ): Promise<OpenOperation | undefined>;
}
