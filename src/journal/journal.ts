import type { DalaRecord, RecordKind } from '../survey/dala-record';
import type { Edit, RecordChange } from '../survey/edit';
import type { Issue } from '../survey/issue';
import { unfitField } from '../survey/record-checks';
import type { Refusal } from './accept-chain';
import { beforeImages } from './before-image';
import { type Batch, type Chain, ChainBook } from './chain-book';
import { clockFacts } from './clock-facts';
import { composeChanges } from './compose-change';
import { choose, type Conflict, conflictName, type ConflictSide, conflictsOf } from './conflict';
import { type DeviceId, type Entry, entryId } from './entry';
import { EntryShelf } from './entry-shelf';
import { readEntryLine, writeEntryLine } from './entry-line';
import { Fold, type Frontier } from './fold';
import { type RecordHistory, recordHistory } from './history';
import { type ClockReading, clockStart, receive, tick } from './hybrid-clock';
import { invert } from './invert';
import type { JournalOwner } from './journal-owner';
import { changeTo, conflictNames, differences, newEntries, overlay, refusedAfter, unseen } from './merge-steps';
import type { RecordState } from './record-state';
import type { SegmentPlace } from './seal-segment';
import type { Signers } from './signers';
import { UndoStack } from './undo-stack';

/** When and by whom an edit is made; the journal has no clock of its own. */
export interface Moment {
  /** Unix ms by the wall clock. */
  readonly wallMs: number;
  /** Monotonic ms since the page started. */
  readonly elapsedMs: number;
  readonly personId?: string;
}

/** An entry that is made and not yet part of the journal: store `line`, then `append` the entry. */
export interface Composed {
  readonly entry: Entry;
  readonly line: string;
  /** Whether the clock of this device jumped since its entry before. */
  readonly issues: readonly Issue[];
}

/** What a merge did, or would do. */
export interface Merged {
  /** The records that change, as they are afterwards. */
  readonly changes: readonly RecordChange[];
  /** Entries that count now and did not before. */
  readonly added: number;
  /** Conflicts that were not there before. */
  readonly conflicts: readonly Conflict[];
  /** Everything that is held and does not count. */
  readonly refused: readonly Refusal[];
  /** What can never belong here, and what is odd about the clocks of new entries. */
  readonly issues: readonly Issue[];
}

function dated(nowMs: number | undefined): { readonly nowMs?: number } {
  return nowMs === undefined ? {} : { nowMs };
}

/**
 * The journal of one operation in memory: chains of signed entries, the state that they fold to, and what can be undone.
 * No storage, no clock, no keys: entries are composed and read here, kept and signed elsewhere.
 */
export class Journal {
  readonly #owner: JournalOwner;
  readonly #book: ChainBook;
  #fold = new Fold();
  #shelf = new EntryShelf();
  #undo = new UndoStack();
  #session: number | undefined;

  constructor(owner: JournalOwner) {
    this.#owner = owner;
    this.#book = new ChainBook(owner);
  }

  get owner(): JournalOwner {
    return this.#owner;
  }

  /** How far each device's entries count. */
  get frontier(): Frontier {
    return this.#fold.frontier;
  }

  get chains(): ReadonlyMap<DeviceId, Chain> {
    return this.#book.chains;
  }

  /** Who may admit and revoke: the founder and deputies. */
  get signers(): Signers {
    return this.#book.signers;
  }

