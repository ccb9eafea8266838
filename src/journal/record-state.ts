import type { DalaRecord, RecordKind } from '../survey/dala-record';
import { compareStamps, type EntryChange, type EntryId, entryId, existence, type Stamp, toStamp } from './entry';
import { isWhole } from './entry-line';
import { jsonEqual } from './json-equal';

type Fields = Readonly<Record<string, unknown>>;
type RecordFields = Fields & { readonly kind: RecordKind; readonly id: string };

/** A value that no entry known so far replaces. Of `existence`: whether the record is there. Undefined: the field is absent. */
export interface Head {
  readonly stamp: Stamp;
  readonly value: unknown;
}

/** The entry that brought a record, if it came first. Its heads are implied, which keeps untouched records small. */
interface Origin {
  readonly stamp: Stamp;
  readonly fields: Fields;
}

/** All that makes up a state, for snapshots. */
export interface RecordStateParts {
  readonly kind: RecordKind;
  readonly id: string;
  readonly whole: boolean;
  readonly origin?: Origin;
  readonly later: readonly Stamp[];
  readonly heads: readonly (readonly [field: string, heads: readonly Head[]])[];
  readonly awaited: readonly (readonly [field: string, entries: readonly EntryId[]])[];
}

/** Whether an entry has been folded already. */
export type HasArrived = (id: EntryId) => boolean;

/**
 * The state of one record as a function of the set of entries that touch it, in whatever order they come: the heads of a
 * field are the entries that set it and that no other entry replaces. The latest head's value shows, the others are kept.
 */
export class RecordState {
  readonly kind: RecordKind;
  readonly id: string;
  #fields: RecordFields;
  #whole = false;
  #origin: Origin | undefined;
  #heads: Map<string, readonly Head[]> | undefined;
  /** By field, entries that are known to be replaced and have not come yet. */
  #awaited: Map<string, Set<EntryId>> | undefined;
  #later: Stamp[] | undefined;

  constructor(kind: RecordKind, id: string) {
    this.kind = kind;
    this.id = id;
    this.#fields = { kind, id };
  }

  static restore({ kind, id, whole, origin, later, heads, awaited }: RecordStateParts): RecordState {
    const state = new RecordState(kind, id);
    if (origin) state.#begin(origin);
    state.#whole = whole;
    if (later.length > 0) state.#later = [...later];
    if (heads.length > 0) state.#heads = new Map(heads);
    if (awaited.length > 0) state.#awaited = new Map(awaited.map(([field, ids]) => [field, new Set(ids)]));
    state.#show(heads.map(([field]) => field));
    return state;
  }

