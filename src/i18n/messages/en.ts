import { edit } from './en/edit';
import { issue } from './en/issue';
import { issueMissions } from './en/issue-missions';
import { vault } from './en/vault';

/** The English catalogue. Its keys are the keys of every language. */
export const en = { ...edit, ...issue, ...issueMissions, ...vault } as const;
