import type { en } from './messages/en';

/** Every key that can be shown to a person. A key that a language lacks fails the type check. */
export type MessageKey = keyof typeof en;

/** One language's words: ICU MessageFormat strings by key. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** What a message's arguments may be. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** The codes of all issues: the keys `issue.<code>` of the catalogue. */
export type IssueCode = MessageKey extends infer Key ? (Key extends `issue.${infer Code}` ? Code : never) : never;
