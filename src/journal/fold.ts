import type { DalaRecord, RecordKind } from '../survey/dala-record';
import { unfitField } from '../survey/record-checks';
import type { Refusal } from './accept-chain';
import { type DeviceId, type Entry, type EntryChange, entryPlace } from './entry';
import { RecordState, type RecordStateParts } from './record-state';

/** How far the chain of each device has been folded: its last sequence. */
export type Frontier = ReadonlyMap<DeviceId, number>;

/** The state of all records: a function of the set of entries folded, whatever the order between devices. */
export class Fold {
  readonly #states = new Map<RecordKind, Map<string, RecordState>>();
  readonly #conflicted = new Set<RecordState>();
  readonly #frontier = new Map<DeviceId, number>();
  readonly #unfit: Refusal[] = [];

  static restore(frontier: Frontier, records: Iterable<RecordStateParts>): Fold {
    const fold = new Fold();
    for (const [device, sequence] of frontier) fold.#frontier.set(device, sequence);
    for (const parts of records) fold.#note(fold.#place(RecordState.restore(parts)));
    return fold;
  }

  get frontier(): Frontier {
    return this.#frontier;
  }

  /** Changes that were left out, since a value in them is not what Dala can show. A later version may know it. */
  get unfit(): readonly Refusal[] {
    return this.#unfit;
  }

  /** Folds the next entry of its device, each change that is fit; returns the records it touches. */
  apply(entry: Entry): readonly RecordState[] {
    const before = this.#frontier.get(entry.device) ?? 0;
    if (entry.sequence !== before + 1) {
      throw new Error(`Folded entry ${entry.sequence} of ${entry.device} after ${before}.`);
    }
    this.#frontier.set(entry.device, entry.sequence);
    const fit = entry.changes.filter((change) => this.#isFit(entry, change));
    return fit.map((change) => {
      const state = this.state(change.kind, change.id) ?? this.#place(new RecordState(change.kind, change.id));
      state.apply(change, entry, this.#hasArrived);
      this.#note(state);
      return state;
    });
  }

  state(kind: RecordKind, id: string): RecordState | undefined {
    return this.#states.get(kind)?.get(id);
  }

  *states(): Iterable<RecordState> {
    for (const ofKind of this.#states.values()) yield* ofKind.values();
  }

  statesOf(kind: RecordKind): Iterable<RecordState> {
    return this.#states.get(kind)?.values() ?? [];
  }

  /** Records with concurrent edits that say different things. */
  get conflicted(): Iterable<RecordState> {
    return this.#conflicted;
  }

  records(): readonly DalaRecord[] {
    const records: DalaRecord[] = [];
    for (const { record } of this.states()) if (record) records.push(record);
    return records;
  }

  #isFit({ device, sequence }: Entry, change: EntryChange): boolean {
    const field = unfitField(change);
    if (field === undefined) return true;
    this.#unfit.push({ device, from: sequence, code: 'journal-unfit', what: `${change.kind}.${field}`.slice(0, 80) });
    return false;
  }

  readonly #hasArrived = (id: string): boolean => {
    const { device, sequence } = entryPlace(id);
    return sequence <= (this.#frontier.get(device) ?? 0);
  };

  #place(state: RecordState): RecordState {
    const ofKind = this.#states.get(state.kind);
    if (ofKind) ofKind.set(state.id, state);
    else this.#states.set(state.kind, new Map([[state.id, state]]));
    return state;
  }

  #note(state: RecordState): void {
    if (state.conflicts.length > 0) this.#conflicted.add(state);
    else this.#conflicted.delete(state);
  }
}
