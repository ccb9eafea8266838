import { isLngLat, type LngLat } from '../lng-lat';

/** A place typed in degrees, or why it is none: `unknown` is no such notation, `range` has a figure beyond its range. */
export type DegreesReading =
  | { readonly place: LngLat; readonly format: 'decimal' | 'dms' }
  | { readonly not: 'unknown' | 'range' };

type Hemisphere = 'N' | 'S' | 'E' | 'W';

interface NumberToken {
  /** As typed, with its sign. */
  readonly text: string;
  readonly unit: string;
}

type Token = NumberToken | { readonly hemisphere: Hemisphere } | { readonly comma: true };

interface Angle {
  readonly axis: 'lat' | 'lng' | undefined;
  /** Undefined where minutes or seconds reach 60. */
  readonly signedDeg: number | undefined;
  /** Degrees with decimals and nothing else. */
  readonly decimal: boolean;
}

/** Words and abbreviations for the hemispheres in English, Russian and Kazakh. */
const hemisphereWords: readonly (readonly [RegExp, Hemisphere])[] = [
  [/СЕВЕРН(?:ОЙ|АЯ) ШИРОТ[ЫА]|СОЛТҮСТІК ЕНДІК|С\.? ?Ш\.?|С\.? ?Е\.?|NORTH/g, 'N'],
  [/ЮЖН(?:ОЙ|АЯ) ШИРОТ[ЫА]|ОҢТҮСТІК ЕНДІК|Ю\.? ?Ш\.?|О\.? ?Е\.?|SOUTH/g, 'S'],
  [/ВОСТОЧН(?:ОЙ|АЯ) ДОЛГОТ[ЫА]|ШЫҒЫС БОЙЛЫҚ|В\.? ?Д\.?|Ш\.? ?Б\.?|EAST/g, 'E'],
  [/ЗАПАДН(?:ОЙ|АЯ) ДОЛГОТ[ЫА]|БАТЫС БОЙЛЫҚ|З\.? ?Д\.?|Б\.? ?Б\.?|WEST/g, 'W'],
];

/** Single letters: Russian and Kazakh ones, and Latin C and B typed for Cyrillic ones. */
const hemisphereLetters: readonly (readonly [RegExp, Hemisphere])[] = [
  [/[СC]/g, 'N'],
  [/[ЮО]/g, 'S'],
  [/[ВBШ]/g, 'E'],
  [/[ЗБ]/g, 'W'],
];

const latitudeFirst = /^(?:LAT(?:ITUDE)?|ШИРОТА|ЕНДІК)/;
const longitudeFirst = /^(?:LON(?:G|GITUDE)?|LNG|ДОЛГОТА|БОЙЛЫҚ)/;
const axisWords = /(?:LATITUDE|LAT|ШИРОТА|ЕНДІК|LONGITUDE|LONG|LON|LNG|ДОЛГОТА|БОЙЛЫҚ)[ :=]*/g;

/**
 * Reads plain notation (`plainNotation`) as degrees, degrees and minutes, or degrees, minutes and seconds, signed or with
 * hemispheres before or after, also run together (`433600N 0734536E`).
 * Without letters latitude comes first, except where only the other order lies in Kazakhstan (40-56 N, 46-88 E).
 */
export function readDegrees(plain: string): DegreesReading {
  const firstAxis = latitudeFirst.test(plain) ? 'lat' : longitudeFirst.test(plain) ? 'lng' : undefined;
  const worded = lettered(plain, hemisphereWords).replace(axisWords, ' ');
  const tokens = toTokens(lettered(worded, hemisphereLetters));
  const [first, second] = (tokens && toHalves(tokens))?.map(toAngle) ?? [];
  if (!first || !second) return { not: 'unknown' };
  if (first.signedDeg === undefined || second.signedDeg === undefined) return { not: 'range' };
  const latFirst = isLatFirst(first, second, firstAxis);
  if (latFirst === undefined) return { not: 'unknown' };
  const place: LngLat = latFirst ? [second.signedDeg, first.signedDeg] : [first.signedDeg, second.signedDeg];
  if (!isLngLat(place)) return { not: 'range' };
  return { place, format: first.decimal && second.decimal ? 'decimal' : 'dms' };
}

function lettered(text: string, words: typeof hemisphereWords): string {
  return words.reduce((changed, [word, letter]) => changed.replace(word, ` ${letter} `), text);
}

