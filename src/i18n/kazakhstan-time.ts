import type { Language } from './language';

/** The fixed offset of Kazakhstan, +05:00, ms: its one zone since March 2024. Old zone data still gives +6. */
export const kazakhstanOffsetMs = 5 * 60 * 60 * 1000;

const dayMs = 24 * 60 * 60 * 1000;

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

/** ISO 8601 at the same offset: `2026-06-01T09:30:00+05:00`. */
export function localIsoTime(at: Date): string {
  return `${new Date(at.getTime() + kazakhstanOffsetMs).toISOString().slice(0, 19)}+05:00`;
}

/** The same to the millisecond, for times that order what was done within one second: `2026-06-01T09:30:00.250+05:00`. */
export function localIsoMoment(at: Date): string {
  return `${new Date(at.getTime() + kazakhstanOffsetMs).toISOString().slice(0, 23)}+05:00`;
}

/** The day of a time at the same offset: `2026-06-08`. */
export function localIsoDay(at: Date): string {
  return localIsoTime(at).slice(0, 10);
}

/** Noon of such a day, to write it as a date. */
export function noonOfDay(day: string): Date {
  return new Date(`${day}T12:00:00+05:00`);
}

/** Whether times of ISO 8601 lie on a day at the same offset, `2026-06-08`; for many of them. */
export function isOnLocalDay(day: string): (iso: string) => boolean {
  const startMs = Date.parse(`${day}T00:00:00+05:00`);
  return (iso) => {
    const at = Date.parse(iso);
    return at >= startMs && at < startMs + dayMs;
  };
}

/** Hours and minutes at the same offset: `01:30`. */
export function kazakhstanTime(at: Date): string {
  return new Date(at.getTime() + kazakhstanOffsetMs).toISOString().slice(11, 16);
}

/**
 * A day or time as typed or written in a file, `2026-06-01`, `2026-06-01T09:30` or `01.06.2026 09:30`, as ISO 8601 at the offset of Kazakhstan; one
 * that says its zone is moved to it. Undefined for what is no time.
 */
export function readKazakhstanTime(text: string): string | undefined {
  const trimmed = text.trim().replace(/^(\d{2})\.(\d{2})\.(\d{4})/, '$3-$2-$1');
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(trimmed);
  if (!found) return undefined;
  const [, day = '', time = '00:00', seconds = ':00', zone = '+05:00'] = found;
  const at = new Date(`${day}T${time}${seconds}${zone}`);
  return Number.isNaN(at.getTime()) ? undefined : localIsoTime(at);
}
