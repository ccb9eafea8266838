import type { DalaRecord } from '../../survey/dala-record';
import type { Edit } from '../../survey/edit';
import type { Issue } from '../../survey/issue';
import type { Operation } from '../../survey/operation';
import type { PhotoRef } from '../../survey/sighting';

/** How an operation is kept on this device. */
export type Protection = { readonly kind: 'open' } | { readonly kind: 'passphrase'; readonly passphrase: string };

/** What can be said of an operation before it is opened: nothing but a random id and how it is kept. */
export interface OperationEntry {
  readonly id: string;
  readonly protection: Protection['kind'];
}

/** A photo's bytes on their way into the store, with the reference that a record of the same edit holds. */
export interface NewPhoto {
  readonly ref: PhotoRef;
  readonly bytes: Blob;
}

/**
 * Why a write did not happen; what was stored before is whole. `locked`: closed, erased or wiped. `not-the-writer`: other tabs
 * kept writing. `revoked`: entries of this device no longer count.
 */
export type StoreFailure = 'full' | 'locked' | 'connection-lost' | 'not-the-writer' | 'revoked';

/** A write that happened; `issues`: what is odd about the clock of this device since its edit before. */
export type CommitResult =
  | { readonly ok: true; readonly issues?: readonly Issue[] }
  | { readonly ok: false; readonly failure: StoreFailure };

/** One open operation. */
export interface OpenOperation {
  readonly id: string;
  /** The current records at the time of opening, deleted ones left out. */
  readonly records: readonly DalaRecord[];
  /** Resolves with ok only after the transaction (durability strict) is complete; photos land in the same transaction. */
  commit(edit: Edit, photos?: readonly NewPhoto[]): Promise<CommitResult>;
  /** The inverse of the newest edit made here that is not undone yet, applied; undefined if there is none. */
  undo(): Promise<{ readonly edit: Edit } | undefined>;
  redo(): Promise<{ readonly edit: Edit } | undefined>;
  /** Tells of every edit that was committed, by this tab, by undo or redo, or by another tab; returns the stop function. */
  watch(listener: (edit: Edit) => void): () => void;
  /** The bytes of a photo, or undefined if this device does not have them. */
  photo(id: string): Promise<Blob | undefined>;
  /** Drops keys and state from memory. The object is dead afterwards. */
  close(): Promise<void>;
}

/** All operations on this device. */
export interface OperationStore {
  list(): Promise<readonly OperationEntry[]>;
  /**
   * Makes an operation with `content`, both or neither. Rejects, with nothing left behind, if there is one of that id, and with
   * the browser's QuotaExceededError if the device is full.
   */
  create(operation: Operation, protection: Protection, content?: Edit): Promise<OpenOperation>;
  /** Undefined for a wrong passphrase; nothing more is said about why. */
  open(id: string, passphrase?: string): Promise<OpenOperation | undefined>;
  remove(id: string): Promise<void>;
}