  get parts(): RecordStateParts {
    return {
      kind: this.kind,
      id: this.id,
      whole: this.#whole,
      ...(this.#origin ? { origin: withStamp(this.#origin) } : undefined),
      later: this.#later?.map(toStamp) ?? [],
      heads: [...(this.#heads ?? [])].map(([field, heads]) => [field, heads.map(withStamp)] as const),
      awaited: [...(this.#awaited ?? [])].map(([field, ids]) => [field, [...ids]] as const),
    };
  }

  /** The current record; undefined if it is deleted or the entry that brings it has not come. */
  get record(): DalaRecord | undefined {
    const record: { readonly kind: RecordKind; readonly id: string } = this.#fields;
    return this.#whole && this.isThere ? (record as DalaRecord) : undefined;
  }

  /** Its fields, whether deleted or not. */
  get fields(): Fields {
    return this.#fields;
  }

  /** The record with some fields replaced, whether it is deleted or not. */
  recordWith(fields: Fields): DalaRecord {
    const record: { readonly kind: RecordKind; readonly id: string } = { ...this.#fields, ...fields };
    return record as DalaRecord;
  }

  /** Whether an entry that brings the whole record has come. */
  get isWhole(): boolean {
    return this.#whole;
  }

  get isThere(): boolean {
    const heads = this.#heads?.get(existence);
    return heads ? latest(heads)?.value === true : this.#origin !== undefined;
  }

  /** The entries that touch the record, in the order they came. */
  get touchedBy(): readonly Stamp[] {
    const later = this.#later ?? [];
    return this.#origin ? [this.#origin.stamp, ...later] : later;
  }

  /** What stands for a field at present. More than one head: concurrent edits. */
  headsOf(field: string): readonly Head[] {
    const heads = this.#heads?.get(field);
    if (heads || !this.#origin) return heads ?? [];
    const { stamp, fields } = this.#origin;
    if (field === existence) return [{ stamp, value: true }];
    return Object.hasOwn(fields, field) ? [{ stamp, value: fields[field] }] : [];
  }

  /** Fields whose concurrent edits say different things, each with its heads, latest first. Of a deleted record only whether it is there. */
  get conflicts(): readonly (readonly [field: string, heads: readonly Head[]])[] {
    if (!this.#heads || !this.#whole) return [];
    const isThere = this.isThere;
    return [...this.#heads]
      .filter(([field]) => isThere || field === existence)
      .filter(([, heads]) => heads.some(({ value }) => !jsonEqual(value, heads[0]?.value)))
      .map(([field, heads]) => [field, heads.toSorted((a, b) => compareStamps(b.stamp, a.stamp))] as const);
  }

  /** Folds what an entry does to this record. Each entry may come once. */
  apply(change: EntryChange, stamp: Stamp, hasArrived: HasArrived): void {
    if (this.#isNew && isPlainBeginning(change)) {
      this.#begin({ stamp, fields: change.set });
      return;
    }
    if (isWhole(change.set)) this.#whole = true;
    this.#later = [...(this.#later ?? []), stamp];
    const set = Object.keys(change.set).filter((field) => field !== 'kind' && field !== 'id');
    const fields = [existence, ...set, ...(change.unset ?? [])];
    for (const field of fields) {
      const value = field === existence ? !change.deleted : change.set[field];
      const replaced = change.replacesOf?.[field] ?? change.replaces;
      this.#write(field, { stamp, value }, { replaced, hasArrived });
    }
    this.#show(fields);
  }

  get #isNew(): boolean {
    return !this.#origin && !this.#later && !this.#awaited;
  }

  #begin(origin: Origin): void {
    this.#origin = origin;
    this.#whole = true;
    this.#fields = origin.fields as RecordFields;
  }

  #write(
    field: string,
    head: Head,
    { replaced, hasArrived }: { readonly replaced: readonly EntryId[]; readonly hasArrived: HasArrived },
  ): void {
    const kept = this.headsOf(field).filter(({ stamp }) => !replaced.includes(entryId(stamp)));
    for (const id of replaced) if (!hasArrived(id)) this.#expect(field, id);
    const isReplaced = this.#awaited?.get(field)?.delete(entryId(head.stamp)) ?? false;
    this.#heads ??= new Map();
    this.#heads.set(field, isReplaced ? kept : [...kept, head]);
  }

  #expect(field: string, id: EntryId): void {
    this.#awaited ??= new Map();
    const ids = this.#awaited.get(field) ?? new Set();
    this.#awaited.set(field, ids.add(id));
  }

  #show(fields: readonly string[]): void {
    const next: Record<string, unknown> = { ...this.#fields };
    for (const field of fields) {
      if (field === existence) continue;
      const value = latest(this.headsOf(field))?.value;
      if (value === undefined) delete next[field];
      else next[field] = value;
    }
    this.#fields = { ...next, kind: this.kind, id: this.id };
  }
}

/** The head that shows. */
export function latest(heads: readonly Head[]): Head | undefined {
  let best: Head | undefined;
  for (const head of heads) if (!best || compareStamps(head.stamp, best.stamp) > 0) best = head;
  return best;
}

function isPlainBeginning({ set, unset, deleted, replaces, replacesOf }: EntryChange): boolean {
  return isWhole(set) && !unset && !deleted && replaces.length === 0 && !replacesOf;
}

function withStamp<T extends { readonly stamp: Stamp }>(held: T): T {
  return { ...held, stamp: toStamp(held.stamp) };
}
