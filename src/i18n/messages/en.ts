import { edit } from './en/edit';
import { issue } from './en/issue';

/** The English catalogue. Its keys are the keys of every language. */
export const en = { ...edit, ...issue } as const;
