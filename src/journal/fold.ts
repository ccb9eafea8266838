import type { DalaRecord, RecordKind } from '../survey/dala-record';
import { type DeviceId, type Entry, entryPlace } from './entry';
import { RecordState, type RecordStateParts } from './record-state';

/** How far the chain of each device has been folded: its last sequence. */
export type Frontier = ReadonlyMap<DeviceId, number>;

/** The state of all records: a function of the set of entries folded, whatever the order between devices. */
export class Fold {
  readonly #states = new Map<RecordKind, Map<string, RecordState>>();
  readonly #conflicted = new Set<RecordState>();
  readonly #frontier = new Map<DeviceId, number>();

  static restore(frontier: Frontier, records: Iterable<RecordStateParts>): Fold {
    const fold = new Fold();
    for (const [device, sequence] of frontier) fold.#frontier.set(device, sequence);
    for (const parts of records) fold.#note(fold.#place(RecordState.restore(parts)));
    return fold;
  }

  get frontier(): Frontier {
    return this.#frontier;
  }

  /** Folds the next entry of its device; returns the records it touches. */
  apply(entry: Entry): readonly RecordState[] {
    const before = this.#frontier.get(entry.device) ?? 0;
    if (entry.sequence !== before + 1) {
      throw new Error(`Folded entry ${entry.sequence} of ${entry.device} after ${before}.`);
    }
    this.#frontier.set(entry.device, entry.sequence);
    return entry.changes.map((change) => {
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
