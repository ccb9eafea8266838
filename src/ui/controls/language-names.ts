import type { Language } from '../../i18n/language';

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
