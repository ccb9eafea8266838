import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/i18n/load-catalogue';
import type { Catalogue } from '../../src/i18n/message';

/** Where English says the first, Russian and Kazakh use the term of the trade. Not where it is an argument, `{area}`. */
const terms: readonly (readonly [english: RegExp, ru: RegExp, kk: RegExp])[] = [
  [/\bsorties?\b/i, /вылет/i, /ұшу/i],
  [/\btransects?\b/i, /галс/i, /галс/i],
  [/\bmission files?\b/i, /полётн\S+ задани/i, /ұшу тапсырма/i],
  [/\bno-fly zones?\b/i, /бесполётн\S+ зон/i, /тыйым салынған аймақ|тыйым салынған аймағ/i],
  [/\bdistricts?\b/i, /район/i, /аудан/i],
  [/\bside overlap\b/i, /поперечн\S+ перекрыти/i, /көлденең қабаттас/i],
  [/\bfront overlap\b/i, /продольн\S+ перекрыти/i, /бойлық қабаттас/i],
  [/\bsweep widths?\b/i, /эффективн\S+ ширин\S+ поиска/i, /іздеудің тиімді ен/i],
  [/\bhelicopters?\b/i, /вертол[её]т/i, /тікұшақ/i],
  [/\bcaches?\b/i, /тайник/i, /жасырын қойма/i],
  [/\bplants destroyed\b|\bsingle plant\b/i, /куст/i, /бұта/i],
];

/** Matches no text. */
const nothing = /(?!)/;

/** A word that may stand only where English speaks of this. */
const reserved: readonly (readonly [language: 'ru' | 'kk', word: RegExp, english: RegExp])[] = [
  // A police word by itself: a swath is "полоса захвата", nothing else.
  ['ru', /(?<!полос[аыуе]? )захват/i, nothing],
  ['ru', /захват/i, /swath|strip/i],
  // A transect is never a route.
  ['ru', /маршрут/i, /route/i],
  ['kk', /маршрут/i, /route/i],
  ['ru', /\bтрансект/i, nothing],
  ['ru', /район/i, /district|unit|region/i],
  // Hectares are "алаң"; "аудан" is the administrative unit.
  ['kk', /аудан/i, /district|unit|region/i],
  ['kk', /вертол/i, nothing],
];

/** Short forms, where the long one does not fit and the page says the rest. */
const shortened = new Set(['areas.tab-no-fly-zone', 'plan.edge-pass']);

const glossary: readonly (readonly [key: keyof Catalogue, ru: string, kk: string])[] = [
  ['term.transect', 'Галс', 'Галс'],
  ['term.sortie', 'Вылет', 'Ұшу'],
  ['term.swath', 'Полоса захвата', 'Қамту жолағы'],
  ['term.sweep-width', 'Эффективная ширина поиска', 'Іздеудің тиімді ені'],
  ['term.front-overlap', 'Продольное перекрытие', 'Бойлық қабаттасу'],
  ['term.side-overlap', 'Поперечное перекрытие', 'Көлденең қабаттасу'],
  ['term.mission-file', 'Полётное задание', 'Ұшу тапсырмасы'],
  ['term.district', 'Район', 'Аудан'],
  ['term.area', 'Участок', 'Учаске'],
  ['term.growth', 'Очаг', 'Қарасора ошағы'],
  ['term.cache', 'Тайник', 'Жасырын қойма'],
  ['term.no-fly-zone', 'Бесполётная зона', 'Ұшуға тыйым салынған аймақ'],
  ['term.aircraft', 'Беспилотная авиационная система', 'Пилотсыз авиациялық жүйе'],
];

const [en, ru, kk] = await Promise.all([loadCatalogue('en'), loadCatalogue('ru'), loadCatalogue('kk')]);
const keys = Object.keys(en) as (keyof Catalogue)[];

/** What a message says itself: without its arguments' names. */
function saidBy(message: string): string {
  return message.replaceAll(/\{\w+(, \w+(, [^{}]*)?)?\}/g, '').replaceAll(/\{\w+, (plural|select),/g, '');
}

function lacking(key: keyof Catalogue, [english, russian, kazakh]: (typeof terms)[number]): string[] {
  if (shortened.has(key) || !english.test(saidBy(en[key]))) return [];
  return [
    ...(russian.test(ru[key]) ? [] : [`${key}: ${ru[key]} lacks ${russian}`]),
    ...(kazakh.test(kk[key]) ? [] : [`${key}: ${kk[key]} lacks ${kazakh}`]),
  ];
}

describe('the words of the trade', () => {
  it('stand in the glossary as the field says them', () => {
    expect(glossary.map(([key]) => [key, ru[key], kk[key]])).toEqual(glossary);
  });

  it.each(terms)('where English says %s, Russian says %s and Kazakh %s', (...term) => {
    const spoken = keys.filter((key) => term[0].test(saidBy(en[key])));
    expect(spoken.length).toBeGreaterThan(0);
    expect(spoken.flatMap((key) => lacking(key, term))).toEqual([]);
  });

  it.each(reserved)('in %s, %s stands only where English says %s', (language, word, english) => {
    const catalogue = language === 'ru' ? ru : kk;
    const astray = keys.filter((key) => word.test(catalogue[key]) && !english.test(en[key]));
    expect(astray.map((key) => `${key}: ${catalogue[key]}`)).toEqual([]);
  });

  it('that no source settles stand in the list for review as the app says them', () => {
    const file = path.join(import.meta.dirname, '../../src/i18n/kazakh-to-review.md');
    const rows = [...readFileSync(file, 'utf8').matchAll(/^\| `(.+?)` \| (.+?) \|/gm)];
    expect(rows.length).toBeGreaterThan(20);
    const said = new Map<string, string>(Object.entries(kk));
    expect(rows.filter(([, key = '', word]) => said.get(key) !== word)).toEqual([]);
  });

  it('would be missed in a planted message', () => {
    expect(reserved[0]?.[1].test('Ширина захвата трактора')).toBe(true);
    expect(reserved[0]?.[1].test('Граница внутри полосы захвата')).toBe(false);
    expect(saidBy('{area} of {count, plural, one {# sortie} other {# sorties}}')).toContain('sorties');
    expect(saidBy('Plan: {area}')).toBe('Plan: ');
  });
});
