import type { Language } from '../../i18n/language';

type Names = Readonly<Record<Language, string>>;

/** How early a settlement's name appears: 1 from afar, 2 for centres of districts, 3 for the rest. */
export type Rank = 1 | 2 | 3;

/** Names in the three languages by the name that GeoNames gives; a settlement that is not here keeps that name and rank 3. */
const known: Readonly<Record<string, Names & { readonly rank: Rank }>> = {
  Taraz: { kk: 'Тараз', ru: 'Тараз', en: 'Taraz', rank: 1 },
  Shymkent: { kk: 'Шымкент', ru: 'Шымкент', en: 'Shymkent', rank: 1 },
  Almaty: { kk: 'Алматы', ru: 'Алматы', en: 'Almaty', rank: 1 },
  Bishkek: { kk: 'Бішкек', ru: 'Бишкек', en: 'Bishkek', rank: 1 },
  Tashkent: { kk: 'Ташкент', ru: 'Ташкент', en: 'Tashkent', rank: 1 },
  Kyzylorda: { kk: 'Қызылорда', ru: 'Кызылорда', en: 'Kyzylorda', rank: 1 },
  Turkistan: { kk: 'Түркістан', ru: 'Туркестан', en: 'Turkistan', rank: 1 },
  Balqash: { kk: 'Балқаш', ru: 'Балхаш', en: 'Balqash', rank: 1 },
  Shu: { kk: 'Шу', ru: 'Шу', en: 'Shu', rank: 2 },
  Karatau: { kk: 'Қаратау', ru: 'Каратау', en: 'Karatau', rank: 2 },
  Zhangatas: { kk: 'Жаңатас', ru: 'Жанатас', en: 'Zhanatas', rank: 2 },
  Merke: { kk: 'Меркі', ru: 'Мерке', en: 'Merke', rank: 2 },
  Kulan: { kk: 'Құлан', ru: 'Кулан', en: 'Kulan', rank: 2 },
  Korday: { kk: 'Қордай', ru: 'Кордай', en: 'Korday', rank: 2 },
  Moyynkum: { kk: 'Мойынқұм', ru: 'Мойынкум', en: 'Moiynkum', rank: 2 },
  Sarykemer: { kk: 'Сарыкемер', ru: 'Сарыкемер', en: 'Sarykemer', rank: 2 },
  Asa: { kk: 'Аса', ru: 'Аса', en: 'Asa', rank: 2 },
  'Bauyrzhan Momyshuly': { kk: 'Бауыржан Момышұлы', ru: 'Бауыржан Момышулы', en: 'Bauyrzhan Momyshuly', rank: 2 },
  Lugovoy: { kk: 'Луговой', ru: 'Луговой', en: 'Lugovoy', rank: 3 },
  Oytal: { kk: 'Ойтал', ru: 'Ойтал', en: 'Oital', rank: 3 },
  Granitogorsk: { kk: 'Гранитогорск', ru: 'Гранитогорск', en: 'Granitogorsk', rank: 3 },
  Khantau: { kk: 'Хантау', ru: 'Хантау', en: 'Khantau', rank: 3 },
  Mynaral: { kk: 'Мыңарал', ru: 'Мынарал', en: 'Mynaral', rank: 3 },
  Akbakay: { kk: 'Ақбақай', ru: 'Акбакай', en: 'Akbakai', rank: 3 },
};

const region: Names = { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl region' };

/** A settlement's name in a language. */
export function placeName(geoName: string, language: Language): string {
  return known[geoName]?.[language] ?? geoName;
}

/** How early a settlement's name appears. */
export function placeRank(geoName: string): Rank {
  return known[geoName]?.rank ?? 3;
}

/** The name of Zhambyl region in a language. */
export function regionName(language: Language): string {
  return region[language];
}
