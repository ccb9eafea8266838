import type { AppContext } from '../app-context';
import type { OperationJournal } from '../ports/operation-journal';

/** The journal of the open operation; throws if none is open. */
export function openJournal(context: AppContext): OperationJournal {
  const { id } = context.opened();
  const journal = context.ports.journals.of(id);
  if (!journal) throw new Error(`Operation ${id} has no open journal.`);
  return journal;
}
