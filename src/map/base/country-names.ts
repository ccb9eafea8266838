import type { LngLat } from '../../geo/lng-lat';
import type { Language } from '../../i18n/language';

interface Country extends Readonly<Record<Language, string>> {
  readonly place: LngLat;
}

/** Written out, since browsers do not know them all in Kazakh. */
const countries: readonly Country[] = [
  { kk: 'Қазақстан', ru: 'Казахстан', en: 'Kazakhstan', place: [67, 48.3] },
  { kk: 'Қырғызстан', ru: 'Кыргызстан', en: 'Kyrgyzstan', place: [75.2, 41.5] },
  { kk: 'Өзбекстан', ru: 'Узбекистан', en: 'Uzbekistan', place: [63.5, 42] },
  { kk: 'Түрікменстан', ru: 'Туркменистан', en: 'Turkmenistan', place: [59, 39.4] },
  { kk: 'Тәжікстан', ru: 'Таджикистан', en: 'Tajikistan', place: [70.6, 38.6] },
  { kk: 'Қытай', ru: 'Китай', en: 'China', place: [84, 42.5] },
  { kk: 'Ресей', ru: 'Россия', en: 'Russia', place: [64, 55.6] },
  { kk: 'Моңғолия', ru: 'Монголия', en: 'Mongolia', place: [89.5, 47.5] },
];

/** The names of the region's countries in a language, and where they stand. */
export function countryNames(language: Language): { readonly name: string; readonly place: LngLat }[] {
  return countries.map((country) => ({ name: country[language], place: country.place }));
}
