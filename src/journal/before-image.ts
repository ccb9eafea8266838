import type { RecordKind } from '../survey/dala-record';
import { compareStamps, type Entry, type EntryChange, type EntryId, entryId, existence } from './entry';
import type { Fold } from './fold';
import { latest } from './record-state';

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
  for (const change of entry.changes) {
    const image = beforeImage(change, find);
    if (!image) return undefined;
    images.push(image);
  }
  return images;
}

/** What an entry that is about to be folded finds, from the state itself: needs no entry in memory. */
export function imagesInFold(entry: Entry, fold: Fold): readonly BeforeImage[] {
  return entry.changes.map((change) => {
    const heads = fold.state(change.kind, change.id);
    const before = (field: string) => {
      const replaced = change.replacesOf?.[field] ?? change.replaces;
      return latest(heads?.headsOf(field).filter(({ stamp }) => replaced.includes(entryId(stamp))) ?? [])?.value;
    };
    const fields = changedFields(change).map((field) => [field, before(field)] as const);
    return {
      kind: change.kind,
      id: change.id,
      wasThere: before(existence) === true,
      fields: Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
    };
  });
}

function beforeImage(change: EntryChange, find: FindEntry): BeforeImage | undefined {
  const fields: Record<string, unknown> = {};
  for (const field of changedFields(change)) {
    const before = valueBefore(change, field, find);
    if (!before) return undefined;
    if (before.value !== undefined) fields[field] = before.value;
  }
  const wasThere = valueBefore(change, existence, find);
  return wasThere && { kind: change.kind, id: change.id, wasThere: wasThere.value === true, fields };
}

/** The fields that a change sets or unsets; `kind` and `id` never change. */
export function changedFields({ set, unset = [] }: EntryChange): readonly string[] {
  return [...Object.keys(set).filter((field) => field !== 'kind' && field !== 'id'), ...unset];
}

function valueBefore(change: EntryChange, field: string, find: FindEntry): { readonly value: unknown } | undefined {
  let best: Entry | undefined;
  for (const id of change.replacesOf?.[field] ?? change.replaces) {
    const entry = find(id);
    if (!entry) return undefined;
    if (!best || compareStamps(entry, best) > 0) best = entry;
  }
  const replaced = best?.changes.find(({ kind, id }) => kind === change.kind && id === change.id);
  if (!replaced) return { value: undefined };
  return { value: field === existence ? !replaced.deleted : replaced.set[field] };
}
