import { type Entry, type EntryId, entryId } from './entry';

/** Which of a device's own edits can be taken back and brought back: follows from its entries in order. */
export class UndoStack {
  readonly #done: Entry[] = [];
  readonly #undone: Entry[] = [];

  static restore({ done, undone }: { readonly done: readonly Entry[]; readonly undone: readonly Entry[] }): UndoStack {
    const stack = new UndoStack();
    stack.#done.push(...done);
    stack.#undone.push(...undone);
    return stack;
  }

  /** Newest last. */
  get done(): readonly Entry[] {
    return this.#done;
  }

  get undone(): readonly Entry[] {
    return this.#undone;
  }

  push(entry: Entry): void {
    if (isFinal(entry)) return;
    if (entry.reverts?.as === 'undo') {
      dropFrom(this.#done, entry.reverts.entry);
      this.#undone.push(entry);
      return;
    }
    if (entry.reverts) dropFrom(this.#undone, entry.reverts.entry);
    else this.#undone.length = 0;
    this.#done.push(entry);
  }
}

/** A receipt is no act of a person, and an erased photo is gone: nothing takes these back. */
function isFinal({ changes }: Entry): boolean {
  return (
    changes.every(({ kind }) => kind === 'exchange-receipt') || changes.some(({ kind }) => kind === 'erased-photo')
  );
}

/** Drops an entry and all above it, which had nothing left to take back. */
function dropFrom(stack: Entry[], id: EntryId): void {
  const at = stack.findLastIndex((entry) => entryId(entry) === id);
  if (at >= 0) stack.length = at;
}
