import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language';
import type { Catalogue, MessageKey, MessageValues } from './message';

/** Words of one language: `translate('plan.sorties', { count: 3 })`. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A `Translate` over one catalogue. Throws if a message needs an argument that it is not given. */
export function translator(language: Language, catalogue: Catalogue): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(catalogue[key], localeOf(language), undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(values));
  };
}

/** The BCP 47 locale that numbers and dates of a language follow. */
export function localeOf(language: Language): string {
  return { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' }[language];
}
