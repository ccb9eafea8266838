import type { RecordKind } from '../survey/dala-record';
import type { Edit } from '../survey/edit';
import type { Issue } from '../survey/issue';
import { beforeImages, changedFields, type FindEntry } from './before-image';
import { clockFacts } from './clock-facts';
import { compareStamps, type DeviceId, type Entry, type EntryId, entryId, type Stamp } from './entry';

/** What one entry did to a record. */
export interface HistoryStep {
  readonly entry: EntryId;
  readonly device: DeviceId;
  readonly personId?: string;
  readonly wallMs: number;
  readonly note: Edit['note'];
  readonly reverts?: 'undo' | 'redo';
  /** Created and revived records are there after and not before. */
  readonly wasThere: boolean;
  readonly isThere: boolean;
  /** What is odd about the clock that dated it, against the device's edit before. */
  readonly clock: readonly Issue[];
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

/** Who did what to a record, oldest first; `missing` are entries that are not in memory, to be found in stored segments. */
export interface RecordHistory {
  readonly steps: readonly HistoryStep[];
  readonly missing: readonly EntryId[];
}

/** The history of a record from the stamps that touch it. */
export function recordHistory(
  { kind, id }: { readonly kind: RecordKind; readonly id: string },
  touchedBy: readonly Stamp[],
  find: FindEntry,
): RecordHistory {
  const missing: EntryId[] = [];
  const known: FindEntry = (entry) => {
    const found = find(entry);
    if (!found && !missing.includes(entry)) missing.push(entry);
    return found;
  };
  const entries = touchedBy.map((stamp) => known(entryId(stamp))).filter((entry) => entry !== undefined);
  return { steps: causalOrder(entries).flatMap((entry) => step(entry, { kind, id, find: known })), missing };
}

/** By clock, but never before what an entry replaces. */
function causalOrder(entries: readonly Entry[]): readonly Entry[] {
  const byClock = entries.toSorted(compareStamps);
  const left = new Map(byClock.map((entry) => [entryId(entry), entry]));
  const ordered: Entry[] = [];
  const place = (entry: Entry) => {
    if (!left.delete(entryId(entry))) return;
    for (const id of parents(entry)) {
      const parent = left.get(id);
      if (parent) place(parent);
    }
    ordered.push(entry);
  };
  byClock.forEach(place);
  return ordered;
}

function parents({ changes }: Entry): readonly EntryId[] {
  return changes.flatMap(({ replaces, replacesOf }) => [...replaces, ...Object.values(replacesOf ?? {}).flat()]);
}

function step(
  entry: Entry,
  { kind, id, find }: { readonly kind: RecordKind; readonly id: string; readonly find: FindEntry },
): readonly HistoryStep[] {
  const change = entry.changes.find((one) => one.kind === kind && one.id === id);
  if (!change) return [];
  const [image] = beforeImages({ ...entry, changes: [change] }, find) ?? [];
  return [
    {
      entry: entryId(entry),
      device: entry.device,
      ...(entry.personId === undefined ? undefined : { personId: entry.personId }),
      wallMs: entry.wallMs,
      note: entry.note,
      ...(entry.reverts ? { reverts: entry.reverts.as } : undefined),
      wasThere: image?.wasThere ?? false,
      isThere: !change.deleted,
      clock: clockFacts([entry], { before: lastBefore(entry, find) }),
      fields: changedFields(change).map((field) => ({
        field,
        before: image?.fields[field],
        after: change.set[field],
      })),
    },
  ];
}

/** The entry of the same device before, which is none of the record's history. */
function lastBefore({ device, sequence }: Entry, find: FindEntry): ReadonlyMap<DeviceId, Entry> {
  const before = sequence > 1 ? find(entryId({ device, sequence: sequence - 1 })) : undefined;
  return new Map(before && [[device, before]]);
}
