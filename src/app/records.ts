import type { DalaRecord, RecordKind, RecordOf } from '../survey/dala-record';
import type { Edit } from '../survey/edit';

/** The current records of an operation by kind and id. Never changed in place. */
export type Records = { readonly [Kind in RecordKind]: ReadonlyMap<string, RecordOf<Kind>> };

export const noRecords: Records = {
  operation: new Map(),
  district: new Map(),
  area: new Map(),
  'no-fly-zone': new Map(),
  'launch-site': new Map(),
  obstacle: new Map(),
  permission: new Map(),
  plan: new Map(),
  checklist: new Map(),
  flight: new Map(),
  'flight-evidence': new Map(),
  looked: new Map(),
  calibration: new Map(),
  battery: new Map(),
  'daily-summary': new Map(),
  sighting: new Map(),
  track: new Map(),
  action: new Map(),
  sensor: new Map(),
  approach: new Map(),
  task: new Map(),
  person: new Map(),
  team: new Map(),
  shift: new Map(),
  'exchange-receipt': new Map(),
  'reference-layer': new Map(),
  'erased-photo': new Map(),
  assignment: new Map(),
  remark: new Map(),
};

/** The records after an edit; only the kinds that it touches are copied, each once. */
export function withEdit(records: Records, edit: Edit): Records {
  const tables = new Map<RecordKind, Map<string, DalaRecord>>();
  for (const change of edit.changes) {
    const kind = change.op === 'put' ? change.record.kind : change.recordKind;
    const table = tables.get(kind) ?? new Map<string, DalaRecord>(records[kind]);
    if (change.op === 'put') table.set(change.record.id, change.record);
    else table.delete(change.id);
    tables.set(kind, table);
  }
  return { ...records, ...Object.fromEntries(tables) };
}

/** The records of a freshly opened operation. */
export function recordsOf(list: readonly DalaRecord[]): Records {
  const tables = new Map<RecordKind, Map<string, DalaRecord>>();
  for (const record of list) {
    const table = tables.get(record.kind) ?? new Map<string, DalaRecord>();
    tables.set(record.kind, table.set(record.id, record));
  }
  return { ...noRecords, ...Object.fromEntries(tables) };
}
