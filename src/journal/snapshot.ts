import type { BeforeImage } from './before-image';
import type { Chain } from './chain-book';
import type { DeviceId, Entry, EntryId } from './entry';
import type { RecordStateParts } from './record-state';

/** What the next entry of a device goes on from. */
export type NewestEntry = Pick<Entry, 'device' | 'sequence' | 'wallMs' | 'clock' | 'session' | 'elapsedMs'>;

/** Own edits that can be undone and redone, with what the older of them found. */
export interface UndoParts {
  readonly done: readonly Entry[];
  readonly undone: readonly Entry[];
  readonly images: readonly (readonly [EntryId, readonly BeforeImage[]])[];
}

/**
 * The state of a journal at a moment when its tail is sealed: opening goes on from it without reading older segments.
 * It is for this device only and is never handed on; the segments stay the evidence, and histories are read from them.
 */
export interface JournalSnapshot {
  readonly version: 1;
  readonly frontier: readonly (readonly [DeviceId, number])[];
  /** Links without entries. */
  readonly chains: readonly (readonly [DeviceId, Pick<Chain, 'links' | 'statements'>])[];
  readonly records: readonly RecordStateParts[];
  readonly newest: readonly NewestEntry[];
  readonly undo: UndoParts;
}

/** How many own edits a snapshot keeps undoable. */
export const undoableAcrossSnapshot = 50;

/** What a snapshot keeps of a device's newest entry. */
export function newestEntry({ device, sequence, wallMs, clock, session, elapsedMs }: NewestEntry): NewestEntry {
  return { device, sequence, wallMs, clock, session, elapsedMs };
}
