import type { RecordKind } from '../survey/dala-record';
import type { RecordChange } from '../survey/edit';
import { type EntryChange, type EntryId, entryId, existence } from './entry';
import type { Fold } from './fold';
import { jsonEqual } from './json-equal';
import type { Head, RecordState } from './record-state';

type Fields = Readonly<Record<string, unknown>>;

/** What an edit does, as changes that name what they replace. A record that stays as it is has no change. */
export function composeChanges(changes: readonly RecordChange[], fold: Fold): readonly EntryChange[] {
  const lastOf = new Map<string, RecordChange>();
  for (const change of changes) {
    const { kind, id } = placeOf(change);
    lastOf.set(`${kind}/${id}`, change);
  }
  return [...lastOf.values()].map((change) => composeChange(change, fold)).filter((change) => change !== undefined);
}

function placeOf(change: RecordChange): { readonly kind: RecordKind; readonly id: string } {
  return change.op === 'put' ? change.record : { kind: change.recordKind, id: change.id };
}

function composeChange(change: RecordChange, fold: Fold): EntryChange | undefined {
  const { kind, id } = placeOf(change);
  const state = fold.state(kind, id);
  if (change.op === 'delete') return state && deletion(state);
  if (!state) return { kind, id, set: { ...change.record }, replaces: [] };
  return put(state, { ...change.record }, change.settles ?? []);
}

function put(state: RecordState, wanted: Fields, settles: readonly string[]): EntryChange | undefined {
  const names = new Set([...Object.keys(wanted), ...Object.keys(state.fields), ...settles]);
  const changed = [...names].filter(
    (field) =>
      field !== existence &&
      (!jsonEqual(wanted[field], state.fields[field]) || (settles.includes(field) && state.headsOf(field).length > 1)),
  );
  return fieldChange(state, new Map(changed.map((field) => [field, wanted[field]])), {
    settlesExistence: settles.includes(existence),
  });
}

/** Sets fields of a record (undefined: unsets them) and brings it back if it is deleted; undefined if that changes nothing. */
export function fieldChange(
  state: RecordState,
  fields: ReadonlyMap<string, unknown>,
  { settlesExistence }: { readonly settlesExistence: boolean },
): EntryChange | undefined {
  const existing = state.headsOf(existence);
  const settles = settlesExistence && existing.length > 1;
  if (state.isThere && fields.size === 0 && !settles) return undefined;
  const replacesAll = !state.isThere || settlesExistence;
  const replaces = idsOf(replacesAll ? existing : existing.filter(({ value }) => value === true));
  const unset = [...fields].filter(([, value]) => value === undefined).map(([field]) => field);
  const others = [...fields.keys()]
    .map((field) => [field, idsOf(state.headsOf(field))] as const)
    .filter(([, ids]) => !jsonEqual(ids, replaces));
  return {
    kind: state.kind,
    id: state.id,
    set: {
      ...(state.isWhole ? undefined : { kind: state.kind, id: state.id }),
      ...Object.fromEntries([...fields].filter(([, value]) => value !== undefined)),
    },
    ...(unset.length > 0 ? { unset } : undefined),
    replaces,
    ...(others.length > 0 ? { replacesOf: Object.fromEntries(others) } : undefined),
  };
}

/** Deletes a record, whatever concurrent edits say; undefined if it is deleted already. */
export function deletion(state: RecordState): EntryChange | undefined {
  const heads = state.headsOf(existence);
  if (!state.isThere && heads.length < 2) return undefined;
  return { kind: state.kind, id: state.id, set: {}, deleted: true, replaces: idsOf(heads) };
}

function idsOf(heads: readonly Head[]): readonly EntryId[] {
  return heads.map(({ stamp }) => entryId(stamp));
}
