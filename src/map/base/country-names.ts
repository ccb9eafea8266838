import type { LngLat } from '../../geo/lng-lat';
import type { Language } from '../../i18n/language';

/** Where the names of the region's countries stand, by ISO 3166 code. */
const places: Readonly<Record<string, LngLat>> = {
  KZ: [67, 48.3],
  KG: [75.2, 41.5],
  UZ: [63.5, 42],
  TM: [59, 39.4],
  TJ: [70.6, 38.6],
  CN: [84, 42.5],
  RU: [64, 55.6],
  MN: [89.5, 47.5],
};

const named = new Map<Language, readonly { readonly name: string; readonly place: LngLat }[]>();

/** The countries' names in a language, as the browser knows them. */
export function countryNames(language: Language): readonly { readonly name: string; readonly place: LngLat }[] {
  let names = named.get(language);
  if (!names) {
    const words = new Intl.DisplayNames([language, 'ru'], { type: 'region' });
    names = Object.entries(places).map(([code, place]) => ({ name: words.of(code) ?? code, place }));
    named.set(language, names);
  }
  return names;
}
