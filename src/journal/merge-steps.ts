import type { RecordChange } from '../survey/edit';
import type { Acceptance, Refusal } from './accept-chain';
import type { Chain, ChainPlan } from './chain-book';
import { conflictName, conflictsOf } from './conflict';
import type { DeviceId, Entry } from './entry';
import { Fold, type Frontier } from './fold';
import { jsonEqual } from './json-equal';
import type { RecordState } from './record-state';

type Chains = ReadonlyMap<DeviceId, Chain>;

/** The entries to fold after a plan: those beyond the frontier, or all if what counted before no longer does. */
export function newEntries(plan: ChainPlan, frontier: Frontier, known: Chains): readonly Entry[] {
  const entries: Entry[] = [];
  const chains = plan.isExtension ? plan.chains : new Map([...known, ...plan.chains]);
  for (const [device, { acceptance }] of chains) {
    const from = plan.isExtension ? (frontier.get(device) ?? 0) + 1 : 1;
    for (const entry of entriesFrom(acceptance, from)) entries.push(entry);
  }
  return entries;
}

function entriesFrom({ links, last }: Acceptance, from: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (const link of links) {
    if (link.last < from) continue;
    for (const entry of link.entries) if (entry.sequence >= from && entry.sequence <= last) entries.push(entry);
  }
  return entries;
}

/** Of the entries to fold those that did not count before. */
export function unseen(entries: readonly Entry[], frontier: Frontier): readonly Entry[] {
  return entries.filter(({ device, sequence }) => sequence > (frontier.get(device) ?? 0));
}

/** A fold of only the records that some entries touch, to try them on. */
export function overlay(fold: Fold, entries: readonly Entry[]): Fold {
  const touched = new Set<RecordState>();
  for (const { changes } of entries) {
    for (const { kind, id } of changes) {
      const state = fold.state(kind, id);
      if (state) touched.add(state);
    }
  }
  return Fold.restore(
    fold.frontier,
    Array.from(touched, ({ parts }) => parts),
  );
}

export function refusedAfter(plan: ChainPlan, known: Chains): readonly Refusal[] {
  return [...new Map([...known, ...plan.chains]).values()].flatMap(({ acceptance }) => acceptance.refused);
}

export function conflictNames(fold: Fold): readonly string[] {
  return [...fold.conflicted].flatMap(conflictsOf).map(conflictName);
}

/** A record as it is now, as a change. */
export function changeTo({ kind, id, record }: Pick<RecordState, 'kind' | 'id' | 'record'>): RecordChange {
  return record ? { op: 'put', record } : { op: 'delete', recordKind: kind, id };
}

/** What makes the records of one fold those of another. */
export function differences(before: Fold, after: Fold): readonly RecordChange[] {
  const changes: RecordChange[] = [];
  for (const { kind, id, record } of before.states()) {
    if (record && !after.state(kind, id)?.record) changes.push({ op: 'delete', recordKind: kind, id });
  }
  for (const { kind, id, record } of after.states()) {
    if (record && !jsonEqual(before.state(kind, id)?.record, record)) changes.push({ op: 'put', record });
  }
  return changes;
}
