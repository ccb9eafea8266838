import type { VerifyingKey } from '../crypto/signing-key';
import type { DeviceId, Entry } from './entry';

/** First line of a segment's body. */
export interface SegmentHeader {
  readonly version: 1;
  readonly operationId: string;
  readonly key: VerifyingKey;
  /** Sequence of its first entry. */
  readonly first: number;
  /** Hash of the device's segment before it; 64 zeros for the first. */
  readonly previous: string;
}

/**
 * A run of entries of one device, signed. What is stored and handed on: `body`, UTF-8 lines (header, then one entry a line,
 * each ended by a line feed), and `signature` over its SHA-256. Verifiable alone.
 */
export interface SealedSegment {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** A segment whose signature was checked, read. */
export interface Segment {
  readonly operationId: string;
  readonly device: DeviceId;
  readonly key: VerifyingKey;
  readonly first: number;
  readonly last: number;
  readonly previous: string;
  /** Hex SHA-256 of the body: what the next segment and a revocation name. */
  readonly hash: string;
  readonly entries: readonly Entry[];
}

/** What precedes a device's first segment. */
export const chainStart = '0'.repeat(64);

/** Seal a tail that has grown to this many entries. */
export const entriesPerSegment = 200;
