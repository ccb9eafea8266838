import type { Journal } from '../journal/journal';
import type { RecordChange } from '../survey/edit';

/**
 * Hashes of photos that were erased, here or by `changes` about to come. A tombstone is a record that cannot be taken back:
 * it counts even after it was deleted or undone.
 */
export function erasedPhotos(journal: Journal, changes: readonly RecordChange[] = []): ReadonlySet<string> {
  const erased = new Set<string>();
  for (const { kind, id } of journal.statesOf('erased-photo')) if (kind === 'erased-photo') erased.add(id);
  for (const change of changes) {
    if (change.op === 'put' && change.record.kind === 'erased-photo') erased.add(change.record.id);
  }
  return erased;
}
