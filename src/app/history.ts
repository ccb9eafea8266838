import type { RecordHistory } from '../journal/history';
import type { RecordKind } from '../survey/dala-record';
import type { AppContext } from './app-context';
import { openJournal } from './operation/open-journal';

/** Who did what to which record. */
export function historyActions(context: AppContext) {
  return {
    /** Oldest first. */
    of: (kind: RecordKind, id: string): RecordHistory => openJournal(context).history(kind, id),
  };
}