function toTokens(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = /\s*(?:([-+]?\d+(?:\.\d+)?)\s*([°'"]?)|([NSEW])|([,;/]))\s*/y;
  while (pattern.lastIndex < text.trimEnd().length) {
    const [, number, unit = '', hemisphere, comma] = pattern.exec(text) ?? [];
    if (number !== undefined) tokens.push({ text: number, unit });
    else if (isHemisphere(hemisphere)) tokens.push({ hemisphere });
    else if (comma !== undefined) tokens.push({ comma: true });
    else return undefined;
  }
  return tokens;
}

/** Splits before the second hemisphere if they lead, else after the first; without any, at the comma or in the middle. */
function toHalves(tokens: readonly Token[]): [Token[], Token[]] | undefined {
  const hemispheres = indicesOf(tokens, (token) => 'hemisphere' in token);
  const commas = indicesOf(tokens, (token) => 'comma' in token);
  const degrees = indicesOf(tokens, (token) => 'unit' in token && token.unit === '°');
  const [firstHemisphere, secondHemisphere] = hemispheres;
  let split: number | undefined;
  if (hemispheres.length === 2) split = firstHemisphere === 0 ? secondHemisphere : (firstHemisphere ?? 0) + 1;
  else if (hemispheres.length > 0) return undefined;
  else if (commas.length === 1) split = commas[0];
  else if (degrees.length === 2) split = degrees[1];
  else if (tokens.length % 2 === 0) split = tokens.length / 2;
  return split === undefined ? undefined : [tokens.slice(0, split), tokens.slice(split)];
}

function indicesOf(tokens: readonly Token[], wanted: (token: Token) => boolean): number[] {
  return tokens.flatMap((token, i) => (wanted(token) ? [i] : []));
}

function toAngle(half: readonly Token[]): Angle | undefined {
  const numbers = half.filter((token) => 'text' in token);
  const hemisphere = half.find((token) => 'hemisphere' in token)?.hemisphere;
  const commaInside = half.some((token, i) => 'comma' in token && i > 0 && i < half.length - 1);
  const parts = hemisphere ? splitRunTogether(numbers, hemisphere) : numbers;
  const [degrees] = parts;
  if (!degrees || commaInside || !isAngle(parts)) return undefined;
  if (hemisphere && /^[-+]/.test(degrees.text)) return undefined;
  const negative = hemisphere === 'S' || hemisphere === 'W' || degrees.text.startsWith('-');
  return {
    axis: hemisphere && (hemisphere === 'N' || hemisphere === 'S' ? 'lat' : 'lng'),
    signedDeg: toDegrees(parts, negative ? -1 : 1),
    decimal: parts.length === 1,
  };
}

function toDegrees(parts: readonly NumberToken[], sign: 1 | -1): number | undefined {
  const [deg = 0, min = 0, sec = 0] = parts.map(({ text }) => Math.abs(Number(text)));
  return min < 60 && sec < 60 ? sign * (deg + min / 60 + sec / 3600) : undefined;
}

/** One to three parts whose units, where typed, are in order; decimals only in the last, a sign only in the first. */
function isAngle(parts: readonly NumberToken[]): boolean {
  return (
    parts.length <= 3 &&
    parts.every(({ unit }, i) => unit === '' || unit === '°\'"'[i]) &&
    parts.slice(0, -1).every(({ text }) => !text.includes('.')) &&
    parts.slice(1).every(({ text }) => /^\d/.test(text))
  );
}

/** `433600N` as 43 36 00: degrees of two (latitude) or three digits, minutes, seconds. */
function splitRunTogether(numbers: readonly NumberToken[], hemisphere: Hemisphere): readonly NumberToken[] {
  const [only, ...others] = numbers;
  if (!only || others.length > 0 || only.unit !== '') return numbers;
  const degreeDigits = hemisphere === 'N' || hemisphere === 'S' ? 2 : 3;
  const parts = new RegExp(`^(\\d{${degreeDigits}})(\\d{2})(?:(\\d{2}(?:\\.\\d+)?)|(\\.\\d+))?$`).exec(only.text);
  if (!parts) return numbers;
  const [, degrees = '', minutes = '', seconds, decimals = ''] = parts;
  return [degrees, minutes + decimals, seconds].flatMap((text) => (text === undefined ? [] : [{ text, unit: '' }]));
}

/** Whether latitude was typed first; undefined where both halves name one axis. */
function isLatFirst(first: Angle, second: Angle, firstAxis: Angle['axis']): boolean | undefined {
  const axis = first.axis ?? firstAxis ?? (second.axis && (second.axis === 'lat' ? 'lng' : 'lat'));
  if (axis !== undefined) return axis === second.axis ? undefined : axis === 'lat';
  const [a = 0, b = 0] = [first.signedDeg, second.signedDeg];
  return isInKazakhstan([b, a]) || !isInKazakhstan([a, b]);
}

function isInKazakhstan([lng, lat]: LngLat): boolean {
  return lat >= 40 && lat <= 56 && lng >= 46 && lng <= 88;
}

function isHemisphere(letter: string | undefined): letter is Hemisphere {
  return letter === 'N' || letter === 'S' || letter === 'E' || letter === 'W';
}
