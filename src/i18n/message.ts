import type { en } from './messages/en';
import type { enStart } from './messages/en-start';

/** Every key that can be shown to a person. A key that a language lacks fails the type check. */
export type MessageKey = keyof typeof en;

/** One language's words: ICU MessageFormat strings by key. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** The keys of the first screen: its words are there before all others. */
export type StartKey = keyof typeof enStart;

/** One language's words of the first screen. */
export type StartCatalogue = Readonly<Record<StartKey, string>>;

/** What a message's arguments may be. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** The codes of all issues: the keys `issue.<code>` of the catalogue. */
export type IssueCode = MessageKey extends infer Key ? (Key extends `issue.${infer Code}` ? Code : never) : never;
