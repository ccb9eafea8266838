import type { RecordKind } from '../survey/dala-record';
import { compareStamps, type Entry, type EntryChange, type EntryId, existence } from './entry';

/** What an entry found in one record: the fields that it changed as they were before, and whether the record was there. */
export interface BeforeImage {
  readonly kind: RecordKind;
  readonly id: string;
  readonly wasThere: boolean;
  /** Fields that it changed and the record had. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The entry of an id, if it is in memory. */
export type FindEntry = (id: EntryId) => Entry | undefined;

/** What the entry found in each of its records, from the entries that it replaces; undefined if one of them is not at hand. */
export function beforeImages(entry: Entry, find: FindEntry): readonly BeforeImage[] | undefined {
  const images: BeforeImage[] = [];
  const findChange = changeFinder();
  for (const change of entry.changes) {
    const image = beforeImage(change, find, findChange);
    if (!image) return undefined;
    images.push(image);
  }
  return images;
}

type FindChange = (entry: Entry, record: Pick<EntryChange, 'kind' | 'id'>) => EntryChange | undefined;

/** Finds what entries did to a record; an import may change 100,000 of them, so each entry is gone through once. */
function changeFinder(): FindChange {
  const byEntry = new Map<Entry, ReadonlyMap<string, EntryChange>>();
  return (entry, record) => {
    let changes = byEntry.get(entry);
    if (!changes) {
      changes = new Map(entry.changes.map((change) => [`${change.kind}/${change.id}`, change]));
      byEntry.set(entry, changes);
    }
    return changes.get(`${record.kind}/${record.id}`);
  };
}

function beforeImage(change: EntryChange, find: FindEntry, findChange: FindChange): BeforeImage | undefined {
  const replaced = (field: string) => valueBefore(change, field, { find, findChange });
  const fields: Record<string, unknown> = {};
  for (const field of changedFields(change)) {
    const before = replaced(field);
    if (!before) return undefined;
    if (before.value !== undefined) fields[field] = before.value;
  }
  const wasThere = replaced(existence);
  return wasThere && { kind: change.kind, id: change.id, wasThere: wasThere.value === true, fields };
}

/** The fields that a change sets or unsets; `kind` and `id` never change. */
export function changedFields({ set, unset = [] }: EntryChange): readonly string[] {
  return [...Object.keys(set).filter((field) => field !== 'kind' && field !== 'id'), ...unset];
}

function valueBefore(
  change: EntryChange,
  field: string,
  { find, findChange }: { readonly find: FindEntry; readonly findChange: FindChange },
): { readonly value: unknown } | undefined {
  let best: Entry | undefined;
  for (const id of change.replacesOf?.[field] ?? change.replaces) {
    const entry = find(id);
    if (!entry) return undefined;
    if (!best || compareStamps(entry, best) > 0) best = entry;
  }
  const replaced = best && findChange(best, change);
  if (!replaced) return { value: undefined };
  return { value: field === existence ? !replaced.deleted : replaced.set[field] };
}
