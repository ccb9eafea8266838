import type { DeviceId } from './entry';

/** Whose journal this is on this device. */
export interface JournalOwner {
  readonly operationId: string;
  /** Fingerprint of the operation's founder key: only its admissions and revocations count. */
  readonly founder: string;
  /** The device whose entries are made here; none for a reader such as the command line. */
  readonly device?: DeviceId;
}
