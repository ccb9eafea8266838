import type { RecordKind } from '../survey/dala-record';
import type { Edit } from '../survey/edit';
import { type DeviceId, type Entry, type EntryChange, type EntryId, entryPlace, existence } from './entry';
import { isObject } from './read-json';

type Fields = Readonly<Record<string, unknown>>;

/**
 * An entry as one line of JSON, without device and sequence, which follow from its segment. Members: `t` wall time, `h`
 * [lead of the hybrid clock over it, counter] if not zero, `e` elapsed, `s` session, `p` person, `n` [note key, values],
 * `u` [undo or redo, entry], `c` changes; of a change: `k` kind and `i` id unless `f` is a whole record, `f` fields set,
 * `x` fields unset, `d` 1 for a delete, `r` entries replaced, `q` those of single fields. An entry of the same device is
 * named by its sequence alone.
 */
export function writeEntryLine(entry: Entry): string {
  const lead = entry.clock.wallMs - entry.wallMs;
  return JSON.stringify({
    t: entry.wallMs,
    h: lead === 0 && entry.clock.counter === 0 ? undefined : [lead, entry.clock.counter],
    e: entry.elapsedMs,
    s: entry.session,
    p: entry.personId,
    n: entry.note.values ? [entry.note.key, entry.note.values] : [entry.note.key],
    u: entry.reverts && [entry.reverts.as, shortId(entry.reverts.entry, entry.device)],
    c: entry.changes.map((change) => shortChange(change, entry.device)),
  });
}

function shortChange(change: EntryChange, device: DeviceId): Fields {
  const whole = isWhole(change.set);
  return {
    k: whole ? undefined : change.kind,
    i: whole ? undefined : change.id,
    f: Object.keys(change.set).length === 0 ? undefined : change.set,
    x: change.unset,
    d: change.deleted && 1,
    r: change.replaces.length === 0 ? undefined : change.replaces.map((id) => shortId(id, device)),
    q: change.replacesOf && mapValues(change.replacesOf, (ids) => ids.map((id) => shortId(id, device))),
  };
}

/** Whether fields set are a whole record. */
export function isWhole(set: Fields): boolean {
  return typeof set.id === 'string' && typeof set.kind === 'string';
}

function shortId(id: EntryId, device: DeviceId): EntryId | number {
  const place = entryPlace(id);
  return place.device === device ? place.sequence : id;
}

/** The entry of a line; undefined if it is not one. */
export function readEntryLine(line: string, device: DeviceId, sequence: number): Entry | undefined {
  const fields = parse(line);
  if (!isObject(fields)) return undefined;
  const { t: wallMs, e: elapsedMs, s: session, p: personId } = fields;
  if (typeof wallMs !== 'number' || typeof elapsedMs !== 'number' || typeof session !== 'number') return undefined;
  if (personId !== undefined && typeof personId !== 'string') return undefined;
  const clock = readClock(fields.h, wallMs);
  const note = readNote(fields.n);
  const reverts = fields.u === undefined ? undefined : readReverts(fields.u, device);
  const changes = readChanges(fields.c, device);
  if (!clock || !note || !changes || (fields.u !== undefined && !reverts)) return undefined;
  return {
    device,
    sequence,
    wallMs,
    clock,
    elapsedMs,
    session,
    ...(personId === undefined ? undefined : { personId }),
    note,
    ...(reverts ? { reverts } : undefined),
    changes,
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readClock(value: unknown, wallMs: number): Entry['clock'] | undefined {
  if (value === undefined) return { wallMs, counter: 0 };
  if (!Array.isArray(value)) return undefined;
  const [lead, counter]: unknown[] = value;
  return typeof lead === 'number' && typeof counter === 'number' ? { wallMs: wallMs + lead, counter } : undefined;
}

function readNote(value: unknown): Edit['note'] | undefined {
  if (!Array.isArray(value)) return undefined;
  const [key, values]: unknown[] = value;
  if (typeof key !== 'string' || !key.startsWith('edit.')) return undefined;
  if (values === undefined) return { key: key as Edit['note']['key'] };
  if (!isObject(values)) return undefined;
  return { key: key as Edit['note']['key'], values: values as NonNullable<Edit['note']['values']> };
}

function readReverts(value: unknown, device: DeviceId): Entry['reverts'] {
  if (!Array.isArray(value)) return undefined;
  const [as, entry]: unknown[] = value;
  const id = readId(entry, device);
  return id && (as === 'undo' || as === 'redo') ? { as, entry: id } : undefined;
}

function readChanges(value: unknown, device: DeviceId): readonly EntryChange[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const changes: EntryChange[] = [];
  for (const item of value) {
    const change = isObject(item) ? readChange(item, device) : undefined;
    if (!change) return undefined;
    changes.push(change);
  }
  return changes;
}

const noFields: Fields = {};

function readChange({ k, i, f, x, d, r, q }: Fields, device: DeviceId): EntryChange | undefined {
  const set = f ?? noFields;
  if (!isObject(set) || Object.hasOwn(set, existence) || Object.hasOwn(set, '__proto__')) return undefined;
  const kind = k ?? set.kind;
  const id = i ?? set.id;
  if (typeof kind !== 'string' || typeof id !== 'string' || (d !== undefined && d !== 1)) return undefined;
  const links = readLinks(r, q, device);
  const unset = x === undefined ? {} : readUnset(x);
  if (!links || !unset) return undefined;
  return { kind: kind as RecordKind, id, set, ...unset, ...(d === 1 ? { deleted: true } : undefined), ...links };
}

function readLinks(
  all: unknown,
  single: unknown,
  device: DeviceId,
): Pick<EntryChange, 'replaces' | 'replacesOf'> | undefined {
  const replaces = all === undefined ? [] : readIds(all, device);
  if (!replaces || single === undefined) return replaces && { replaces };
  const replacesOf = readIdsOf(single, device);
  return replacesOf && { replaces, replacesOf };
}

function readUnset(value: unknown): Pick<EntryChange, 'unset'> | undefined {
  const unset = readNames(value);
  return unset && { unset };
}

function readNames(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names: unknown[] = value;
  return names.every((name): name is string => typeof name === 'string') ? names : undefined;
}

function readIdsOf(value: unknown, device: DeviceId): Readonly<Record<string, readonly EntryId[]>> | undefined {
  if (!isObject(value) || Object.hasOwn(value, '__proto__')) return undefined;
  const idsOf: Record<string, readonly EntryId[]> = {};
  for (const [field, refs] of Object.entries(value)) {
    const ids = readIds(refs, device);
    if (!ids) return undefined;
    idsOf[field] = ids;
  }
  return idsOf;
}

function readIds(value: unknown, device: DeviceId): readonly EntryId[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const ids: EntryId[] = [];
  for (const item of value) {
    const id = readId(item, device);
    if (id === undefined) return undefined;
    ids.push(id);
  }
  return ids;
}

function readId(value: unknown, device: DeviceId): EntryId | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return `${device}:${value}`;
  return typeof value === 'string' && /^[0-9a-z]{24}:\d+$/.test(value) ? value : undefined;
}

function mapValues<In, Out>(object: Readonly<Record<string, In>>, map: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]));
}
