import type { DalaRecord } from '../survey/dala-record';
import type { Edit, RecordChange } from '../survey/edit';

/** Records of an operation and the edits that led to them. */
export class InterimLog {
  readonly #records = new Map<string, DalaRecord>();
  readonly #done: Edit[] = [];
  readonly #undone: Edit[] = [];

  records(): readonly DalaRecord[] {
    return [...this.#records.values()];
  }

  /** The edit that takes `edit` back if it were applied now. */
  inverseOf(edit: Edit): Edit {
    const changes = edit.changes.map((change): RecordChange => {
      const id = change.op === 'put' ? change.record.id : change.id;
      const before = this.#records.get(id);
      if (before) return { op: 'put', record: before };
      const recordKind = change.op === 'put' ? change.record.kind : change.recordKind;
      return { op: 'delete', recordKind, id };
    });
    return { note: edit.note, changes: changes.toReversed() };
  }

  apply(edit: Edit): void {
    for (const change of edit.changes) {
      if (change.op === 'put') this.#records.set(change.record.id, change.record);
      else this.#records.delete(change.id);
    }
  }

  get done(): Edit[] {
    return this.#done;
  }

  get undone(): Edit[] {
    return this.#undone;
  }
}
