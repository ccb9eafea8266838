import type { DalaRecord } from '../survey/dala-record';
import type { Edit } from '../survey/edit';
import type { AppContext } from './app-context';
import type { Selection } from './app-state';

/** A record that can be selected as a whole. */
type Selectable = Extract<DalaRecord, { kind: Exclude<Selection['kind'], 'sortie'> }>;

/** Stores a record under the note. */
export function keepRecord(context: AppContext, record: DalaRecord, note: Edit['note']): Promise<boolean> {
  return context.commit({ note, changes: [{ op: 'put', record }] });
}

/** Stores a new record and selects it; its id, or undefined if it was not stored. */
export async function addRecord(
  context: AppContext,
  record: Selectable,
  note: Edit['note'],
): Promise<string | undefined> {
  if (!(await keepRecord(context, record, note))) return undefined;
  context.state.setState({ selection: { kind: record.kind, id: record.id } });
  return record.id;
}

/** Deletes a record and drops the selection. */
export function deleteRecord(context: AppContext, record: DalaRecord, note: Edit['note']): Promise<boolean> {
  context.state.setState({ selection: undefined });
  return context.commit({ note, changes: [{ op: 'delete', recordKind: record.kind, id: record.id }] });
}
