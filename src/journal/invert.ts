import type { BeforeImage } from './before-image';
import { changedFields } from './before-image';
import { deletion, fieldChange } from './compose-change';
import { type Entry, type EntryChange, entryId, existence } from './entry';
import type { Fold } from './fold';
import { jsonEqual } from './json-equal';
import { latest, type RecordState } from './record-state';

/**
 * The changes that take an entry back as things stand now. What someone has changed since stays as it is; records keep
 * their ids. Empty if nothing is left to take back.
 */
export function invert(entry: Entry, before: readonly BeforeImage[], fold: Fold): readonly EntryChange[] {
  const images = new Map(before.map((image) => [`${image.kind}/${image.id}`, image]));
  return entry.changes.toReversed().flatMap((change) => {
    const state = fold.state(change.kind, change.id);
    const image = images.get(`${change.kind}/${change.id}`);
    const inverse = state && image && invertChange(change, image, { state, entry });
    return inverse ? [inverse] : [];
  });
}

function invertChange(
  change: EntryChange,
  image: BeforeImage,
  { state, entry }: { readonly state: RecordState; readonly entry: Entry },
): EntryChange | undefined {
  const isUntouched = (field: string) => jsonEqual(state.fields[field], change.set[field]);
  if (!change.deleted && !image.wasThere) {
    const isOurs = latest(state.headsOf(existence))?.stamp.device === entry.device;
    return state.isThere && isOurs && changedFields(change).every(isUntouched) ? deletion(state) : undefined;
  }
  if (!change.deleted && !state.isThere) return undefined;
  const fields = changedFields(change).filter(isUntouched);
  const restored = fields.map((field) => [field, restoredValue(field, image, { state, entry })] as const);
  return fieldChange(state, new Map(restored), { settlesExistence: false });
}

/** The value before the entry; in a conflict that of the other side, as if the entry had never been. */
function restoredValue(
  field: string,
  image: BeforeImage,
  { state, entry }: { readonly state: RecordState; readonly entry: Entry },
): unknown {
  const heads = state.headsOf(field);
  const others = heads.filter(({ stamp }) => entryId(stamp) !== entryId(entry));
  const isOneSide = others.length > 0 && others.length < heads.length;
  return isOneSide ? latest(others)?.value : image.fields[field];
}
