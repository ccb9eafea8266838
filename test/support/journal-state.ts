import { entryId } from '../../src/journal/entry';
import type { Journal } from '../../src/journal/journal';

/** All that a journal says, in an order that does not depend on how it came to say it. */
export function stateOf(journal: Journal): unknown {
  return {
    records: sorted(journal.records.map(ordered)),
    conflicts: sorted(journal.conflicts),
    frontier: sorted([...journal.frontier]),
    refused: sorted(journal.refused),
    touches: sorted([...journal.states()].map(({ id, touchedBy }) => [id, ...touchedBy.map(entryId).toSorted()])),
  };
}

function sorted(values: readonly unknown[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).toSorted();
}

function ordered(record: object): unknown {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
