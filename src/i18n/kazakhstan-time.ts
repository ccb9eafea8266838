import type { Language } from './language';

/** The fixed offset of Kazakhstan, +05:00, ms. */
export const kazakhstanOffsetMs = 5 * 60 * 60 * 1000;

/** Short names of the months. Browsers without Kazakh would write `M06`, so every language brings its own. */
const months: Readonly<Record<Language, readonly string[]>> = {
  kk: ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.'],
  ru: ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
};

/** Day, month and year at the fixed offset +05:00 of Kazakhstan, whatever zone and locale data the device has. */
export function writeDate(at: Date, language: Language): string {
  const there = new Date(at.getTime() + kazakhstanOffsetMs);
  const month = months[language][there.getUTCMonth()];
  const year = there.getUTCFullYear();
  return language === 'kk' ? `${year} ж. ${there.getUTCDate()} ${month}` : `${there.getUTCDate()} ${month} ${year}`;
}

/** Hours and minutes at the same offset: `01:30`. */
export function kazakhstanTime(at: Date): string {
  return new Date(at.getTime() + kazakhstanOffsetMs).toISOString().slice(11, 16);
}
