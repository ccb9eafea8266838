/** The languages of the product, in the order they are offered. */
export const languages = ['kk', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

/** The first language of `preferred` (BCP 47 tags, best first) that the product speaks, else Russian. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'ru';
}
