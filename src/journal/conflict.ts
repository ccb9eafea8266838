import type { RecordKind } from '../survey/dala-record';
import type { Edit, RecordChange } from '../survey/edit';
import type { DeviceId, EntryId } from './entry';
import { entryId, existence } from './entry';
import type { RecordState } from './record-state';

/** One side of a conflict: what was said, by whom, when, on which device. */
export interface ConflictSide {
  readonly entry: EntryId;
  readonly device: DeviceId;
  readonly personId?: string;
  readonly wallMs: number;
  /** The field's value (undefined: absent); for `existence`, whether the record is there. */
  readonly value: unknown;
}

/** Concurrent edits of one field that say different things. The first side shows; the others were kept. */
export interface Conflict {
  readonly kind: RecordKind;
  readonly id: string;
  /** A top-level field, or `existence` (`@`): edited against deleted. */
  readonly field: string;
  readonly sides: readonly ConflictSide[];
}

/** The conflicts of a record. */
export function conflictsOf(state: RecordState): readonly Conflict[] {
  return state.conflicts.map(([field, heads]) => ({
    kind: state.kind,
    id: state.id,
    field,
    sides: heads.map(({ stamp, value }) => ({
      entry: entryId(stamp),
      device: stamp.device,
      ...(stamp.personId === undefined ? undefined : { personId: stamp.personId }),
      wallMs: stamp.wallMs,
      value,
    })),
  }));
}

/** Tells a conflict from others: what it is about and which entries stand against each other. */
export function conflictName({ kind, id, field, sides }: Conflict): string {
  return JSON.stringify([kind, id, field, ...sides.map(({ entry }) => entry)]);
}

/** The edit that settles a conflict by one of its sides; it is undone like any other. */
export function choose(
  conflict: Conflict,
  side: ConflictSide,
  { state, note }: { readonly state: RecordState; readonly note: Edit['note'] },
): Edit {
  return { note, changes: [choice(conflict, side, state)] };
}

function choice({ kind, id, field }: Conflict, side: ConflictSide, state: RecordState): RecordChange {
  if (field === existence && side.value === false) return { op: 'delete', recordKind: kind, id };
  const record = state.recordWith(field === existence ? {} : { [field]: side.value });
  return { op: 'put', record, settles: [field] };
}
