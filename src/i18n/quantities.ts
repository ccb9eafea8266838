import { FigureFormat } from './figure-format';
import type { Language } from './language';
import { kazakhstanTime, writeDate } from './kazakhstan-time';
import { localeOf } from './translator';

/** Figures as a language writes them, with their units. Rounding happens here and nowhere before. */
export interface Quantities {
  number(value: number, digits?: number): string;
  /** What stands between a figure's whole part and its fraction. */
  readonly decimalSeparator: string;
  /** From square metres. */
  hectares(areaM2: number): string;
  squareMetres(areaM2: number): string;
  /** From kilograms: tonnes from one tonne on, grams below one kilogram. */
  mass(massKg: number): string;
  /** Metres below 1 km, kilometres above. */
  distance(lengthM: number): string;
  metres(lengthM: number, digits?: number): string;
  centimetres(lengthCm: number): string;
  /** Whole minutes, or hours and minutes from two hours on. */
  duration(durationS: number): string;
  speed(speedMS: number): string;
  percent(value: number, digits?: number): string;
  degrees(value: number): string;
  /** Kilobytes below a megabyte, megabytes above. */
  fileSize(bytes: number): string;
  /** Day and time at the fixed offset +05:00 of Kazakhstan, whatever the device's zone data say. */
  dateTime(at: Date): string;
  date(at: Date): string;
  /** Hours and minutes of a day, at the same offset: `09:05`. */
  time(at: Date): string;
  /** Minutes and seconds that run: `7:05`. */
  timer(durationS: number): string;
}

const made = new Map<Language, Quantities>();

/** The quantities of a language, made once. */
export function quantities(language: Language): Quantities {
  const known = made.get(language) ?? newQuantities(language);
  made.set(language, known);
  return known;
}

function newQuantities(language: Language): Quantities {
  const locale = localeOf(language);
  // Making a formatter costs a hundred times what using it does.
  const formats = new Map<number, FigureFormat>();
  const number = (value: number, digits = 0) => {
    const known = formats.get(digits);
    const format = known ?? new FigureFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    if (!known) formats.set(digits, format);
    return format.format(value);
  };
  const withUnit = (value: number, unit: UnitName, digits = 0) =>
    `${number(value, digits)}\u00a0${units[unit][language]}`;
  return {
    number,
    decimalSeparator: number(0.5, 1).charAt(1),
    hectares: (areaM2) => withUnit(areaM2 / 10_000, 'ha', areaM2 < 1_000_000 ? 2 : areaM2 < 10_000_000 ? 1 : 0),
    squareMetres: (areaM2) => withUnit(areaM2, 'm2'),
    mass(massKg) {
      if (massKg >= 1000) return withUnit(massKg / 1000, 't', 2);
      return massKg < 1 ? withUnit(massKg * 1000, 'g') : withUnit(massKg, 'kg', Number.isInteger(massKg) ? 0 : 2);
    },
    distance: (lengthM) =>
      lengthM < 1000 ? withUnit(lengthM, 'm') : withUnit(lengthM / 1000, 'km', lengthM < 100_000 ? 1 : 0),
    metres: (lengthM, digits = 0) => withUnit(lengthM, 'm', digits),
    centimetres: (lengthCm) => withUnit(lengthCm, 'cm', 1),
    duration(durationS) {
      const minutes = Math.round(durationS / 60);
      if (minutes < 120) return withUnit(minutes, 'min');
      return `${withUnit(Math.floor(minutes / 60), 'h')} ${withUnit(minutes % 60, 'min')}`;
    },
    speed: (speedMS) => withUnit(speedMS, 'm/s', 1),
    percent: (value, digits = 0) => `${number(value, digits)}\u00a0%`,
    degrees: (value) => `${number(value)}°`,
    fileSize: (bytes) =>
      bytes < 1e6
        ? withUnit(bytes / 1e3, 'kB')
        : bytes < 1e9
          ? withUnit(bytes / 1e6, 'MB', bytes < 1e7 ? 1 : 0)
          : withUnit(bytes / 1e9, 'GB', 1),
    dateTime: (at) => `${writeDate(at, language)}, ${kazakhstanTime(at)}`,
    date: (at) => writeDate(at, language),
    time: kazakhstanTime,
    timer(durationS) {
      const wholeS = Math.max(0, Math.floor(durationS));
      return `${Math.floor(wholeS / 60)}:${String(wholeS % 60).padStart(2, '0')}`;
    },
  };
}

type UnitName = keyof typeof units;

const units = {
  ha: { kk: 'га', ru: 'га', en: 'ha' },
  m2: { kk: 'м²', ru: 'м²', en: 'm²' },
  t: { kk: 'т', ru: 'т', en: 't' },
  kg: { kk: 'кг', ru: 'кг', en: 'kg' },
  g: { kk: 'г', ru: 'г', en: 'g' },
  m: { kk: 'м', ru: 'м', en: 'm' },
  km: { kk: 'км', ru: 'км', en: 'km' },
  cm: { kk: 'см', ru: 'см', en: 'cm' },
  h: { kk: 'сағ', ru: 'ч', en: 'h' },
  min: { kk: 'мин', ru: 'мин', en: 'min' },
  'm/s': { kk: 'м/с', ru: 'м/с', en: 'm/s' },
  kB: { kk: 'КБ', ru: 'КБ', en: 'kB' },
  MB: { kk: 'МБ', ru: 'МБ', en: 'MB' },
  GB: { kk: 'ГБ', ru: 'ГБ', en: 'GB' },
} as const satisfies Record<string, Record<Language, string>>;
