import type { MessageKey, MessageValues } from '../i18n/message';
import type { Edit } from '../survey/edit';
import type { Issue } from '../survey/issue';

/**
 * Something to tell the person: an issue, a plain word on what happened, an edit that was undone or redone, or an act that is
 * finished once its notice is gone and can be taken back until then.
 */
export type Notice = { readonly id: string } & (
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'done' | 'undoable'; readonly key: MessageKey; readonly values?: MessageValues }
  | { readonly kind: 'stepped'; readonly direction: 'undo' | 'redo'; readonly note: Edit['note'] }
);

/** Whether a notice says what one on the screen says already; each act that can be taken back has a notice of its own. */
export function isSameNotice(notice: NewNotice, { id: _, ...shown }: Notice): boolean {
  return notice.kind !== 'undoable' && JSON.stringify(notice) === JSON.stringify(shown);
}

/** A notice before it has its id. */
export type NewNotice = Notice extends infer One ? (One extends { id: string } ? Omit<One, 'id'> : never) : never;
