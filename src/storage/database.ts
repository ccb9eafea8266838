import type { DBSchema } from 'idb';
import type { OperationRow } from './operation-row';

type Bytes = Uint8Array<ArrayBuffer>;

/** The number of an operation's next block; read and moved on in every commit, so that two writers cannot both succeed. */
export interface HeadRow {
  readonly id: string;
  readonly next: number;
}

/** Sealed entries of the journal. A block that replaces earlier ones has a number of its own. */
export interface BlockRow {
  readonly operation: string;
  readonly number: number;
  readonly sealed: Bytes;
}

/** A photo's own key, wrapped by the operation's data key, and how much there is to read. */
export interface PhotoRow {
  readonly operation: string;
  readonly photo: string;
  readonly wrappedKey: Bytes;
  readonly chunks: number;
}

export interface PhotoChunkRow {
  readonly operation: string;
  readonly photo: string;
  readonly index: number;
  readonly sealed: Bytes;
}

/** Wrong passphrases since the last right one. */
export interface AttemptsRow {
  readonly id: string;
  readonly failures: number;
  readonly lastAtMs: number;
}

/** A piece of a track that was recorded while the vault was locked. */
export interface TrackRow {
  readonly operation: string;
  readonly track: string;
  readonly index: number;
  readonly sealed: Bytes;
}

/** A draft of a record, sealed. */
export interface DraftRow {
  readonly operation: string;
  readonly draft: string;
  readonly sealed: Bytes;
}

/** The object stores. Ids are random; everything else a person entered lies sealed. */
export interface DalaDatabase extends DBSchema {
  operations: { key: string; value: OperationRow };
  heads: { key: string; value: HeadRow };
  blocks: { key: [string, number]; value: BlockRow };
  photos: { key: [string, string]; value: PhotoRow };
  'photo-chunks': { key: [string, string, number]; value: PhotoChunkRow };
  attempts: { key: string; value: AttemptsRow };
  tracks: { key: [string, string, number]; value: TrackRow };
  drafts: { key: [string, string]; value: DraftRow };
  probe: { key: string; value: number };
}