  get refused(): readonly Refusal[] {
    return [...this.#book.refused, ...this.#fold.unfit];
  }

  /** Current records, deleted ones left out. */
  get records(): readonly DalaRecord[] {
    return this.#fold.records();
  }

  record(kind: RecordKind, id: string): DalaRecord | undefined {
    return this.#fold.state(kind, id)?.record;
  }

  /** A record whether deleted or not, as the fold knows it. */
  state(kind: RecordKind, id: string): RecordState | undefined {
    return this.#fold.state(kind, id);
  }

  states(): Iterable<RecordState> {
    return this.#fold.states();
  }

  /** The states of all records of a kind, deleted ones included. */
  statesOf(kind: RecordKind): Iterable<RecordState> {
    return this.#fold.statesOf(kind);
  }

  get conflicts(): readonly Conflict[] {
    return [...this.#fold.conflicted].flatMap(conflictsOf);
  }

  /** The edit that settles a conflict by one of its sides. */
  choose(conflict: Conflict, side: ConflictSide, note: Edit['note']): Edit {
    const state = this.#fold.state(conflict.kind, conflict.id);
    if (!state) throw new Error(`Conflict in ${conflict.kind} ${conflict.id}, which the journal does not hold.`);
    return choose(conflict, side, { state, note });
  }

  /** Who did what to a record. */
  history(kind: RecordKind, id: string): RecordHistory {
    const touchedBy = this.#fold.state(kind, id)?.touchedBy ?? [];
    return recordHistory({ kind, id }, touchedBy, this.#shelf.find);
  }

  /** Entries made here that wait for their segment, as lines, and where that segment goes: the arguments of `sealSegment`. */
  get tail(): { readonly lines: readonly string[]; readonly place: SegmentPlace } {
    const { last, hash } = this.#book.ownHead;
    const place = { operationId: this.#owner.operationId, first: last + 1, previous: hash };
    return { lines: this.#book.tail.map(writeEntryLine), place };
  }

  /** Whether entries made here still count; not after a revocation or a fork of the own chain. */
  get isWritable(): boolean {
    const { device } = this.#owner;
    if (device === undefined) return false;
    const chain = this.#book.chains.get(device);
    const isRevoked = chain?.statements.some(({ act }) => act.act === 'revoke') ?? false;
    return !isRevoked && (chain?.acceptance.forkedAt ?? Infinity) === Infinity;
  }

  /** The entry of an edit; undefined if it changes nothing. */
  compose(edit: Edit, moment: Moment): Composed | undefined {
    const changes = composeChanges(edit.changes, this.#fold);
    return changes.length === 0 ? undefined : this.#compose({ note: edit.note, changes }, moment);
  }

  /** The entry that takes back the newest edit made here that is not undone and of which something is left. */
  composeUndo(moment: Moment): Composed | undefined {
    return this.#composeRevert(this.#undo.done, 'undo', moment);
  }

  /** The entry that brings back what was undone last. */
  composeRedo(moment: Moment): Composed | undefined {
    return this.#composeRevert(this.#undo.undone, 'redo', moment);
  }

  /** Takes the next entry of this device; returns the records as they are now. */
  append(entry: Entry): readonly RecordChange[] {
    if (entry.device !== this.#owner.device) throw new Error(`Appended an entry of ${entry.device}.`);
    const states = this.#take(entry);
    this.#book.append(entry);
    return states.map(changeTo);
  }

  /** Takes stored lines of the tail again, in order. */
  appendLines(lines: readonly string[]): void {
    const { device = '' } = this.#owner;
    for (const line of lines) {
      const sequence = (this.frontier.get(device) ?? 0) + 1;
      const entry = readEntryLine(line, device, sequence);
      if (!entry) throw new Error(`Entry ${sequence} of this device cannot be read.`);
      this.append(entry);
    }
  }

  /** Adds what is new of a batch: a union of sets, so in any order and any number of times. `nowMs` shows dates ahead of it. */
  merge(batch: Batch, nowMs?: number): Merged {
    const plan = this.#book.plan(batch, this.frontier);
    const entries = newEntries(plan, this.frontier, this.#book.chains);
    const before = this.#fold;
    const known = new Set(conflictNames(before));
    const added = unseen(entries, this.frontier);
    const clocks = clockFacts(added, { ...dated(nowMs), before: this.#shelf.newest });
    this.#book.commit(plan);
    if (!plan.isExtension) this.#restart();
    const touched = new Set(entries.flatMap((entry) => this.#take(entry)));
    const changes = plan.isExtension ? [...touched].map(changeTo) : differences(before, this.#fold);
    return {
      changes,
      added: added.length,
      conflicts: this.conflicts.filter((conflict) => !known.has(conflictName(conflict))),
      refused: this.refused,
      issues: [...plan.issues, ...clocks],
    };
  }

  /** What `merge` would do, without doing it. */
  preview(batch: Batch, nowMs?: number): Merged {
    const plan = this.#book.plan(batch, this.frontier);
    const entries = newEntries(plan, this.frontier, this.#book.chains);
    const known = new Set(conflictNames(this.#fold));
    const fold = plan.isExtension ? overlay(this.#fold, entries) : new Fold();
    const added = unseen(entries, this.frontier);
    const clocks = clockFacts(added, { ...dated(nowMs), before: this.#shelf.newest });
    const touched = new Set(entries.flatMap((entry) => fold.apply(entry)));
    return {
      changes: plan.isExtension ? [...touched].map(changeTo) : differences(this.#fold, fold),
      added: added.length,
      conflicts: [...fold.conflicted].flatMap(conflictsOf).filter((conflict) => !known.has(conflictName(conflict))),
      refused: [...refusedAfter(plan, this.#book.chains), ...(plan.isExtension ? this.#fold.unfit : []), ...fold.unfit],
      issues: [...plan.issues, ...clocks],
    };
  }

  #compose(act: Pick<Entry, 'note' | 'changes' | 'reverts'>, { wallMs, elapsedMs, personId }: Moment): Composed {
    const { device } = this.#owner;
    if (device === undefined) throw new Error('An entry in a journal that only reads.');
    const sequence = (this.frontier.get(device) ?? 0) + 1;
    this.#session ??= (this.#shelf.newest.get(device)?.session ?? 0) + 1;
    const clock = tick(this.#reading(device, wallMs), wallMs);
    const who = personId === undefined ? {} : { personId };
    const draft: Entry = { device, sequence, wallMs, clock, elapsedMs, session: this.#session, ...who, ...act };
    const line = writeEntryLine(draft);
    const entry = readEntryLine(line, device, sequence);
    if (!entry) throw new Error(`Entry ${sequence} cannot be read back.`);
    const unfit = entry.changes.find((change) => unfitField(change) !== undefined);
    if (unfit) throw new Error(`Field ${unfitField(unfit)} of ${unfit.kind} ${unfit.id} is not what it must be.`);
    return { entry, line, issues: clockFacts([entry], { before: this.#shelf.newest }) };
  }

  /** The hybrid clock of this device, after all that it has seen. */
  #reading(device: DeviceId, wallMs: number): ClockReading {
    const { newest } = this.#shelf;
    const own = newest.get(device)?.clock ?? clockStart;
    return [...newest.values()].reduce((last, { clock }) => receive(last, clock, wallMs), own);
  }

  #composeRevert(stack: readonly Entry[], as: 'undo' | 'redo', moment: Moment): Composed | undefined {
    for (const entry of stack.toReversed()) {
      const before = beforeImages(entry, this.#shelf.find);
      // It replaced entries of a device that was revoked since: what was there before no longer counts.
      if (!before) continue;
      const changes = invert(entry, before, this.#fold);
      if (changes.length > 0) {
        return this.#compose({ note: entry.note, reverts: { as, entry: entryId(entry) }, changes }, moment);
      }
    }
    return undefined;
  }

  #take(entry: Entry): readonly RecordState[] {
    const states = this.#fold.apply(entry);
    this.#shelf.add(entry);
    if (entry.device === this.#owner.device) this.#undo.push(entry);
    return states;
  }

  #restart(): void {
    this.#fold = new Fold();
    this.#shelf = new EntryShelf();
    this.#undo = new UndoStack();
  }
}
