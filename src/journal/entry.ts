import type { RecordKind } from '../survey/dala-record';
import type { Edit } from '../survey/edit';
import { type ClockReading, compareReadings } from './hybrid-clock';

/** 24 characters that follow from the device's public key: nobody else can sign for it. */
export type DeviceId = string;

/** `{device}:{sequence}`. */
export type EntryId = string;

/** Which entry, by whom, when: what a fold keeps of an entry besides its values. */
export interface Stamp {
  readonly device: DeviceId;
  /** Counts from 1 on its device, without a gap. */
  readonly sequence: number;
  /** What the device's wall clock showed, Unix ms. */
  readonly wallMs: number;
  readonly clock: ClockReading;
  /** Id of the person record of whoever held the device, as they said. A signature proves the device, not the person. */
  readonly personId?: string;
}

/** One act of a person: its changes stand or fall together. */
export interface Entry extends Stamp {
  /** Monotonic time since the page of `session` started, ms: a wall clock that was changed shows against it. */
  readonly elapsedMs: number;
  /** Counts the starts of the app on this device. */
  readonly session: number;
  readonly note: Edit['note'];
  /** For an undo or redo: the entry whose changes it takes back. */
  readonly reverts?: { readonly as: 'undo' | 'redo'; readonly entry: EntryId };
  /** At most one for each record. */
  readonly changes: readonly EntryChange[];
}

/** The name of the field that says whether a record is there at all: a put sets it, a delete clears it. */
export const existence = '@';

/** What an entry does to one record. */
export interface EntryChange {
  readonly kind: RecordKind;
  readonly id: string;
  /** New values of top-level fields. For a new record the whole record, `kind` and `id` included. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Fields that the record no longer has. */
  readonly unset?: readonly string[];
  readonly deleted?: true;
  /** The entries that this one replaces: for `existence`, and for every field that `replacesOf` does not name. */
  readonly replaces: readonly EntryId[];
  readonly replacesOf?: Readonly<Record<string, readonly EntryId[]>>;
}

export function entryId({ device, sequence }: Pick<Stamp, 'device' | 'sequence'>): EntryId {
  return `${device}:${sequence}`;
}

/** The stamp alone, without what else an entry holds. */
export function toStamp({ device, sequence, wallMs, clock, personId }: Stamp): Stamp {
  return { device, sequence, wallMs, clock, ...(personId === undefined ? undefined : { personId }) };
}

/** Device and sequence of an entry's id. */
export function entryPlace(id: EntryId): { readonly device: DeviceId; readonly sequence: number } {
  const colon = id.indexOf(':');
  return { device: id.slice(0, colon), sequence: Number(id.slice(colon + 1)) };
}

/** Which of two concurrent entries is the later: by hybrid clock, then by device, then by sequence. */
export function compareStamps(a: Stamp, b: Stamp): number {
  const byClock = compareReadings(a.clock, b.clock);
  if (byClock !== 0) return byClock;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.sequence - b.sequence;
}
