import type { Conflict, ConflictSide } from '../../journal/conflict';
import type { AppContext } from '../app-context';
import { openJournal } from '../operation/open-journal';

/** Concurrent edits that say different things, and the choice between them. */
export function conflictActions(context: AppContext) {
  return {
    list: (): readonly Conflict[] => openJournal(context).conflicts(),

    /** Settles a conflict by one of its sides: an edit like any other. */
    choose(conflict: Conflict, side: ConflictSide): Promise<boolean> {
      return context.commit(openJournal(context).choose(conflict, side, { key: 'edit.conflict-settled' }));
    },
  };
}
