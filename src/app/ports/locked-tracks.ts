import type { CommitResult } from './operation-store';

/** A track that was recorded while its operation may have been locked. */
export interface LockedTrack {
  readonly track: string;
  /** In the order of their numbers. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
}

/** Tracks go on while the vault is locked: anyone may add, only the opened operation reads. */
export interface LockedTracks {
  /** Keeps a piece of a track; pieces count from 0. Ok only after the transaction is complete. */
  add(
    operationId: string,
    place: { readonly track: string; readonly index: number },
    piece: Uint8Array<ArrayBuffer>,
  ): Promise<CommitResult>;
  /** All tracks of an operation; undefined unless it is open on this page. */
  read(operationId: string): Promise<readonly LockedTrack[] | undefined>;
  /** Erases a track once it has become a record. */
  remove(operationId: string, track: string): Promise<void>;
}
