import type { CommitResult, NewPhoto } from './operation-store';

/** A draft as it is kept: what the person entered, as JSON. */
export interface KeptDraft {
  readonly id: string;
  readonly content: unknown;
}

/** Drafts of records, sealed like the records: they outlive a page that dies. */
export interface DraftStore {
  /** All drafts of an operation, those that do not open left out; none unless it is open on this page. */
  list(operationId: string): Promise<readonly KeptDraft[]>;
  /** Keeps a draft in place of the one before, and its new photos beside those of the records, in one transaction. */
  put(operationId: string, draft: KeptDraft, photos?: readonly NewPhoto[]): Promise<CommitResult>;
  /** Erases a draft; `photoIds` go with it: those that no record holds. */
  remove(operationId: string, draftId: string, photoIds?: readonly string[]): Promise<void>;
}
