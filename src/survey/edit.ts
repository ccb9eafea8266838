import type { MessageKey, MessageValues } from '../i18n/message';
import type { DalaRecord, RecordKind } from './dala-record';

/** A whole new value of a record, or its deletion. What changed in it is found by comparing with the value before. */
export type RecordChange =
  | {
      readonly op: 'put';
      readonly record: DalaRecord;
      /** Fields whose conflict this value settles even where it does not change; `@` for edited against deleted. */
      readonly settles?: readonly string[];
    }
  | { readonly op: 'delete'; readonly recordKind: RecordKind; readonly id: string };

/** What a person did, as one undoable act: its changes happen together or not at all. */
export interface Edit {
  /** What it was, for history and undo: a key `edit.*` and its arguments. */
  readonly note: { readonly key: Extract<MessageKey, `edit.${string}`>; readonly values?: MessageValues };
  readonly changes: readonly RecordChange[];
}
